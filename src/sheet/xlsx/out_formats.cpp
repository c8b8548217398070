// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/out_formats.hpp"

#include <new>
#include <string_view>

namespace hengwen::sheet {
namespace {

constexpr lxw_color_t heading_fill = 0xDDE7F3, red_fill = 0xFFC7CE, red_ink = 0x9C0006;

// Excel's own number for "@", Text, in which nothing is ever taken for a formula.
constexpr std::uint8_t text_format = 49;
constexpr std::array<char const*, looks> codes{
    "@", "#,##0.00", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "[h]:mm:ss", "0", "General"};

lxw_format* new_format(lxw_workbook* book, char const* code)
{
  auto* const format = workbook_add_format(book);
  if (!format)
    throw std::bad_alloc{};
  if (code == std::string_view{"@"})
    format_set_num_format_index(format, text_format);
  else
    format_set_num_format(format, code);
  return format;
}

lxw_format* new_heading(lxw_workbook* book)
{
  auto* const format = new_format(book, "@");
  format_set_bold(format);
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_CENTER);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  format_set_bg_color(format, heading_fill);
  format_set_border(format, LXW_BORDER_THIN);
  return format;
}

}  // namespace

OutFormats::OutFormats(lxw_workbook* book)
{
  for (std::size_t i = 0; i < looks; ++i) {
    plain[i] = new_format(book, codes[i]);
    red[i] = new_format(book, codes[i]);
    format_set_bg_color(red[i], red_fill);
    format_set_font_color(red[i], red_ink);
  }
  title = new_format(book, "@");
  format_set_bold(title);
  format_set_font_size(title, 16);
  format_set_align(title, LXW_ALIGN_CENTER);
  heading = new_heading(book);
  required_heading = new_heading(book);
  format_set_font_color(required_heading, red_ink);
  note = new_format(book, "@");
  format_set_text_wrap(note);
  format_set_align(note, LXW_ALIGN_VERTICAL_TOP);
  complaint = new_format(book, "@");
  format_set_font_color(complaint, red_ink);
}

}  // namespace hengwen::sheet
