// SPDX-License-Identifier: Apache-2.0
//
// A filled form as JSON, for the wire and for hengwen fill-form --as json:
//
//     {"form": "relief-campaign-2015", "unit": "4201", "items": {"05A": {"value": "123.45",
//      "unit": "万元", "origin": "computed", "records": 17, …}, …}, "checks": […]}
#pragma once

#include "app/report/numbers.hpp"

namespace hengwen::app {

struct SaidItem {
  boost::json::value value;  // Null when missing or not asked.
  std::string unit;
  stats::Origin origin = stats::Origin::missing;
  std::int64_t records = 0;
  std::optional<std::string> exact;
  std::optional<std::string> added;
  std::optional<std::string> typed_part;
  std::optional<std::string> estimate;
  std::optional<std::string> source;
  std::optional<std::string> said_by;
};
BOOST_DESCRIBE_STRUCT(SaidItem, (),
                      (value, unit, origin, records, exact, added, typed_part, estimate, source,
                       said_by))

struct SaidCheck {
  std::string id;
  boost::json::value ok;  // Null when it was not tried; the words say why.
  stats::CheckLevel level = stats::CheckLevel::soft;
  std::string say;
  std::string say_en;
};
BOOST_DESCRIBE_STRUCT(SaidCheck, (), (id, ok, level, say, say_en))

struct SaidForm {
  std::string form;
  std::string unit;
  std::string unit_name;
  Date from;
  Date to;
  Date cutoff;
  std::optional<std::string> campaign;
  std::optional<std::string> campaign_name;
  std::string filled_by;
  std::string phone;
  bool demo = false;
  std::map<std::string, SaidItem> items;
  std::vector<SaidCheck> checks;
};
BOOST_DESCRIBE_STRUCT(SaidForm, (),
                      (form, unit, unit_name, from, to, cutoff, campaign, campaign_name, filled_by,
                       phone, demo, items, checks))
static_assert(fully_described<SaidForm>);

SaidForm said(stats::FilledForm const&, std::optional<std::string> campaign);
std::map<std::string, SaidItem> said(std::vector<stats::FilledItem> const&);

}  // namespace hengwen::app
