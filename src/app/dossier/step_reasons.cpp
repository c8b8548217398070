// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/step_reasons.hpp"

#include "app/dossier/applied_elsewhere.hpp"
#include "domain/dossier/stay.hpp"
#include "store/dossier/households.hpp"

namespace hengwen::app {
namespace {

// Entering, the proposal is that of the application; of a household in the file that of its last
// reckoning.
bool is_against_proposal(Tx& tx, store::DossierRow const& row, StepWish const& wish,
                         DossierCase const& now,
                         std::optional<CheckedApplication> const& application)
{
  bool const names_one = wish.category || wish.standard_level;
  if (wish.step == DossierStep::approve || (names_one && applies(now))) {
    if (!application)
      return false;
    auto const& proposal = application->proposal;
    return !proposal || proposal->category != row.category || proposal->level != row.standard_level;
  }
  if (!row.household)
    return false;
  auto const stay = store::stay_proposal(tx, row.county, *row.household);
  return stay && goes_against({stay->proposed}, wish.step, now.leaving, row.category);
}

}  // namespace

std::vector<std::string> overridden(StepWish const& wish,
                                    std::optional<CheckedApplication> const& application)
{
  bool const enters = wish.step == DossierStep::approve && application && application->proposal;
  return enters ? application->proposal->exclusions : std::vector<std::string>{};
}

Verdict says_why_otherwise(Tx& tx, store::DossierRow const& row, StepWish const& wish,
                           DossierCase const& now,
                           std::optional<CheckedApplication> const& application)
{
  if (!wish.words().empty())
    return allowed;
  if (!overridden(wish, application).empty())
    return refuse(NoDossier::exclusion_reason_missing, "reason");
  if (is_against_proposal(tx, row, wish, now, application))
    return refuse(NoDossier::reason_against_proposal_missing, "reason");
  return allowed;
}

}  // namespace hengwen::app
