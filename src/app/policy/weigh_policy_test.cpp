// SPDX-License-Identifier: Apache-2.0
// needs: store
#include "app/policy/weigh_policy.hpp"

#include "app/generate/world.hpp"
#include "app/org/plant_tree.hpp"
#include "store/dossier/facts.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

Date const today = date_of(2026, 6, 1);

struct Known {
  std::string id;
  Date as_of;
  std::string proposed;
};
BOOST_DESCRIBE_STRUCT(Known, (), (id, as_of, proposed))

constexpr Sql known{"test/known",
                    "select f.household::text as id, f.as_of, coalesce(j.proposed, '') as proposed"
                    "  from household_facts f join judgement j"
                    "    on j.county = f.county and j.household = f.household"
                    "   and j.valid_from = f.as_of"
                    " where j.income_year is not null"};

// Judgements are reckoned by the proposal, from the whole dossier; a weighing has only the facts.
TEST(WeighPolicy, JudgesFromTheFactsAsTheProposalDoesFromTheDossier)
{
  TestDatabase database;
  plant_tree(*database);
  generate(*database, county_world(1, today, "420106", 300), [](auto const&) {});
  auto const unit = *place_of_division("420106");

  database->read([&](Tx& tx) {
    std::map<std::string, Known> slow;
    for (auto const& one : tx.all<Known>(known))
      slow.emplace(one.id, one);
    std::size_t compared = 0;
    store::each_facts(tx, Scope::below(unit), store::Disability::opened, [&](auto& row) {
      auto const at = slow.find(to_text(row.household));
      if (at == slow.end() || !row.income_known)
        return;
      auto const* rule = rule_in_force(row.division, at->second.as_of);
      auto const* standard = standard_of(row.division, at->second.as_of);
      ASSERT_TRUE(rule && standard);
      auto const* fast = first_category(row.facts, *rule, standard->amount);

      EXPECT_EQ(fast ? fast->category : "", at->second.proposed) << at->first;
      ++compared;
    });
    EXPECT_GT(compared, 200U);
  });
}

// Two threads and many parts against one after the other.
TEST(WeighPolicy, TellsTheSameNumbersAsOneHouseholdAfterTheOther)
{
  TestDatabase database;
  plant_tree(*database);
  generate(*database, county_world(1, today, "420106", 300), [](auto const&) {});
  PolicyChange const change{.standard = NewStandard{"4201", Money::of_fen(1'500'00)}, .rule = {}};

  database->read([&](Tx& tx) {
    auto const unit = store::unit_by_code(tx, "4201").value();
    TwoPolicies policies{change, today};
    WhatIfTally slow;
    std::size_t moved = 0;
    store::each_facts(tx, Scope::below(unit.id), store::Disability::opened, [&](auto& row) {
      auto const one =
          weigh(policies, {row.division, row.filed, row.income_known, row.facts}, slow);
      moved += one && one->movement != Movement::stays && one->movement != Movement::outside;
    });

    auto const fast = weigh_policy(tx, change, unit, today);
    auto const page = moved_households(tx, change, unit.id, today, {}, {}, 10'000);

    EXPECT_GE(slow.households, 300);
    EXPECT_EQ(fast.whole.movements, slow.movements);
    EXPECT_EQ(fast.whole.before, slow.before);
    EXPECT_EQ(fast.whole.after, slow.after);
    EXPECT_EQ(fast.whole.unknown, slow.unknown);
    EXPECT_EQ(page.size(), moved);
    Movements below;
    for (auto const& one : fast.below)
      below += one.movements;
    EXPECT_EQ(below, slow.movements);
  });
}

}  // namespace
}  // namespace hengwen::app
