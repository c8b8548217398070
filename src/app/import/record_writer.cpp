// SPDX-License-Identifier: Apache-2.0
#include "app/import/record_writer.hpp"

#include "app/import/household_writer.hpp"
#include "store/record/record_statements.hpp"

#include <map>

namespace hengwen::app {
namespace {

constexpr auto none = std::size_t(-1);

using Key = std::pair<std::int32_t, Uuid>;

std::map<Key, StoredRow> stored_rows(Tx& tx, RowsToWrite const& rows)
{
  std::vector<std::int32_t> counties;
  std::vector<Uuid> keys;
  for (std::size_t n = 0; n < rows.which.size(); ++n) {
    if (rows.row(n).bad())
      continue;
    counties.push_back(rows.place(n).county);
    keys.push_back(rows.identity(n).source_key);
  }
  std::map<Key, StoredRow> out;
  for (auto const& row : tx.all<StoredRow>(statements_of(rows.type()).stored(), counties, keys))
    out.emplace(Key{row.county, row.source_key}, row);
  return out;
}

Fates compare(Tx& tx, RowsToWrite const& rows)
{
  auto const stored = stored_rows(tx, rows);
  std::map<Key, Uuid> added;  // A row that stands twice in the batch, word for word.
  Fates fates(rows.which.size());
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (rows.row(n).bad())
      continue;
    Key const key{rows.place(n).county, rows.identity(n).source_key};
    auto const found = stored.find(key);
    if (found != stored.end()) {
      bool const same = found->second.content == rows.identity(n).content;
      fates[n].fate = same ? Fate::same : Fate::changed;
      fates[n].id = found->second.id;
    } else {
      auto const [at, fresh] = added.try_emplace(key, new_uuid());
      fates[n].fate = fresh ? Fate::added : Fate::same;
      fates[n].id = at->second;
    }
  }
  return fates;
}

// The rows of one fate into a table, by COPY.
void copy_rows(Tx& tx, RowsToWrite const& rows, Fates const& fates, Fate fate, Uuid const& import,
               std::string const& statement)
{
  auto copy = tx.copy_in(statement);
  auto const import_text = to_text(import);
  auto const number = rows.type().kind == "household" ? rows.type().index("number") : none;
  std::vector<std::optional<std::string_view>> columns;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != fate)
      continue;
    std::array const system{to_text(rows.place(n).county), to_text(fates[n].id),
                            to_text(rows.identity(n).source_key),
                            to_text(rows.identity(n).content)};
    columns.assign(system.begin(), system.end());
    columns.push_back(import_text);
    auto const values = rows.values(n);
    columns.insert(columns.end(), values.begin(), values.end());
    if (number != none && !fates[n].number.empty())
      columns[columns.size() - values.size() + number] = fates[n].number;
    copy.row(columns);
  }
  copy.finish();
}

bool any(Fates const& fates, Fate fate)
{
  return std::ranges::find(fates, fate, &RowFate::fate) != fates.end();
}

}  // namespace

Fates write_rows(Tx& tx, RowsToWrite const& rows, WriteMode const& mode)
{
  auto fates = compare(tx, rows);
  before_rows(tx, rows, mode, fates);
  if (mode.dry_run)
    return fates;
  auto const& statements = statements_of(rows.type());
  if (any(fates, Fate::changed)) {
    tx.run(statements.make_changed());
    copy_rows(tx, rows, fates, Fate::changed, mode.import, statements.copy_changed());
    tx.run(statements.take_changed());
  }
  if (any(fates, Fate::added))
    copy_rows(tx, rows, fates, Fate::added, mode.import, statements.copy_new());
  after_rows(tx, rows, mode, fates);
  return fates;
}

}  // namespace hengwen::app
