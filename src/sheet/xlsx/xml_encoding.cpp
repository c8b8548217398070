// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/xml_encoding.hpp"

#include <algorithm>
#include <cstring>

namespace hengwen::sheet {

bool is_foreign_xml(std::string_view first)
{
  if (first.starts_with("\xFE\xFF") || first.starts_with("\xFF\xFE") ||
      first.substr(0, 2).find('\0') != first.npos)
    return true;
  if (first.starts_with("\xEF\xBB\xBF"))
    first.remove_prefix(3);
  auto const declaration = first.substr(0, std::min(first.find("?>"), first.size()));
  auto const at = declaration.find("encoding");
  if (!first.starts_with("<?xml") || at == declaration.npos)
    return false;
  auto name = declaration.substr(at + std::strlen("encoding"));
  name.remove_prefix(std::min(name.find_first_not_of(" \t\r\n="), name.size()));
  auto const same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  for (std::string_view const ours : {"utf-8", "us-ascii"})
    if (name.size() > ours.size() + 1 &&
        std::ranges::equal(name.substr(1, ours.size()), ours, same) &&
        name[ours.size() + 1] == name[0])
      return false;
  return true;
}

}  // namespace hengwen::sheet
