// SPDX-License-Identifier: Apache-2.0
//
// Which form for whom: the words of a caller, and what they mean.
//
//     relief-campaign-2015, 420106, 2015-01-01 .. 2015-03-05, no campaign named
//
// Without dates the period is the one for which the form was asked; without a cut-off it
// is the last day of the period.
#pragma once

#include "stats/plan.hpp"
#include "store/org/units.hpp"

namespace hengwen::app {

enum class NoForm {
  no_such_form,
  no_such_unit,
  period_upside_down,
  period_out_of_range,
  cutoff_outside_period,
  no_such_campaign,
  form_has_no_campaign,
  no_such_item,
  item_has_no_records,
  bad_cursor,
  limit_out_of_range,
  item_is_computed,
  item_is_counted_at_events,
  value_below_zero,
  value_too_large,
  as_of_in_future,
  source_missing,
  source_too_long,
};
BOOST_DESCRIBE_ENUM(NoForm, no_such_form, no_such_unit, period_upside_down, period_out_of_range,
                    cutoff_outside_period, no_such_campaign, form_has_no_campaign, no_such_item,
                    item_has_no_records, bad_cursor, limit_out_of_range, item_is_computed,
                    item_is_counted_at_events, value_below_zero, value_too_large, as_of_in_future,
                    source_missing, source_too_long)

struct FormWish {
  std::string form;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<Date> cutoff;
  std::optional<std::string> campaign;
};

struct Asked {
  stats::Plan const* plan = nullptr;
  store::UnitRow unit;
  stats::Question question;
  std::string campaign_name = {};  // Empty when the form is not limited to one.
};

// The unit is one the caller may see.
Answer<Asked> asked(Tx&, store::UnitRow unit, FormWish const&);

}  // namespace hengwen::app
