// SPDX-License-Identifier: Apache-2.0
#include "app/report/said_form.hpp"

namespace hengwen::app {
namespace {

boost::json::value or_null(auto const& optional)
{
  return optional ? boost::json::value(*optional) : boost::json::value();
}

}  // namespace

std::map<std::string, SaidItem> said(std::vector<stats::FilledItem> const& items)
{
  std::map<std::string, SaidItem> out;
  for (auto const& item : items)
    out[item.item] = {or_null(item.value), item.unit,   item.origin,     item.records,
                      item.exact,          item.added,  item.typed_part, item.estimate,
                      item.source,         item.said_by};
  return out;
}

SaidForm said(stats::FilledForm const& form, std::optional<std::string> campaign)
{
  SaidForm out{.form = form.form,
               .unit = form.unit,
               .unit_name = form.unit_name,
               .from = form.from,
               .to = form.to,
               .cutoff = form.cutoff,
               .campaign = std::move(campaign),
               .campaign_name = form.campaign.empty() ? std::nullopt : std::optional{form.campaign},
               .filled_by = form.filled_by,
               .phone = form.phone,
               .demo = form.demo,
               .items = said(form.items),
               .checks = {}};
  for (auto const& check : form.checks)
    out.checks.push_back({check.id, or_null(check.ok), check.level, check.say.zh, check.say.en});
  return out;
}

}  // namespace hengwen::app
