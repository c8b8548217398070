// SPDX-License-Identifier: Apache-2.0
//
// The registers of impact assessments and of incidents (domain/personal). An assessment is decided
// by another person than the one who wrote it; nothing in either is changed or deleted.
#pragma once

#include "app/personal/file.hpp"
#include "store/personal/data_incidents.hpp"
#include "store/personal/impact_assessments.hpp"

namespace hengwen::app {

// Of the union that the wish names, which the caller has looked up.
Answer<store::ImpactAssessmentRow> record_assessment(Keeper const&, UnitId, AssessmentWish const&);
Answer<store::ImpactAssessmentRow> decide_assessment(Keeper const&, Uuid const& assessment,
                                                     store::AssessmentState,
                                                     std::string const& words);

Answer<store::DataIncidentRow> record_incident(Keeper const&, UnitId, IncidentWish const&);
Answer<store::DataIncidentRow> take_incident_step(Keeper const&, Uuid const& incident,
                                                  IncidentStepWish const&);

// Whose data it was.
Answer<store::DataIncidentRow> add_incident_households(Keeper const&, Uuid const& incident,
                                                       std::vector<Uuid> const& households);

}  // namespace hengwen::app
