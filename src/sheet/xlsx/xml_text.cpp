// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/xml_text.hpp"

#include <charconv>
#include <string_view>
#include <system_error>

namespace hengwen::sheet {
namespace {

// Which characters a reference may name.
bool is_character(unsigned c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800) ||
         (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000);
}

// "amp", "#24352", "#x5F20": what stands between & and ;
std::optional<unsigned> named(std::string_view name)
{
  if (name == "lt")
    return '<';
  if (name == "gt")
    return '>';
  if (name == "amp")
    return '&';
  if (name == "quot")
    return '"';
  if (name == "apos")
    return '\'';
  if (!name.starts_with('#'))
    return {};
  name.remove_prefix(1);
  int const base = name.starts_with('x') ? 16 : 10;
  name.remove_prefix(base == 16 ? 1 : 0);
  unsigned character = 0;
  auto const end = name.data() + name.size();
  auto const [stop, problem] = std::from_chars(name.data(), end, character, base);
  if (problem != std::errc{} || stop != end || !is_character(character))
    return {};
  return character;
}

}  // namespace

char* put_utf8(char* out, unsigned c)
{
  if (c < 0x80) {
    *out++ = char(c);
    return out;
  }
  if (c < 0x800) {
    *out++ = char(0xC0 | c >> 6);
  } else {
    if (c < 0x10000) {
      *out++ = char(0xE0 | c >> 12);
    } else {
      *out++ = char(0xF0 | c >> 18);
      *out++ = char(0x80 | (c >> 12 & 0x3F));
    }
    *out++ = char(0x80 | (c >> 6 & 0x3F));
  }
  *out++ = char(0x80 | (c & 0x3F));
  return out;
}

std::optional<std::size_t> decode_xml(char* text, std::size_t size, XmlPlace place)
{
  std::string_view const in{text, size};
  char* out = text;
  for (std::size_t i = 0; i < size; ++i) {
    char const c = in[i];
    if (c == '&' && place != XmlPlace::verbatim) {
      auto const end = in.find(';', i);
      auto const character = end == in.npos ? std::nullopt : named(in.substr(i + 1, end - i - 1));
      if (!character)
        return {};
      out = put_utf8(out, *character);
      i = end;
    } else if (c == '\r') {
      if (i + 1 == size || in[i + 1] != '\n')
        *out++ = place == XmlPlace::attribute ? ' ' : '\n';
    } else if (place == XmlPlace::attribute && (c == '\n' || c == '\t')) {
      *out++ = ' ';
    } else {
      *out++ = c;
    }
  }
  return std::size_t(out - text);
}

}  // namespace hengwen::sheet
