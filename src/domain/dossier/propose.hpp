// SPDX-License-Identifier: Apache-2.0
//
// From the dossier as it stands to what the rule proposes: who counts, what came in, what
// had to be paid, why, and which papers are in hand. The arithmetic is in policy/judge.hpp.
//
//     head + 2 counted members, 38,400.00 in, 16,368.00 out  ->  relative, with its sentences
//
// Without income or expense lines the sums that the household declared stand in for them.
#pragma once

#include "domain/dossier/household.hpp"
#include "domain/policy/counting.hpp"
#include "domain/policy/judge.hpp"

#include <span>

namespace hengwen {

struct DossierView {
  Household const& household;
  std::span<Member const> members;
  std::span<IncomeLine const> incomes;
  std::span<ExpenseLine const> expenses;
  std::span<Asset const> assets;
  std::string_view division;  // Of the union that keeps it.
  // The twelve months end with it (R-E); with the day of judging where nobody applied.
  std::optional<Date> applied_on = {};
};

struct CountedFacts {
  HouseholdFacts facts;
  bool income_known = false;   // A line of the window, or a declared sum.
  std::vector<Bilingual> say;  // What was left out, declared or imputed, and why.
};

CountedFacts facts_of(DossierView const&, Date on);

// The proposal; its sentences begin with those of the counting. Refused when nothing is known
// of the income of the window: no record is not the same as no income.
Answer<Proposal> propose(DossierView const&, Date on);
Answer<Proposal> propose(CountedFacts const&, std::string_view division, Date on);

}  // namespace hengwen
