// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_statements.hpp"

#include "domain/record_types.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen {
namespace {

// "group" is a word of SQL.
std::string in_quotes(std::string_view name)
{
  return fmt::format("\"{}\"", name);
}

std::string column_list(RecordType const& type)
{
  std::string out;
  for (auto const name : store::columns_of(type))
    out += (out.empty() ? "" : ", ") + in_quotes(name);
  return out;
}

std::string assignments(RecordType const& type)
{
  std::string out = "recorded_at = now()";
  for (auto const column : store::columns_of(type)) {
    if (column == "county" || column == "id")
      continue;
    auto const name = in_quotes(column);
    // The dossier number is given by the system when the sheet has none, and then stays.
    bool const stays = type.kind == "household" && column == "number";
    out += stays ? fmt::format(", {0} = coalesce(s.{0}, t.{0})", name)
                 : fmt::format(", {0} = s.{0}", name);
  }
  return out;
}

}  // namespace

RecordStatements::RecordStatements(RecordType const& type)
{
  auto const kind = in_quotes(type.kind);
  auto const changed = in_quotes(fmt::format("changed_{}", type.kind));
  auto const columns = column_list(type);
  names_ = {fmt::format("record/stored {}", type.kind),
            fmt::format("record/make changed {}", type.kind),
            fmt::format("record/take changed {}", type.kind),
            fmt::format("record/follow {}", type.kind),
            fmt::format("record/sealed otherwise {}", type.kind),
            fmt::format("record/seal anew {}", type.kind)};
  texts_[0] = fmt::format(
      "select t.county, t.source_key, t.id, t.content"
      " from unnest($1::int[], $2::uuid[]) k (county, source_key)"
      " join {} t on t.county = k.county and t.source_key = k.source_key",
      kind);
  texts_[1] = fmt::format(
      "create temporary table if not exists {} on commit delete rows"
      " as select {} from {} with no data",
      changed, columns, kind);
  texts_[2] = fmt::format("update {} t set {} from {} s where t.county = s.county and t.id = s.id",
                          kind, assignments(type), changed);
  if (type.owner)
    texts_[3] = fmt::format(
        "update {0} t set unit = o.unit"
        " from unnest($1::int[], $2::uuid[]) k (county, id)"
        " join {1} o on o.county = k.county and o.id = k.id"
        " where t.county = o.county and t.{1} = o.id and t.unit <> o.unit",
        kind, in_quotes(type.fields[*type.owner].name));
  if (!type.sealed.empty()) {
    // The number of the key stands behind the first byte (store/vault/vault.hpp).
    texts_[4] = fmt::format(
        "select county, id, sealed from {}"
        " where (county, id) > ($1::int, $2::uuid) and substring(sealed from 2 for 4) <> $3::bytea"
        " order by county, id limit $4",
        kind);
    texts_[5] = fmt::format(
        "update {} t set sealed = n.sealed"
        " from unnest($1::int[], $2::uuid[], $3::bytea[], $4::bytea[]) n (county, id, was, sealed)"
        " where t.county = n.county and t.id = n.id and t.sealed = n.was",
        kind);
  }
  copy_new_ = fmt::format("copy {} ({}) from stdin", kind, columns);
  copy_changed_ = fmt::format("copy {} ({}) from stdin", changed, columns);
}

RecordStatements const& statements_of(RecordType const& type)
{
  static auto const all = [] {
    std::map<std::string_view, RecordStatements> by_kind;
    for (auto const& each : record_types())
      by_kind.emplace(each.kind, RecordStatements{each});
    return by_kind;
  }();
  return all.at(type.kind);
}

}  // namespace hengwen
