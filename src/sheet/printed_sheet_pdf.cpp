// SPDX-License-Identifier: Apache-2.0
#include "sheet/printed_sheet_pdf.hpp"

#include "base/text.hpp"
#include "sheet/chinese_print.hpp"
#include "sheet/pdf_table.hpp"
#include "sheet/qr_code.hpp"

#include <numeric>

namespace hengwen::sheet {
namespace {

constexpr double heading = 18;
constexpr double body = 9.5;
constexpr double fine = 8.5;
constexpr double code_side = 78;
constexpr double head_width = 24;
constexpr double rest = Pages::room - head_width;

// Three words and three values beside the name of the section.
constexpr int side_by_side = 3;
constexpr double pair_width = rest / side_by_side;
constexpr double word_width = 66;

Run words(std::string_view text, Face face = Face::regular)
{
  return {on_paper(text), body, face};
}

// Down the side: narrow as the column is, each character has a line of its own.
TableCell name_of(FilledSection const& section)
{
  return {.words = {words(section.title, Face::bold)}, .column = 0, .align = Align::centre};
}

// Room to write with a pen.
Section section_of(FilledSection const& section)
{
  return {.head = name_of(section), .rows = {}, .row_height = 21};
}

TableCell label_cell(SheetCell const& cell, std::size_t column)
{
  return {.words = {words(cell.label)}, .column = column, .align = Align::centre};
}

Table pairs(FilledSection const& section)
{
  Table table{.caption = {}, .widths = {head_width}, .header = {}, .sections = {}};
  for (int i = 0; i < side_by_side; ++i) {
    table.widths.push_back(word_width);
    table.widths.push_back(pair_width - word_width);
  }
  auto& out = table.sections.emplace_back(section_of(section));
  auto width = section.widths.begin();
  for (auto const& cells : section.rows) {
    auto& row = out.rows.emplace_back();
    std::size_t column = 1;
    auto left = std::size_t(side_by_side);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      auto const last = i + 1 == cells.size();
      auto const wide = last ? left : std::min(left, std::size_t(*width));
      ++width;
      row.cells.push_back(label_cell(cells[i], column));
      row.cells.push_back({.words = {words(cells[i].value)},
                           .column = column + 1,
                           .span = 2 * wide - 1});
      column += 2 * wide;
      left -= wide;
    }
  }
  return table;
}

Table rows(FilledSection const& section)
{
  Table table{.caption = {}, .widths = {head_width}, .header = {}, .sections = {}};
  auto const parts = std::accumulate(section.widths.begin(), section.widths.end(), 0);
  for (auto const width : section.widths)
    table.widths.push_back(rest * width / parts);
  auto& header = table.header.emplace_back();
  for (std::size_t i = 0; i < section.headings.size(); ++i)
    header.cells.push_back({.words = {words(section.headings[i])},
                            .column = i + 1,
                            .align = Align::centre});
  auto& out = table.sections.emplace_back(section_of(section));
  for (auto const& cells : section.rows) {
    auto& row = out.rows.emplace_back();
    for (std::size_t i = 0; i < cells.size(); ++i)
      row.cells.push_back({.words = {words(cells[i].value)}, .column = i + 1});
  }
  return table;
}

Table lines(FilledSection const& section)
{
  Table table{.caption = {}, .widths = {head_width, rest}, .header = {}, .sections = {}};
  auto& out = table.sections.emplace_back(section_of(section));
  for (auto const& cells : section.rows)
    for (auto const& cell : cells)
      out.rows.push_back({{{.words = {words(cell.value)}, .column = 1}}});
  return table;
}

// Each with room to write, and a day at its foot.
Table signatures(FilledSection const& section)
{
  constexpr double label_width = 130;
  Table table{.caption = {},
              .widths = {head_width, label_width, rest - label_width},
              .header = {},
              .sections = {}};
  auto& out = table.sections.emplace_back(section_of(section));
  for (auto const& cells : section.rows)
    for (auto const& cell : cells)
      out.rows.push_back({{label_cell(cell, 1),
                           {.words = {words("\n\n签字（盖章）：　　　　　　　　年　　月　　日")},
                            .column = 2,
                            .align = Align::right,
                            .stand = Stand::foot}}});
  return table;
}

Table table_of(FilledSection const& section)
{
  switch (section.shape) {
    case SheetShape::pairs:
      return pairs(section);
    case SheetShape::table:
      return rows(section);
    case SheetShape::words:
      return lines(section);
    case SheetShape::signatures:
      break;
  }
  return signatures(section);
}

void write_head(Pages& pages, FilledSheet const& sheet, SheetSeal const& seal)
{
  constexpr double room = Pages::room - code_side - 6;
  auto const top = pages.down();
  draw_qr(pages, seal.check, Pages::width - Pages::side - code_side, top - 20, code_side);
  pages.write({{on_paper(sheet.title), heading, Face::bold}},
              {.align = Align::centre, .room = Pages::room});
  pages.skip(6);
  pages.write({{on_paper(fmt::format("{}　　打印日期：{}　　打印人：{}", sheet.union_name,
                                     to_text(sheet.printed_on), sheet.printed_by)),
                fine}},
              {.room = room});
  pages.write({{on_paper(fmt::format("编号：{}　　摘要：{}　　{}", sheet.number, seal.hash,
                                     sheet.whole ? "含完整个人信息，专人保管"
                                                 : "个人敏感信息已遮盖")),
                fine, Face::regular, 0.2}},
              {.room = room});
  pages.skip(4);
  pages.skip(std::max(0.0, top - 20 + code_side - pages.down()));
}

}  // namespace

std::string printed_sheet_pdf(FilledSheet const& sheet, SheetSeal const& seal)
{
  Pages pages{{.title = fmt::format("{} {}", sheet.title, sheet.number),
               .language = "zh-CN",
               .printed_on = sheet.printed_on,
               .footer = fmt::format("{} {}　{}　{}", sheet.title, sheet.layout, sheet.number,
                                     seal.hash),
               .watermark = {}}};
  write_head(pages, sheet, seal);
  for (auto const& section : sheet.sections)
    write(pages, table_of(section));
  return pages.finish();
}

}  // namespace hengwen::sheet
