// SPDX-License-Identifier: Apache-2.0
//
// Where a step decides otherwise than was proposed, or past what speaks against filing, its person
// says why.
//
//     approve, two homes, no word  ->  exclusion_reason_missing
#pragma once

#include "app/dossier/take_step.hpp"

namespace hengwen::app {

// What speaks against filing and is overridden by this step: words of policy/exclusions.json.
std::vector<std::string> overridden(StepWish const&, std::optional<CheckedApplication> const&);

// `row` with the category and level as this step decides them.
Verdict says_why_otherwise(Tx&, store::DossierRow const& row, StepWish const&, DossierCase const&,
                           std::optional<CheckedApplication> const&);

}  // namespace hengwen::app
