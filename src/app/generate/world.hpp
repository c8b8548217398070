// SPDX-License-Identifier: Apache-2.0
//
// What an invented country is like: how many households each county has, in which spans of
// time things happened, which campaigns there were (domain.md 6.1, 6.3).
//
//     demo   province 42 (Wuhan about 16,000 households), 2014-2015 and the last 24 months
//     scale  the whole country, 4 million households, 40 million records of aid
#pragma once

#include "app/generate/batch.hpp"

namespace hengwen::app {

struct CampaignPlan {
  std::string_view code;
  std::string_view name;
  Period period;
};

struct CountyPlan {
  std::string_view
      division;  // "420106", or "4201" and "42" for what a city or province does itself.
  int households = 0;
};

struct World {
  std::uint64_t seed = 1;
  Date today;
  std::vector<CountyPlan> counties;
  std::vector<CampaignPlan> campaigns;
  std::vector<Period> busy;  // The spans of which every record is kept.
  bool planted_mistakes = false;
};

World demo_world(std::uint64_t seed, Date today);
World scale_world(std::uint64_t seed, Date today, int households);

// One county alone, for benchmarks: "420106" with so many households.
World county_world(std::uint64_t seed, Date today, std::string_view division, int households);

// Everything of one county. The pieces are in the files named after them.
void invent_network(Batch&, World const&, CountyPlan const&);     // unions, centres, employers
void invent_households(Batch&, World const&, CountyPlan const&);  // dossiers and judgements
void invent_help(Batch&, World const&);                           // visits, payments, services
void invent_occasions(Batch&, World const&, CountyPlan const&);   // funds, events, cases, travel
void plant_mistakes(Batch&, World const&);

struct Generated {
  std::int64_t households = 0;
  std::int64_t records = 0;
};

// Into an empty database whose tree is planted. `say` is told after each county.
Generated generate(Database&, World const&, std::function<void(Generated const&)> say);

}  // namespace hengwen::app
