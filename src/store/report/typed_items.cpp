// SPDX-License-Identifier: Apache-2.0
#include "store/report/typed_items.hpp"

#include "sql/report.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::store {

std::vector<TypedRow> typed_items(Tx& tx, UnitId subtree, std::string_view form, Date until)
{
  return tx.all<TypedRow>(sql::report::typed_items, subtree, subtree.last(), form, until);
}

void put_typed_item(Tx& tx, TypedItem const& item)
{
  static auto const type = record_type<TypedItem>();
  std::vector<Parameter> values;
  each_value(item, [&](std::string_view, auto const& value) { values.push_back(to_sql(value)); });
  std::vector<std::optional<std::string_view>> const columns(values.begin(), values.end());
  auto const hash = keyed_by(tx.vault());
  tx.run(sql::report::put_typed_item, item.unit.county(), new_uuid(),
         source_key_of(hash, type, columns).uuid, content_of(hash, type, columns), item.unit,
         item.form, item.item, item.as_of, item.value, item.source, item.said_by);
}

std::vector<CampaignRow> campaigns(Tx& tx)
{
  return tx.all<CampaignRow>(sql::report::campaigns);
}

std::optional<std::string> campaign_name(Tx& tx, std::string_view code)
{
  return tx.maybe_one<std::string>(sql::report::campaign_name, code);
}

}  // namespace hengwen::store
