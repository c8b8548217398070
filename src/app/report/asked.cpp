// SPDX-License-Identifier: Apache-2.0
#include "app/report/asked.hpp"

#include "store/report/typed_items.hpp"

namespace hengwen::app {
namespace {

// As in a workbook; one more, for a form may ask for the year before.
constexpr int first_year = 1901;
constexpr int last_year = 2100;

}  // namespace

Answer<Asked> asked(Tx& tx, store::UnitRow unit, FormWish const& wish)
{
  auto const* plan = stats::plan_named(wish.form);
  if (!plan)
    return refuse(NoForm::no_such_form, "form");
  stats::Question question{
      .period = {wish.from.value_or(plan->form->from), wish.to.value_or(plan->form->to)},
      .cutoff = {},
      .campaign = wish.campaign};
  question.cutoff = wish.cutoff.value_or(question.period.to);
  if (question.period.to < question.period.from)
    return refuse(NoForm::period_upside_down, "to");
  if (question.period.from.year() < first_year)
    return refuse(NoForm::period_out_of_range, "from");
  if (question.period.to.year() > last_year)
    return refuse(NoForm::period_out_of_range, "to");
  if (question.cutoff < question.period.from || question.period.to < question.cutoff)
    return refuse(NoForm::cutoff_outside_period, "cutoff");
  if (wish.campaign && !plan->asks_for_campaign())
    return refuse(NoForm::form_has_no_campaign, "campaign");
  Asked out{plan, std::move(unit), question};
  if (wish.campaign) {
    auto const name = store::campaign_name(tx, *wish.campaign);
    if (!name)
      return refuse(NoForm::no_such_campaign, "campaign");
    out.campaign_name = *name;
  }
  return out;
}

}  // namespace hengwen::app
