// SPDX-License-Identifier: Apache-2.0
#include "app/import/check_rows.hpp"

#include "domain/org/division.hpp"
#include "domain/row_rules.hpp"

namespace hengwen::app {
namespace {

constexpr std::size_t words_remembered = 20'000;  // Of one list; people invent many.
constexpr std::size_t words_offered = 12;

bool names_division(std::string_view field)
{
  return field == "division" || field == "registered_division" || field == "address_division";
}

// What a person may have meant, while the list is short enough to be read.
std::string offered(std::string_view list, Date today)
{
  auto const items = code_lists().in_force(list, today);
  std::string out;
  for (std::size_t i = 0; i < items.size() && i < words_offered; ++i)
    out += (i == 0 ? "" : "、") + items[i]->zh;
  return items.size() > words_offered ? out + "…" : out;
}

}  // namespace

void RawRows::add(sheet::Row const& row)
{
  auto const first = cells.size();
  for (auto cell : row.cells) {
    cell.text = room.keep(cell.text);
    cell.time = {};
    cells.push_back(cell);
  }
  rows.push_back({row.number, first, cells.size() - first});
}

CheckedRows RowChecker::check(PlannedSheet const& plan, RawRows&& raw)
{
  CheckedRows out{.plan = raw.plan,
                  .type = plan.type,
                  .rows = {},
                  .values = {},
                  .room = {},
                  .bytes_read = raw.bytes_read};
  out.rows.resize(raw.rows.size());
  out.values.resize(raw.rows.size() * plan.type->fields.size());
  std::size_t kept = 0;
  for (auto const& row : raw.rows) {
    auto& checked = out.rows[kept];
    checked.number = row.number;
    read_row(plan, raw, row, out, kept);
    bool const empty = checked.findings.empty() &&
                       std::ranges::none_of(out.of(kept), [](auto const& v) { return bool(v); });
    kept += !empty;
  }
  out.rows.resize(kept);
  out.values.resize(kept * plan.type->fields.size());
  for (std::size_t i = 0; i < kept; ++i) {
    auto& row = out.rows[i];
    auto const values = out.of(i);
    for (std::size_t f = 0; f < values.size(); ++f) {
      auto const& field = plan.type->fields[f];
      if (values[f] || !field.required)
        continue;
      if (field.kind == FieldKind::boolean)
        values[f] = "false";  // An empty yes-or-no means no.
      else if (std::ranges::find(row.findings, field.name, &RowFinding::field) ==
               row.findings.end())
        row.findings.push_back(row_finding(CellFault::required, field.name));
    }
    if (row.bad())
      continue;
    for (auto& one : row_findings(*plan.type, values, today_))
      row.findings.push_back(std::move(one));
  }
  return out;
}

void RowChecker::read_row(PlannedSheet const& plan, RawRows const& raw, RawRow const& row,
                          CheckedRows& out, std::size_t at)
{
  auto const values = out.of(at);
  auto& checked = out.rows[at];
  auto const cells = raw.cells_of(row);
  auto cell = cells.begin();
  std::vector<std::pair<std::size_t, std::string>> codes;
  for (auto const& column : plan.headings.columns) {
    while (cell != cells.end() && cell->column < column.at)
      ++cell;
    if (cell == cells.end())
      break;
    if (cell->column != column.at)
      continue;
    auto const& field = plan.type->fields[column.field];
    auto read = read_cell(*cell, field, column.unit);
    if (!read.why.empty())
      checked.findings.push_back({std::string{read.why}, field.name, Weight::error, {}});
    else if (read.text.empty())
      continue;
    else if (field.kind == FieldKind::code)
      codes.emplace_back(column.field, std::move(read.text));
    else if (names_division(field.name) && divisions().resolve(read.text))
      values[column.field] = out.room.keep(divisions().resolve(read.text)->code);
    else
      values[column.field] = out.room.keep(read.text);
  }
  auto const day = codes.empty() ? today_ : day_of(*plan.type, values);
  for (auto const& [field, typed] : codes)
    read_code(plan.type->fields[field], typed, day, checked, values[field]);
}

// A word is understood as of the day of the record: lists change from year to year.
Date RowChecker::day_of(RecordType const& type, RecordValues values) const
{
  for (std::size_t f = 0; f < values.size(); ++f)
    if (type.fields[f].kind == FieldKind::date && type.fields[f].required && values[f]) {
      Date day;
      from_text(*values[f], day);
      return day;
    }
  return today_;
}

void RowChecker::read_code(FieldType const& field, std::string_view typed, Date on, CheckedRow& row,
                           std::optional<std::string_view>& value)
{
  auto const& known = word(field.list, typed);
  auto const* item = known.item;
  if (item && !item->in_force(on))
    if (auto const* then = code_lists().recognise(field.list, typed, on))
      item = then;
  if (!item)
    item = code_lists().recognise(field.list, typed, on);
  if (!item) {
    row.findings.push_back(row_finding(CellFault::unknown_code, field.name, known.detail));
    return;
  }
  if (!item->in_force(on))
    row.findings.push_back(row_finding(Hint::code_not_in_force, field.name, item->zh));
  value = item->key;  // The lists live as long as the program.
}

RowChecker::Word const& RowChecker::word(std::string_view list, std::string_view typed)
{
  auto& known = words_[list];
  if (known.size() > words_remembered)
    known.clear();
  auto const [at, fresh] = known.try_emplace(std::string{typed});
  if (fresh) {
    at->second.item = code_lists().recognise(list, typed);
    if (!at->second.item)
      at->second.detail = offered(list, today_);
  }
  return at->second;
}

}  // namespace hengwen::app
