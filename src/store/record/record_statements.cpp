// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_statements.hpp"

#include "domain/records.hpp"

namespace hengwen {
namespace {

// "group" is a word of SQL.
std::string quoted(std::string_view name)
{
  return fmt::format("\"{}\"", name);
}

std::string columns_of(RecordType const& type)
{
  std::string out = "county, id, source_key, content, import";
  for (auto const& field : type.fields)
    out += ", " + quoted(field.name);
  return out;
}

std::string assignments(RecordType const& type)
{
  std::string out =
      "source_key = s.source_key, content = s.content, import = s.import, recorded_at = now()";
  for (auto const& field : type.fields) {
    auto const name = quoted(field.name);
    // The dossier number is given by the system when the sheet has none, and then stays.
    bool const stays = type.kind == "household" && field.name == "number";
    out += stays ? fmt::format(", {0} = coalesce(s.{0}, t.{0})", name)
                 : fmt::format(", {0} = s.{0}", name);
  }
  return out;
}

}  // namespace

RecordStatements::RecordStatements(RecordType const& type)
{
  auto const kind = quoted(type.kind);
  auto const changed = quoted(fmt::format("changed_{}", type.kind));
  auto const columns = columns_of(type);
  names_ = {fmt::format("record/stored {}", type.kind),
            fmt::format("record/make changed {}", type.kind),
            fmt::format("record/take changed {}", type.kind)};
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
