// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/stay.hpp"

namespace hengwen {
namespace {

// Only these say that hardship is over; a death or a move is none of the arithmetic's business.
bool says_hardship_is_over(std::optional<Leaving> leaving)
{
  return leaving == Leaving::out_of_hardship || leaving == Leaving::eased ||
         leaving == Leaving::not_matching;
}

}  // namespace

bool goes_against(StayProposal const& proposal, DossierStep step, std::optional<Leaving> leaving,
                  std::optional<std::string> const& decided)
{
  if (step == DossierStep::approve_exit)
    return proposal.category && says_hardship_is_over(leaving);
  return step == DossierStep::confirm_yearly_review && proposal.category != decided;
}

}  // namespace hengwen
