// SPDX-License-Identifier: Apache-2.0
//
// Nobody is in two applications at once, in the whole country. Whoever is named in one is taken by
// it when it is handed in, and given back when it ends or goes back to be corrected.
//
//     wife at 420111 with her husband, who has applied at 420106  ->  {420106}
#pragma once

#include "app/dossier/take_step.hpp"
#include "store/dossier/applicants.hpp"

namespace hengwen::app {

// Whether an application is on its way; an exit that is objected to is none.
bool applies(DossierCase const&);

// The other applications in which somebody of this one is already, when it sets out.
std::vector<store::ApplicationElsewhere> taken_elsewhere(Tx&, store::DossierRow const&,
                                                         DossierCase const& before,
                                                         DossierCase const& next,
                                                         std::vector<std::string> const& numbers);

}  // namespace hengwen::app
