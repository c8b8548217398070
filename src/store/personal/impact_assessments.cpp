// SPDX-License-Identifier: Apache-2.0
#include "store/personal/impact_assessments.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<ImpactAssessmentRow> impact_assessments(Tx& tx, AssessmentQuery const& q)
{
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    day = q.after->day, id = q.after->id;
  return tx.all<ImpactAssessmentRow>(sql::personal::impact_assessments, q.within.first,
                                     q.within.last, q.id, q.state, day, id, q.most);
}

std::optional<ImpactAssessmentRow> impact_assessment(Tx& tx, Scope const& within, Uuid const& id)
{
  auto rows = impact_assessments(tx, {.within = within, .id = id, .most = 1});
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

void add_impact_assessment(Tx& tx, UnitId of, Uuid const& id, AssessmentWish const& wish, Date on,
                           Decider const& by)
{
  tx.run(sql::personal::add_impact_assessment, of.county(), id, of, wish.occasion, wish.subject,
         wish.necessity, wish.effects, wish.measures, wish.risk, wish.renew_on, on, by.account,
         by.name);
}

bool decide_impact_assessment(Tx& tx, ImpactAssessmentRow const& row, AssessmentState state,
                              std::string_view words, Date on, Decider const& by)
{
  return tx.run(sql::personal::decide_impact_assessment, row.county, row.id, state, on, by.account,
                by.name, words) == 1;
}

}  // namespace hengwen::store
