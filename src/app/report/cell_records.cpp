// SPDX-License-Identifier: Apache-2.0
#include "app/report/cell_records.hpp"

#include "base/words.hpp"
#include "store/snapshot/shown.hpp"
#include "store/snapshot/snapshot.hpp"

#include <set>
#include <span>

namespace hengwen::app {
namespace {

constexpr int most_listed = 500;

// One record of the list: which, and where in the table. Sorted by identity, so that a page
// begins where the last one ended even when records came in between.
struct Line {
  Uuid id;
  std::uint32_t kind = 0;
  std::int32_t county = 0;
  auto operator<=>(Line const&) const = default;
};

std::vector<Line> lines_of(stats::Table const& table, stats::Bits const& rows)
{
  std::vector<Line> out;
  rows.each(0, table.size(), [&](std::size_t row) {
    auto const& identity = table.identities[row];
    out.push_back({identity.id, identity.kind, identity.county});
  });
  std::ranges::sort(out);
  return out;
}

std::string total_of(stats::CellPlan const& cell, stats::Table const& table,
                     stats::Bits const& rows)
{
  std::int64_t sum = 0;
  std::set<stats::Key> things;
  rows.each(0, table.size(), [&](std::size_t row) {
    if (cell.take == stats::Take::sum)
      sum += table.column(cell.column).numbers[row];
    else if (cell.take == stats::Take::distinct)
      things.insert(table.column(cell.column).keys[row]);
  });
  if (cell.money)
    return to_text(Money::of_fen(sum));
  if (cell.take == stats::Take::any)
    return to_text(rows.count() > 0);
  return to_text(cell.take == stats::Take::sum        ? sum
                 : cell.take == stats::Take::distinct ? std::int64_t(things.size())
                                                      : rows.count());
}

// The lines of one page; of equal identities none is cut off from the others.
Answer<std::span<Line const>> page_of(std::vector<Line> const& lines, Page const& page,
                                      std::optional<std::string>& next)
{
  if (page.limit < 1 || page.limit > most_listed)
    return refuse(NoForm::limit_out_of_range, "limit");
  auto first = lines.begin();
  if (page.after) {
    Uuid last;
    if (!from_text(*page.after, last))
      return refuse(NoForm::bad_cursor, "after");
    first = std::ranges::upper_bound(lines, last, {}, &Line::id);
  }
  auto end = first + std::min<std::ptrdiff_t>(page.limit, lines.end() - first);
  while (end != lines.end() && end != first && end->id == std::prev(end)->id)
    ++end;
  if (end != lines.end())
    next = to_text(std::prev(end)->id);
  return std::span{first, end};
}

void read_rows(Tx& tx, std::span<Line const> page, Behind& out)
{
  std::map<std::pair<std::uint32_t, Uuid>, std::string> texts;
  for (std::uint32_t kind = 0; kind < out.kinds.size(); ++kind) {
    std::vector<std::int32_t> counties;
    std::vector<Uuid> ids;
    for (auto const& line : page)
      if (line.kind == kind)
        counties.push_back(line.county), ids.push_back(line.id);
    if (ids.empty())
      continue;
    for (auto& record : store::records_shown(tx, out.kinds[kind], counties, ids))
      texts[{kind, record.id}] = std::move(record.record);
  }
  for (auto const& line : page)
    out.rows.push_back({out.kinds[line.kind], line.id, texts[{line.kind, line.id}]});
}

Answer<Behind> typed_records(Tx& tx, Asked const& asked, stats::Item const& item, Page const& page)
{
  auto const rows =
      store::typed_items(tx, asked.unit.id, asked.plan->form->form, asked.question.cutoff);
  Behind out{
      .item = &item, .value = {}, .total = {}, .kinds = {"typed_item"}, .rows = {}, .next = {}};
  std::vector<Line> lines;
  UnitId covered{-1};
  std::int64_t sum = 0;
  for (auto const& row : rows) {
    if (row.item != item.item || row.unit <= covered)
      continue;
    covered = row.unit.last();
    lines.push_back({row.id, 0, row.county});
    sum += row.value;
  }
  std::ranges::sort(lines);
  out.records = std::int64_t(lines.size());
  if (!lines.empty())
    out.value = out.total = to_text(sum);
  auto const shown = TRY(page_of(lines, page, out.next));
  read_rows(tx, shown, out);
  return out;
}

}  // namespace

Answer<Behind> cell_records(Tx& tx, Asked const& asked, std::string_view code, Page const& page)
{
  auto const* item = asked.plan->form->item(code);
  if (!item)
    return refuse(NoForm::no_such_item, "item");
  if (!item->levels.empty() && std::ranges::count(item->levels, word_of(asked.unit.level)) == 0)
    return refuse(NoForm::item_has_no_records, "item");
  auto const* cell = asked.plan->cell(code);
  if (!cell)
    return typed_records(tx, asked, *item, page);
  auto const& source = asked.plan->sources[cell->source];
  auto const table =
      store::table_of(tx, source, asked.unit.id, asked.question, store::Identities::with);
  auto const rows = rows_of(*asked.plan, *cell, table, asked.question);
  auto const lines = lines_of(table, rows);
  Behind out{.item = item,
             .value = {},
             .total = total_of(*cell, table, rows),
             .records = std::int64_t(lines.size()),
             .kinds = table.kinds,
             .rows = {},
             .next = {}};
  Money money;
  out.value = cell->money && from_text(out.total, money) ? to_wan(money) : out.total;
  auto const shown = TRY(page_of(lines, page, out.next));
  read_rows(tx, shown, out);
  return out;
}

}  // namespace hengwen::app
