// SPDX-License-Identifier: Apache-2.0
//
// What the last reckoning of a household in the file says of its staying, and whether a step goes
// against that. The program only proposes; who decides otherwise says why.
//
//     relative fits, leaving "out_of_hardship", approve_exit   ->  against
//     nothing fits, approve_exit                               ->  as proposed
//     nothing fits, confirm_yearly_review as "deep"            ->  against
#pragma once

#include "domain/dossier/may_step.hpp"

namespace hengwen {

// By the judgement that is open; there is none where nothing could be reckoned.
struct StayProposal {
  std::optional<std::string> category;  // The one that fits, of CL-01; none: it is to leave.
};

// `leaving` while an exit is proposed, `decided` the category that the step gives.
bool goes_against(StayProposal const&, DossierStep, std::optional<Leaving> leaving,
                  std::optional<std::string> const& decided);

}  // namespace hengwen
