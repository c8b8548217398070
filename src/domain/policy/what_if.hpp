// SPDX-License-Identifier: Apache-2.0
//
// What a change of policy would do before it is issued: each household is judged by the policy as
// it is and by the policy as it would be, from the facts of its last judgement, on one day.
//
//     420106 at 940.00, then at 1,000.00     3 stay   1 enters   0 leave   1 changes
//
// In the file, a household stays, changes its category or level, or leaves; one that neither policy
// knows is outside both. One that has left the file may only enter. The machine weighs; whoever
// enters or leaves is decided by people, one file after the other.
#pragma once

#include "base/result.hpp"
#include "domain/policy/judge.hpp"

#include <map>

namespace hengwen {

struct NewStandard {
  std::string division;
  Money amount;  // Yuan per head and month.
};
BOOST_DESCRIBE_STRUCT(NewStandard, (), (division, amount))

// One of the two.
struct PolicyChange {
  std::optional<NewStandard> standard;
  std::optional<std::string> rule;  // A version of policy/rules.json, for its region.
};
BOOST_DESCRIBE_STRUCT(PolicyChange, (), (standard, rule))

enum class NoWhatIf {
  nothing_to_weigh,
  two_changes_at_once,
  unknown_division,
  amount_not_positive,
  unknown_rule
};
BOOST_DESCRIBE_ENUM(NoWhatIf, nothing_to_weigh, two_changes_at_once, unknown_division,
                    amount_not_positive, unknown_rule)

Verdict may_weigh(PolicyChange const&);

// Rule and standard of one division; without one of them nobody can be judged.
struct PolicyThere {
  RuleVersion const* rule = nullptr;
  std::optional<Money> standard;
};

// Both policies on one day, division by division. For one thread.
class TwoPolicies {
public:
  TwoPolicies(PolicyChange const&, Date on);

  struct Both {
    PolicyThere before;
    PolicyThere after;
  };
  Both const& of(std::string_view division);

  // Whether one of them asks if somebody is disabled, which is sealed.
  bool asks_for_disability() const { return asks_for_disability_; }

  // The most that a household of the category may be given as living aid in a year by the limits of
  // the division; nothing where there is no such limit.
  std::optional<Money> living_aid(std::string_view division, RuleCategory const&, Money standard);

private:
  PolicyThere before(std::string_view division) const;
  PolicyThere after(std::string_view division) const;

  Date on_;
  std::vector<Standard> standards_;  // With the new one among them.
  RuleVersion const* rule_ = nullptr;
  bool asks_for_disability_ = false;
  std::map<std::string, Both, std::less<>> known_;
  std::map<std::tuple<std::string, std::string, std::int64_t>, std::optional<Money>> aid_;
};

enum class Movement { stays, changes, enters, leaves, outside };
BOOST_DESCRIBE_ENUM(Movement, stays, changes, enters, leaves, outside)

Movement movement(RuleCategory const* before, RuleCategory const* after, bool filed);

struct Movements {
  std::int64_t stays = 0;
  std::int64_t changes = 0;
  std::int64_t enters = 0;
  std::int64_t leaves = 0;
  std::int64_t outside = 0;

  void add(Movement);
  Movements& operator+=(Movements const&);
  bool operator==(Movements const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Movements, (), (stays, changes, enters, leaves, outside))

// Of all households that a policy gives a category.
struct YearlyMoney {
  Money to_the_standard;           // What their incomes lack to L, for 12 months.
  Money living_aid;                // The most that limits allow as living aid.
  std::int64_t households = 0;     // In a category.
  std::int64_t without_limit = 0;  // Of them those for whom no limit says anything.

  YearlyMoney& operator+=(YearlyMoney const&);
  bool operator==(YearlyMoney const&) const = default;
};
BOOST_DESCRIBE_STRUCT(YearlyMoney, (), (to_the_standard, living_aid, households, without_limit))

// From which category and level to which; empty words for none.
struct WayKey {
  CategoryMatch before;
  CategoryMatch after;

  friend bool operator<(WayKey const& a, WayKey const& b)
  {
    auto const tied = [](WayKey const& k) {
      return std::tie(k.before.category, k.before.level, k.after.category, k.after.level);
    };
    return tied(a) < tied(b);
  }
};

struct WhatIfTally {
  std::int64_t households = 0;  // Judged.
  std::int64_t unknown = 0;     // Not to be judged: no income, no standard or no rule is known.
  Movements movements;
  YearlyMoney before;
  YearlyMoney after;
  std::map<WayKey, std::int64_t> ways;

  WhatIfTally& operator+=(WhatIfTally const&);
};

struct WeighedHousehold {
  std::string_view division;
  bool filed = false;
  bool income_known = false;
  HouseholdFacts facts;
};

struct Weighed {
  RuleCategory const* before = nullptr;
  RuleCategory const* after = nullptr;
  Movement movement = Movement::outside;
};

// Adds the household to the tally; nothing when it cannot be judged.
std::optional<Weighed> weigh(TwoPolicies&, WeighedHousehold const&, WhatIfTally&);

}  // namespace hengwen
