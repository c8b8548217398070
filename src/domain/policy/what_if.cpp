// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/what_if.hpp"

#include "domain/org/unit.hpp"
#include "domain/policy/limit.hpp"

#include <algorithm>

namespace hengwen {
namespace {

constexpr std::int64_t months = 12;

bool asks_for(RuleVersion const* rule, std::string_view word)
{
  return rule && std::ranges::any_of(rule->categories, [&](RuleCategory const& category) {
           return std::ranges::any_of(category.when, [&](Condition const& condition) {
             return std::ranges::find(condition.words(), word) != condition.words().end();
           });
         });
}

std::optional<Money> amount_of(Standard const* standard)
{
  return standard ? std::optional{standard->amount} : std::nullopt;
}

CategoryMatch named(RuleCategory const* category)
{
  return category ? CategoryMatch{category->category, category->level} : CategoryMatch{};
}

void add_money(YearlyMoney& to, TwoPolicies& policies, WeighedHousehold const& household,
               PolicyThere const& policy, RuleCategory const* category)
{
  if (!category)
    return;
  ++to.households;
  auto const needed = *policy.standard * (months * household.facts.counted);
  to.to_the_standard += std::max(Money{}, needed - household.facts.income);
  if (auto const most = policies.living_aid(household.division, *category, *policy.standard))
    to.living_aid += *most;
  else
    ++to.without_limit;
}

}  // namespace

Verdict may_weigh(PolicyChange const& change)
{
  if (!change.standard && !change.rule)
    return refuse(NoWhatIf::nothing_to_weigh, "standard");
  if (change.standard && change.rule)
    return refuse(NoWhatIf::two_changes_at_once, "rule");
  if (change.rule)
    return rule_named(*change.rule) ? allowed : refuse(NoWhatIf::unknown_rule, "rule");
  if (!place_of_division(change.standard->division))
    return refuse(NoWhatIf::unknown_division, "standard.division");
  if (change.standard->amount <= Money{})
    return refuse(NoWhatIf::amount_not_positive, "standard.amount");
  return allowed;
}

TwoPolicies::TwoPolicies(PolicyChange const& change, Date on) : on_{on}, standards_{standards()}
{
  if (change.standard)
    standards_.push_back(
        {.division = change.standard->division, .amount = change.standard->amount, .from = on});
  if (change.rule)
    rule_ = rule_named(*change.rule);
  asks_for_disability_ =
      asks_for(rule_, "disability") || std::ranges::any_of(rules(), [&](RuleVersion const& rule) {
        return in_force(rule.from, rule.to, on) && asks_for(&rule, "disability");
      });
}

PolicyThere TwoPolicies::before(std::string_view division) const
{
  return {rule_in_force(division, on_), amount_of(standard_of(division, on_))};
}

PolicyThere TwoPolicies::after(std::string_view division) const
{
  bool const changed = rule_ && region_covers(rule_->region, division);
  return {changed ? rule_ : rule_in_force(division, on_),
          amount_of(standard_of(standards_, StandardKind::minimum_living, division, on_))};
}

TwoPolicies::Both const& TwoPolicies::of(std::string_view division)
{
  auto at = known_.find(division);
  if (at == known_.end())
    at = known_.emplace(division, Both{before(division), after(division)}).first;
  return at->second;
}

std::optional<Money> TwoPolicies::living_aid(std::string_view division,
                                             RuleCategory const& category, Money standard)
{
  auto const [at, fresh] =
      aid_.try_emplace({std::string{division}, category.category, standard.fen()});
  if (!fresh)
    return at->second;
  for (auto const* limit : limits_on({.division = std::string{division},
                                      .on = on_,
                                      .source = {},
                                      .aid = "living",
                                      .category = category.category}))
    if (auto const most = ceiling(*limit, standard, {}); most && limit->per == "household_year")
      at->second = at->second ? std::min(*at->second, *most) : *most;
  return at->second;
}

Movement movement(RuleCategory const* before, RuleCategory const* after, bool filed)
{
  if (!after)
    return before && filed ? Movement::leaves : Movement::outside;
  if (!before)
    return Movement::enters;
  if (!filed)
    return Movement::outside;
  return named(before) == named(after) ? Movement::stays : Movement::changes;
}

void Movements::add(Movement movement)
{
  switch (movement) {
    case Movement::stays:
      ++stays;
      return;
    case Movement::changes:
      ++changes;
      return;
    case Movement::enters:
      ++enters;
      return;
    case Movement::leaves:
      ++leaves;
      return;
    default:
      ++outside;
  }
}

Movements& Movements::operator+=(Movements const& other)
{
  stays += other.stays;
  changes += other.changes;
  enters += other.enters;
  leaves += other.leaves;
  outside += other.outside;
  return *this;
}

YearlyMoney& YearlyMoney::operator+=(YearlyMoney const& other)
{
  to_the_standard += other.to_the_standard;
  living_aid += other.living_aid;
  households += other.households;
  without_limit += other.without_limit;
  return *this;
}

WhatIfTally& WhatIfTally::operator+=(WhatIfTally const& other)
{
  households += other.households;
  unknown += other.unknown;
  movements += other.movements;
  before += other.before;
  after += other.after;
  for (auto const& [way, count] : other.ways)
    ways[way] += count;
  return *this;
}

std::optional<Weighed> weigh(TwoPolicies& policies, WeighedHousehold const& household,
                             WhatIfTally& tally)
{
  auto const& [before, after] = policies.of(household.division);
  if (!household.income_known || household.facts.counted < 1 || !before.rule || !after.rule ||
      !before.standard || !after.standard) {
    ++tally.unknown;
    return {};
  }
  ++tally.households;
  Weighed out{.before = first_category(household.facts, *before.rule, *before.standard),
              .after = first_category(household.facts, *after.rule, *after.standard)};
  out.movement = movement(out.before, out.after, household.filed);
  tally.movements.add(out.movement);
  // Who has left and does not come back costs nothing and stands in no category.
  if (household.filed || out.movement == Movement::enters) {
    add_money(tally.before, policies, household, before, out.before);
    add_money(tally.after, policies, household, after, out.after);
    ++tally.ways[{named(out.before), named(out.after)}];
  }
  return out;
}

}  // namespace hengwen
