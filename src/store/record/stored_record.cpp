// SPDX-License-Identifier: Apache-2.0
#include "store/record/stored_record.hpp"

#include "domain/record_types.hpp"
#include "store/record/record_fields.hpp"
#include "store/record/record_statements.hpp"

namespace hengwen::store {
namespace {

using Values = std::vector<std::optional<std::string_view>>;

Values values_of(RecordType const& type, StoredRecord const& record)
{
  Values out(type.fields.size());
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (auto const at = record.values.find(type.fields[i].name); at != record.values.end())
      out[i] = at->second;
  return out;
}

std::optional<StoredRow> row_with(Tx& tx, RecordType const& type, std::int32_t county,
                                  Uuid const& key)
{
  auto rows =
      tx.all<StoredRow>(statements_of(type).stored(), std::vector{county}, std::vector{key});
  return rows.empty() ? std::nullopt : std::optional{rows.front()};
}

template <class T>
std::optional<T> column(boost::json::object const& row, std::string_view name)
{
  T value{};
  auto const* text = row.if_contains(name);
  if (!text || !text->is_string() || !from_sql(std::string_view{text->get_string()}, value))
    return {};
  return value;
}

// Rows without a key of their own are told apart by their number among their equals.
Uuid free_key(Tx& tx, RecordType const& type, std::int32_t county, SourceKey const& key,
              Uuid const& self)
{
  for (std::size_t n = 0;; ++n) {
    auto const nth = key.numbered ? nth_key(key.uuid, n) : key.uuid;
    auto const there = row_with(tx, type, county, nth);
    if (!there || there->id == self || !key.numbered)
      return nth;
  }
}

void copy_row(Tx& tx, RecordType const& type, StoredRecord const& record, Uuid const& source_key,
              Values const& values, std::string const& statement)
{
  auto copy = tx.copy_in(statement);
  RowText text{tx.vault(), type};
  copy.row(text.of({.county = record.county,
                    .id = record.id,
                    .source_key = source_key,
                    .content = hengwen::content_of(keyed_by(tx.vault()), type, values),
                    .import = record.import,
                    .unit = record.unit,
                    .person = person_in(tx.vault(), type, values)},
                   values));
  copy.finish();
}

}  // namespace

std::string_view StoredRecord::text(std::string_view field) const
{
  auto const at = values.find(field);
  return at == values.end() ? std::string_view{} : at->second;
}

std::optional<std::string> StoredRecord::maybe(std::string_view field) const
{
  auto const at = values.find(field);
  return at == values.end() ? std::nullopt : std::optional{at->second};
}

void StoredRecord::set(std::string_view field, std::optional<std::string> value)
{
  if (value && !value->empty())
    values.insert_or_assign(std::string{field}, *std::move(value));
  else if (auto const at = values.find(field); at != values.end())
    values.erase(at);
}

StoredRecord stored_record(Vault const& vault, std::string_view kind, std::string_view text)
{
  auto const fields = record_fields(vault, kind, text);
  auto const row = boost::json::parse(text).as_object();
  auto const county = column<std::int32_t>(row, "county");
  auto const id = column<Uuid>(row, "id");
  auto const unit = column<UnitId>(row, "unit");
  if (!county || !id || !unit)
    throw CorruptRow{std::string{kind} + " does not say which row it is"};
  StoredRecord out{.kind = std::string{kind},
                   .county = *county,
                   .id = *id,
                   .unit = *unit,
                   .import = column<Uuid>(row, "import"),
                   .content = column<Uuid>(row, "content").value_or(Uuid{}),
                   .values = {}};
  for (auto const& [name, value] : fields)
    if (value.is_string())
      out.values.emplace(name, value.get_string());
  return out;
}

std::optional<Uuid> person_of(Vault const& vault, StoredRecord const& record)
{
  auto const& type = *record_type_named(record.kind);
  return person_in(vault, type, values_of(type, record));
}

Uuid content_of(Vault const& vault, StoredRecord const& record)
{
  auto const& type = *record_type_named(record.kind);
  return hengwen::content_of(keyed_by(vault), type, values_of(type, record));
}

Uuid add_record(Tx& tx, StoredRecord const& record)
{
  auto const& type = *record_type_named(record.kind);
  auto const values = values_of(type, record);
  auto const key = source_key_of(keyed_by(tx.vault()), type, values);
  auto const there = key.numbered ? std::nullopt : row_with(tx, type, record.county, key.uuid);
  if (there) {
    auto again = record;
    again.id = there->id;
    put_record(tx, again);
    return again.id;
  }
  copy_row(tx, type, record, free_key(tx, type, record.county, key, record.id), values,
           statements_of(type).copy_new());
  return record.id;
}

void put_record(Tx& tx, StoredRecord const& record)
{
  auto const& type = *record_type_named(record.kind);
  auto const& statements = statements_of(type);
  auto const values = values_of(type, record);
  auto const key = source_key_of(keyed_by(tx.vault()), type, values);
  tx.run(statements.make_changed());
  copy_row(tx, type, record, free_key(tx, type, record.county, key, record.id), values,
           statements.copy_changed());
  tx.run(statements.take_changed());
}

}  // namespace hengwen::store
