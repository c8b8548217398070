// SPDX-License-Identifier: Apache-2.0
//
// In what a part of a workbook is written. Nearly all are UTF-8; the standard allows UTF-16,
// and a declaration may name any other.
//
//     <?xml version="1.0" encoding="utf-8"?>  ours      FF FE 3C 00  foreign (UTF-16)
#pragma once

#include <cstddef>
#include <string_view>

namespace hengwen::sheet {

// In so many bytes the declaration ends.
inline constexpr std::size_t xml_declaration_bytes = 256;

// Whether a text that begins so is in another encoding than UTF-8.
bool is_foreign_xml(std::string_view beginning);

}  // namespace hengwen::sheet
