// SPDX-License-Identifier: Apache-2.0
//
// The household as it was when somebody decided about it (domain.md 3): the rows of the
// application, or those in the file, sealed with the step, so that a decision can be understood for
// ever, whatever is written afterwards.
//
//     approve        the application, as approved
//     judge_anew     the rows in the file, before they are judged
#pragma once

#include "app/dossier/application.hpp"

namespace hengwen::app {

// Nothing where the step decides nothing, or nothing is known of the household.
std::optional<Bytes> household_to_keep(Tx&, store::DossierRow const&, StepEdge const&, int seq,
                                       Application const&);

// Of a household in the file, before a family change (change_family.hpp).
Bytes household_as_it_is(Tx&, store::DossierRow const&, int seq);

struct HouseholdThen {
  DossierStep step = DossierStep::approve;
  Date on_day;
  std::vector<ApplicationRow> rows;  // Secrets in full.
};
// Nothing where nothing was kept.
std::optional<HouseholdThen> household_then(Tx&, store::DossierRow const&, int seq);

}  // namespace hengwen::app
