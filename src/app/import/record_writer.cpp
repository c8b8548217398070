// SPDX-License-Identifier: Apache-2.0
#include "app/import/record_writer.hpp"

#include "app/import/household_writer.hpp"
#include "domain/record_types.hpp"
#include "store/record/record_statements.hpp"
#include "store/record/sealed_record.hpp"

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
  store::RowText text{tx.vault(), rows.type()};
  auto const number = rows.type().kind == "household" ? rows.type().index("number") : none;
  std::vector<std::optional<std::string_view>> values;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != fate)
      continue;
    values.assign(rows.values(n).begin(), rows.values(n).end());
    if (number != none && !fates[n].number.empty())
      values[number] = fates[n].number;
    copy.row(text.of({.county = rows.place(n).county,
                      .id = fates[n].id,
                      .source_key = rows.identity(n).source_key,
                      .content = rows.identity(n).content,
                      .import = import,
                      .unit = rows.place(n).unit,
                      .person = rows.identity(n).person},
                     values));
  }
  copy.finish();
}

// Households and cases that say another union than before take with them what is theirs.
void move_what_is_theirs(Tx& tx, RowsToWrite const& rows, Fates const& fates)
{
  std::vector<std::int32_t> counties;
  std::vector<Uuid> ids;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (fates[n].fate == Fate::changed) {
      counties.push_back(rows.place(n).county);
      ids.push_back(fates[n].id);
    }
  for (auto const& type : record_types())
    if (type.owner && type.fields[*type.owner].name == rows.type().kind)
      tx.run(statements_of(type).follow(), counties, ids);
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
    move_what_is_theirs(tx, rows, fates);
  }
  if (any(fates, Fate::added))
    copy_rows(tx, rows, fates, Fate::added, mode.import, statements.copy_new());
  after_rows(tx, rows, mode, fates);
  return fates;
}

}  // namespace hengwen::app
