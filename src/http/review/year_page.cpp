// SPDX-License-Identifier: Apache-2.0
#include "http/review/year_page.hpp"

#include "http/dossier/judgements.hpp"

namespace hengwen::http {
namespace {

// From which day the time limit of the list runs.
std::optional<Date> begun(YearList list, store::YearRow const& row)
{
  switch (list) {
    case YearList::yearly_review:
      return row.valid_from;
    case YearList::home_visit:
      return row.visited_on.value_or(row.valid_from);
    case YearList::unchanged:
      return row.changed_on;
    case YearList::follow_up:
    case YearList::look_back:
      return row.valid_until;
    default:
      return {};
  }
}

// As on the page of the household, from what the judgement keeps.
std::vector<Bilingual> calculation(store::YearRow const& row)
{
  boost::json::object judgement{{"valid_from", to_text(row.valid_from)},
                                {"category", row.category}};
  auto const put = [&](char const* field, auto const& value) {
    if (value)
      judgement[field] = to_text(*value);
  };
  put("standard", row.standard);
  put("counted", row.counted);
  put("income_year", row.income_year);
  put("rigid_year", row.rigid_year);
  for (auto const& [field, value] : {std::pair{"rule", &row.rule}, std::pair{"cause", &row.cause}})
    if (*value)
      judgement[field] = **value;
  return judgement_page(judgement, {}, row.division).say;
}

}  // namespace

YearItem year_item(YearList list, store::YearRow const& row, Date today)
{
  YearItem out{.id = row.id,
               .number = row.number,
               .head_name = row.head_name,
               .unit = {row.unit_code, row.unit_name},
               .category = row.category,
               .state = row.state,
               .dossier = row.dossier,
               .since = begun(list, row),
               .until = {},
               .late = false,
               .visited_on = row.visited_on,
               .leaving = row.leaving,
               .say = {}};
  if (out.since)
    out.until = last_day(times_of(list).front(), row.division, *out.since).day;
  out.late = out.until && *out.until < today;
  if (list == YearList::exit_proposed)
    out.say = calculation(row);
  return out;
}

}  // namespace hengwen::http
