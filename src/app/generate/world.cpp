// SPDX-License-Identifier: Apache-2.0
#include "app/generate/world.hpp"

#include "app/dossier/reckon_judgements.hpp"
#include "domain/org/division.hpp"
#include "store/planning/planning.hpp"

namespace hengwen::app {
namespace {

constexpr std::string_view demo_province = "42";
constexpr std::string_view demo_city = "4201";
constexpr int demo_city_households = 16'000;
constexpr int elsewhere_households = 24;  // In each other county of the demo province.

std::vector<CampaignPlan> campaigns()
{
  return {
      {"2014-spring-festival",
       "2014年元旦春节送温暖活动",
       {date_of(2013, 12, 25), date_of(2014, 2, 14)}},
      {"2015-spring-festival",
       "2015年元旦春节送温暖活动",
       {date_of(2015, 1, 1), date_of(2015, 3, 5)}},
      {"2025-spring-festival",
       "2025年元旦春节送温暖活动",
       {date_of(2024, 12, 25), date_of(2025, 2, 12)}},
      {"2026-spring-festival",
       "2026年元旦春节送温暖活动",
       {date_of(2025, 12, 3), date_of(2026, 3, 3)}},
  };
}

World empty_world(std::uint64_t seed, Date today)
{
  World world{.seed = seed, .today = today, .campaigns = campaigns()};
  world.busy = {{date_of(2014, 1, 1), date_of(2015, 12, 31)}, {today - Days{730}, today}};
  return world;
}

// A city's and a province's own doings come with no households. 东莞 4419 is its own county
// 441900 and comes with that; "市辖区" is no place and has no union.
void add_upper(World& world, std::string_view division)
{
  if (divisions().find(std::string{division} + "00") || divisions().find(division)->in_name_only())
    return;
  world.counties.push_back({division, 0});
}

void add_counties(World& world, std::string_view city, int households)
{
  auto const counties = divisions().children(city);
  auto const n = int(counties.size());
  for (int i = 0; i < n; ++i)
    if (counties[std::size_t(i)]->level() == DivisionLevel::county)
      // The inner districts are larger than the outer ones: from 1.4 to 0.6 of the average.
      world.counties.push_back(
          {counties[std::size_t(i)]->code,
           n < 2 ? households : households * (14 * (n - 1) - 8 * i) / (10 * n * (n - 1))});
}

}  // namespace

World demo_world(std::uint64_t seed, Date today)
{
  auto world = empty_world(seed, today);
  world.planted_mistakes = true;
  add_upper(world, demo_province);
  for (auto const* city : divisions().children(demo_province)) {
    add_upper(world, city->code);
    auto const counties = int(divisions().children(city->code).size());
    add_counties(world, city->code,
                 city->code == demo_city ? demo_city_households : counties * elsewhere_households);
  }
  return world;
}

World scale_world(std::uint64_t seed, Date today, int households)
{
  auto world = empty_world(seed, today);
  int counties = 0;
  for (auto const& division : divisions().all())
    counties += division.level() == DivisionLevel::county;
  for (auto const* province : divisions().children("0")) {
    add_upper(world, province->code);
    for (auto const* city : divisions().children(province->code)) {
      add_upper(world, city->code);
      auto const n = std::int64_t(divisions().children(city->code).size());
      add_counties(world, city->code, int(n * households / counties));
    }
  }
  return world;
}

World county_world(std::uint64_t seed, Date today, std::string_view division, int households)
{
  auto world = empty_world(seed, today);
  world.counties = {{division, households}};
  return world;
}

Generated generate(Database& database, World const& world,
                   std::function<void(Generated const&)> say)
{
  Generated total;
  Batch national{0, world.seed};
  for (auto const& plan : world.campaigns)
    national.add(Campaign{.code = std::string{plan.code},
                          .name = std::string{plan.name},
                          .unit = {},
                          .theme = "心系职工情、服务进万家",
                          .starts_on = plan.period.from,
                          .ends_on = plan.period.to});
  national.save(database);

  for (auto const& plan : world.counties) {
    Batch batch{place_of_division(plan.division).value().county(), world.seed};
    invent_network(batch, world, plan);
    invent_households(batch, world, plan);
    invent_help(batch, world);
    invent_occasions(batch, world, plan);
    if (world.planted_mistakes)
      plant_mistakes(batch, world);
    batch.save(database);
    reckon_judgements(database);
    total.households += std::int64_t(batch.of<Household>().size());
    total.records += batch.count();
    say(total);
  }
  database.write(store::refresh_statistics);
  return total;
}

}  // namespace hengwen::app
