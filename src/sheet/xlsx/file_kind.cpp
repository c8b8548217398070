// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/file_kind.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>

namespace hengwen::sheet {
namespace {

using namespace std::string_view_literals;

// A name as the directory of an Office 97 container writes it: UTF-16, little-endian.
std::string wide(std::string_view ascii)
{
  std::string out;
  for (char const c : ascii)
    out += {c, '\0'};
  return out;
}

// The container's directory is a list of 128-byte entries: 64 bytes of name, two of its
// length with the final zero, one of the entry's type (2 is a stream).
bool has_stream(std::string_view file, std::string_view name)
{
  auto const wanted = wide(name);
  for (std::size_t at = 512; at + 128 <= file.size(); at += 128) {
    auto const entry = file.substr(at, 128);
    auto const length = static_cast<unsigned char>(entry[64]);
    if (entry[66] == 2 && entry[65] == 0 && length == wanted.size() + 2 &&
        entry.starts_with(wanted))
      return true;
  }
  return false;
}

BadWorkbook kind_of_container(std::string_view file)
{
  if (has_stream(file, "EncryptedPackage"))
    return BadWorkbook::encrypted;
  if (has_stream(file, "WordDocument"))
    return BadWorkbook::word_file;
  if (has_stream(file, "PowerPoint Document"))
    return BadWorkbook::presentation_file;
  if (has_stream(file, "Workbook") || has_stream(file, "Book"))
    return BadWorkbook::old_xls;
  return BadWorkbook::not_a_workbook;
}

std::optional<BadWorkbook> kind_by_signature(std::string_view file)
{
  struct Signature {
    std::string_view begins;
    BadWorkbook kind;
  };
  static constexpr Signature signatures[] = {
      {"%PDF-"sv, BadWorkbook::pdf_file},         {"{\\rtf"sv, BadWorkbook::word_file},
      {"\x89PNG"sv, BadWorkbook::image_file},     {"\xFF\xD8\xFF"sv, BadWorkbook::image_file},
      {"GIF8"sv, BadWorkbook::image_file},        {"BM"sv, BadWorkbook::image_file},
      {"II*\0"sv, BadWorkbook::image_file},       {"MM\0*"sv, BadWorkbook::image_file},
      {"Rar!"sv, BadWorkbook::other_archive},     {"7z\xBC\xAF"sv, BadWorkbook::other_archive},
      {"\x1F\x8B"sv, BadWorkbook::other_archive}, {"\x09\x08\x10\0"sv, BadWorkbook::old_xls},
      {"\x09\x08\x08\0"sv, BadWorkbook::old_xls}, {"\x09\x04\x06\0"sv, BadWorkbook::old_xls},
      {"\x09\x02\x06\0"sv, BadWorkbook::old_xls}, {"\x09\0\x04\0"sv, BadWorkbook::old_xls},
  };
  for (auto const& [begins, kind] : signatures)
    if (file.starts_with(begins) && (begins != "BM"sv || file.find('\0') < 64))
      return kind;
  return {};
}

std::optional<BadWorkbook> kind_by_words(std::string_view file)
{
  std::string words{trimmed(file.substr(0, 4096))};
  std::ranges::transform(words, words.begin(),
                         [](unsigned char c) { return char(c < 0x80 ? std::tolower(c) : c); });
  auto const says = [&](std::string_view w) { return words.find(w) != words.npos; };

  if (words.starts_with("<") && says("urn:schemas-microsoft-com:office:spreadsheet"))
    return BadWorkbook::xml_spreadsheet;
  if (words.starts_with("<") && (says("<html") || says("<table") || says("<!doctype html")))
    return BadWorkbook::web_page;
  return {};
}

// Text has no control signs but the usual ones, in UTF-8 and in GB 18030 alike; or it is
// UTF-16 with its mark, as Excel's "Unicode text" is.
bool is_text(std::string_view file)
{
  if (file.starts_with("\xFF\xFE") || file.starts_with("\xFE\xFF"))
    return true;
  return std::ranges::none_of(file.substr(0, 4096), [](unsigned char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  });
}

}  // namespace

Verdict may_be_workbook(std::string_view file)
{
  if (file.empty())
    return refuse(BadWorkbook::empty_file);
  if (file.starts_with("PK\x03\x04"sv) || file.starts_with("PK\x05\x06"sv))
    return allowed;
  if (file.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
    return refuse(kind_of_container(file));
  if (auto const kind = kind_by_signature(file))
    return refuse(*kind);
  if (auto const kind = kind_by_words(file))
    return refuse(*kind);
  return refuse(is_text(file) ? BadWorkbook::text_file : BadWorkbook::not_a_workbook);
}

}  // namespace hengwen::sheet
