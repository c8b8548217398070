// SPDX-License-Identifier: Apache-2.0
//
// The register of impact assessments (domain/personal/impact_assessment.hpp).
#pragma once

#include "domain/org/scope.hpp"
#include "domain/personal/impact_assessment.hpp"
#include "store/personal/destructions.hpp"

namespace hengwen::store {

enum class AssessmentState { waiting, approved, refused };
BOOST_DESCRIBE_ENUM(AssessmentState, waiting, approved, refused)

struct ImpactAssessmentRow {
  Uuid id;
  std::int32_t county = 0;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  ImpactOccasion occasion = ImpactOccasion::sensitive_data;
  std::string subject;
  std::string necessity;
  std::string effects;
  std::string measures;
  ImpactRisk risk = ImpactRisk::low;
  Date renew_on;
  Date made_on;
  Uuid made_by;
  std::string made_by_name;
  AssessmentState state = AssessmentState::waiting;
  std::optional<Date> decided_on;
  std::optional<std::string> decided_by_name;
  std::optional<std::string> decided_words;
};
BOOST_DESCRIBE_STRUCT(ImpactAssessmentRow, (),
                      (id, county, place, unit_code, unit_name, occasion, subject, necessity,
                       effects, measures, risk, renew_on, made_on, made_by, made_by_name, state,
                       decided_on, decided_by_name, decided_words))
static_assert(fully_described<ImpactAssessmentRow>);

struct AssessmentQuery {
  Scope within;
  std::optional<Uuid> id;
  std::optional<AssessmentState> state;
  std::optional<PageCursor> after;
  int most = 50;
};

std::vector<ImpactAssessmentRow> impact_assessments(Tx&, AssessmentQuery const&);
std::optional<ImpactAssessmentRow> impact_assessment(Tx&, Scope const&, Uuid const& id);

void add_impact_assessment(Tx&, UnitId, Uuid const& id, AssessmentWish const&, Date on,
                           Decider const& by);

// False when somebody was quicker.
bool decide_impact_assessment(Tx&, ImpactAssessmentRow const&, AssessmentState,
                              std::string_view words, Date on, Decider const& by);

}  // namespace hengwen::store
