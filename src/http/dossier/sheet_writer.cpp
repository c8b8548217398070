// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/sheet_writer.hpp"

#include "base/words.hpp"
#include "domain/labels.hpp"

#include <fmt/format.h>

namespace hengwen::http {
namespace {

std::string label_of(SheetSection const& section, SheetField const& field)
{
  if (field.label)
    return field.label->zh;
  return labels().at(section.of).fields.at(field.field).zh;
}

void blanks(SheetSection const& section, FilledSection& out)
{
  for (auto const& field : section.fields)
    out.rows.push_back({{section.of + "." + field.field, label_of(section, field), ""}});
}

// Lines that every such sheet carries.
void text(SheetSection const& section, FilledSection& out)
{
  for (auto const& field : section.fields)
    out.rows.push_back({{"text." + field.field, section.title.zh, label_of(section, field)}});
}

void empty_row(SheetSection const& section, FilledSection& out)
{
  auto& cells = out.rows.emplace_back();
  for (auto const& field : section.fields)
    cells.push_back({"", label_of(section, field), ""});
}

}  // namespace

void SheetWriter::write(SheetSection const& section, std::vector<ToldRow> const& rows)
{
  auto& out = kept_.sheet.sections.emplace_back(
      FilledSection{.title = section.title.zh, .shape = section.shape});
  if (section.shape == SheetShape::pairs)
    return pairs(section, rows, out);
  if (section.shape == SheetShape::signatures)
    return blanks(section, out);
  if (section.of == "text")
    return text(section, out);
  for (auto const& field : section.fields) {
    out.headings.push_back(label_of(section, field));
    out.widths.push_back(field.width.value_or(1));
  }
  for (std::size_t i = 0; i < rows.size(); ++i)
    row(section, rows[i], std::to_string(i + 1), out);
  auto const least = std::size_t(section.at_least.value_or(1));
  while (out.rows.size() < least)
    empty_row(section, out);
}

// Three side by side; a line ends where the next field no longer fits.
void SheetWriter::pairs(SheetSection const& section, std::vector<ToldRow> const& rows,
                        FilledSection& out)
{
  constexpr int side_by_side = 3;
  ToldRow const nothing;
  int left = 0;
  for (auto const& field : section.fields) {
    int const width = field.width.value_or(1);
    if (width > left) {
      out.rows.emplace_back();
      left = side_by_side;
    }
    left -= width;
    out.widths.push_back(width);
    out.rows.back().push_back(cell(section, field, rows.empty() ? nothing : rows.front(), ""));
  }
}

void SheetWriter::row(SheetSection const& section, ToldRow const& told, std::string const& number,
                      FilledSection& out)
{
  auto& cells = out.rows.emplace_back();
  for (auto const& field : section.fields)
    cells.push_back(cell(section, field, told, number));
}

SheetCell SheetWriter::cell(SheetSection const& section, SheetField const& field,
                            ToldRow const& row, std::string const& number)
{
  auto const path = number.empty() ? section.of + "." + field.field
                                   : fmt::format("{}.{}.{}", section.of, number, field.field);
  auto const found = row.find(field.field);
  auto const label = label_of(section, field);
  ToldValue const told = found == row.end() ? ToldValue{} : found->second;
  kept_.cells.push_back({path, label, told.shown, vault_.blind(path + " " + told.real)});
  return {path, label, told.printed};
}

}  // namespace hengwen::http
