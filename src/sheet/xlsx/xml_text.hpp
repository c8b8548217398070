// SPDX-License-Identifier: Apache-2.0
//
// The meaning of a stretch of XML text: "&lt;" is "<", "&#24352;" is "张", and every end of
// line is one "\n".
#pragma once

#include <cstddef>
#include <optional>

namespace hengwen::sheet {

enum class XmlPlace : unsigned char {
  content,    // Between tags.
  attribute,  // Line ends and tabs are spaces.
  verbatim,   // CDATA: an ampersand is an ampersand.
};

// In place; returns the new length, or nothing if it is not well-formed.
std::optional<std::size_t> decode_xml(char* text, std::size_t size, XmlPlace);

// One character as UTF-8; returns the end of what was written.
char* put_utf8(char* out, unsigned character);

}  // namespace hengwen::sheet
