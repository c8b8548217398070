// SPDX-License-Identifier: Apache-2.0
#include "http/query.hpp"

namespace hengwen::http {
namespace {

int nibble(char c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'f')
    return c - 'a' + 10;
  if (c >= 'A' && c <= 'F')
    return c - 'A' + 10;
  return -1;
}

bool needs_no_encoding(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view{"-._~"}.contains(c);
}

std::string spaces_for_pluses(std::string_view text)
{
  std::string out{text};
  std::ranges::replace(out, '+', ' ');
  return out;
}

}  // namespace

std::optional<std::string> decoded(std::string_view text)
{
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    auto const high = i + 2 < text.size() ? nibble(text[i + 1]) : -1;
    auto const low = i + 2 < text.size() ? nibble(text[i + 2]) : -1;
    if (high < 0 || low < 0)
      return std::nullopt;
    out += char(high << 4 | low);
    i += 2;
  }
  if (characters(out) < 0 || out.contains('\0'))
    return std::nullopt;
  return out;
}

std::string encoded(std::string_view plain)
{
  std::string out;
  for (char const c : plain)
    if (needs_no_encoding(c))
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return out;
}

Answer<std::vector<QueryItem>> parameters_of(std::string_view query)
{
  std::vector<QueryItem> out;
  while (!query.empty()) {
    auto const piece = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), piece.size() + 1));
    if (piece.empty())
      continue;
    auto const equals = std::min(piece.find('='), piece.size());
    auto const name = decoded(spaces_for_pluses(piece.substr(0, equals)));
    auto const value = decoded(spaces_for_pluses(piece.substr(std::min(piece.size(), equals + 1))));
    if (!name)
      return refuse(BadQuery::badly_encoded);
    if (!value)
      return refuse(BadQuery::badly_encoded, *name);
    out.push_back({*name, *value});
  }
  return out;
}

}  // namespace hengwen::http
