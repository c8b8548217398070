// SPDX-License-Identifier: Apache-2.0
#include "http/report/records.hpp"

#include "domain/labels.hpp"
#include "http/dossier/masked_record.hpp"

namespace hengwen::http {
namespace {

std::string type_of(FieldKind kind)
{
  switch (kind) {
    case FieldKind::date:
      return "date";
    case FieldKind::money:
      return "money";
    case FieldKind::integer:
      return "number";
    case FieldKind::code:
      return "code";
    case FieldKind::boolean:
      return "flag";
    case FieldKind::household:
      return "household";
    default:
      return "text";
  }
}

// The union of a member or a claimant is that of its household or case.
RecordColumn unit_column()
{
  auto const& label = labels().at("payment").fields.at("unit");
  return {"unit", {label.zh, label.en}, "text", {}};
}

RecordColumn column(std::string_view kind, std::string_view name)
{
  auto const* field = record_type_named(kind)->field(name);
  if (!field)
    return unit_column();
  auto const& label = labels().at(std::string{kind}).fields.at(std::string{name});
  RecordColumn out{std::string{name}, {label.zh, label.en}, type_of(field->kind), {}};
  if (!field->list.empty())
    out.list = std::string{field->list};
  return out;
}

boost::json::object cells(Vault const& vault, app::BehindRow const& row)
{
  boost::json::object out;
  if (row.record.empty())
    return out;
  auto const masked = masked_record(vault, row.kind, row.record);
  auto const raw = boost::json::parse(row.record);
  for (auto const name : app::listed_fields(row.kind)) {
    if (auto const* value = masked.if_contains(name))
      out[name] = *value;
    else if (auto const* unit = raw.as_object().if_contains(name); unit && name == "unit")
      out[name] = *unit;
  }
  return out;
}

boost::json::value or_null(std::string const& text)
{
  return text.empty() ? boost::json::value() : boost::json::value(text);
}

}  // namespace

CellRecords shown(Vault const& vault, app::Behind const& behind)
{
  CellRecords out{.item = behind.item->item,
                  .value = or_null(behind.value),
                  .unit = behind.item->unit,
                  .records = behind.records,
                  .total = or_null(behind.total),
                  .columns = {},
                  .rows = {},
                  .next = or_null(behind.next.value_or(""))};
  for (auto const& kind : behind.kinds)
    for (auto const name : app::listed_fields(kind))
      if (std::ranges::find(out.columns, name, &RecordColumn::name) == out.columns.end())
        out.columns.push_back(column(kind, name));
  for (auto const& row : behind.rows)
    out.rows.push_back({row.id, row.kind, cells(vault, row)});
  return out;
}

}  // namespace hengwen::http
