// SPDX-License-Identifier: Apache-2.0
#include "app/generate/world.hpp"

#include "app/org/plant_tree.hpp"
#include "domain/org/division.hpp"
#include "store/org/units.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

Date const today = date_of(2026, 6, 1);

// A plan for a place without a union ended the loading of the demo half-way.
TEST(World, PlansOnlyForUnionsThatStand)
{
  TestDatabase database;
  plant_tree(*database);
  database->read([](Tx& tx) {
    for (auto const& world : {demo_world(1, today), scale_world(1, today, 4'000'000)})
      for (auto const& plan : world.counties)
        EXPECT_TRUE(store::unit_by_id(tx, place_of_division(plan.division).value()))
            << plan.division;
  });
}

// Loading the whole country ended where two plans put unions in one place.
TEST(World, GivesACountyThatIsItsOwnTownItsUnionsOnce)
{
  TestDatabase database;
  plant_tree(*database);

  auto const made = generate(*database, county_world(1, today, "350527", 20), [](auto const&) {});

  EXPECT_EQ(made.households, 20);
}

TEST(World, PlansForEachPlaceOnce)
{
  for (auto const& world : {demo_world(1, today), scale_world(1, today, 4'000'000)}) {
    std::map<std::int64_t, std::string> planned;
    auto const plan_for = [&](std::string_view division) {
      auto const place = place_of_division(division).value().place;
      auto const [at, fresh] = planned.emplace(place, division);
      EXPECT_TRUE(fresh) << division << " and " << at->second;
    };
    for (auto const& plan : world.counties) {
      plan_for(plan.division);
      if (divisions().find(plan.division)->level() == DivisionLevel::county)
        for (auto const* town : divisions().children(plan.division))
          if (place_of_division(town->code) != place_of_division(plan.division))
            plan_for(town->code);
    }
  }
}

TEST(World, OfOneCountyComesWithEveryKindOfRecord)
{
  TestDatabase database;
  plant_tree(*database);

  auto const made = generate(*database, county_world(1, today, "420106", 60), [](auto const&) {});

  EXPECT_EQ(made.households, 60);
  EXPECT_GT(made.records, 1'000);
}

TEST(PlantTree, LeavesOutRungsThatAreNoPlace)
{
  TestDatabase database;
  plant_tree(*database);
  database->read([](Tx& tx) {
    EXPECT_FALSE(store::unit_by_code(tx, "1101"));
    EXPECT_EQ(store::unit_by_code(tx, "110101")->parent, "11");
    EXPECT_EQ(store::unit_by_code(tx, "429004")->parent, "42");
    EXPECT_EQ(store::unit_by_code(tx, "420106")->parent, "4201");
  });
}

}  // namespace
}  // namespace hengwen::app
