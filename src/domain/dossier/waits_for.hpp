// SPDX-License-Identifier: Apache-2.0
//
// Where a dossier waits for whom: the states from which the role brings it on. Steps that anybody
// may take at any time (objecting, withdrawing, suspending) keep nobody waiting.
//
//     approval  ->  approver            returned  ->  base_clerk (and the worker)
#pragma once

#include "domain/dossier/steps.hpp"

#include <vector>

namespace hengwen {

// In the order of the enumeration.
std::vector<DossierState> states_waiting_for(Role);

// From which somebody else brings it to where it waits for the role: what comes next.
std::vector<DossierState> states_coming_to(Role);

// Those from which anybody brings it on.
std::vector<DossierState> waiting_states();

// Who may take this step from there: objection, settle_objection  ->  centre_reviewer
std::vector<Role> roles_that_take(DossierState, DossierStep);

}  // namespace hengwen
