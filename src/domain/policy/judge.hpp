// SPDX-License-Identifier: Apache-2.0
//
// What the rule proposes for a household, and the calculation in plain words:
//
//     人均月收入 612.00 元 = (38,400.00 − 16,368.00) ÷ 12 ÷ 3；不低于低保标准 580.00 元，
//     低于 2 倍低保标准 1,160.00 元（580.00 × 2），属相对困难
//
// The machine proposes and a person decides: nobody is refused here, an exclusion that
// applies is said beside the proposal, and a household that fits no category is told why.
#pragma once

#include "domain/policy/rule.hpp"
#include "domain/policy/standard.hpp"

namespace hengwen {

struct CategoryMatch {
  std::string category;  // CL-01.
  std::string level;     // CL-02.

  bool operator==(CategoryMatch const&) const = default;
};
BOOST_DESCRIBE_STRUCT(CategoryMatch, (), (category, level))
static_assert(fully_described<CategoryMatch>);

struct Proposal {
  std::string rule;                     // The version used.
  Money standard;                       // L.
  std::optional<std::string> category;  // Absent when none holds.
  std::optional<std::string> level;
  std::vector<CategoryMatch> matches;   // All that hold, in the order of the rule.
  std::vector<std::string> exclusions;  // Hard stops that an approver may override.
  std::vector<Bilingual> say;           // The calculation, sentence by sentence.
  std::vector<Bilingual> missing_evidence;
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (rule, standard, category, level, matches, exclusions, say, missing_evidence))
static_assert(fully_described<Proposal>);

enum class NoProposal { standard_unknown, no_rule_in_force, nobody_counted, no_income_known };
BOOST_DESCRIBE_ENUM(NoProposal, standard_unknown, no_rule_in_force, nobody_counted, no_income_known)

// By the rule and the standard in force for the division on that day.
Answer<Proposal> judge(HouseholdFacts const&, std::string_view division, Date on);

// The first category that holds, without a word said of it: for many households at once.
// Nothing when none holds. Asks for somebody to be counted.
RuleCategory const* first_category(HouseholdFacts const&, RuleVersion const&, Money standard);

// By a version and a standard that a person chose.
Answer<Proposal> judge(HouseholdFacts const&, RuleVersion const&, Standard const&);

}  // namespace hengwen
