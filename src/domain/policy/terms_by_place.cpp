// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/terms_by_place.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>
#include <set>
#include <stdexcept>

namespace hengwen {
namespace {

struct Region {
  std::string division;
  Scope places;
};

// The nation, and the regions that have a limit of their own, the narrower ones behind.
std::vector<Region> regions_of(std::vector<TimeLimit> const& limits,
                               std::span<std::string_view const> times)
{
  std::set<std::string> named{"0"};
  for (auto const& limit : limits)
    if (std::ranges::find(times, limit.time) != times.end())
      named.insert(limit.region);
  std::vector<Region> out;
  for (auto const& division : named)
    if (auto const place = place_of_division(division))
      out.push_back({division, Scope::below(*place)});
  std::ranges::stable_sort(out, {}, [](Region const& r) {
    return r.division == "0" ? std::size_t{0} : r.division.size();
  });
  return out;
}

Date begun_by(std::vector<TimeLimit> const& limits, std::string_view time,
              std::string_view division, Date today)
{
  auto const region = [&](TimeLimit const& limit) {
    return limit.time == time ? std::string_view{limit.region} : std::string_view{"-"};
  };
  auto const* limit = narrowest(limits, region, division, today);
  if (!limit)
    throw std::runtime_error{fmt::format("policy/times.json: no {} on {}", time, to_text(today))};
  return over_if_begun_by(*limit, today);
}

}  // namespace

std::vector<TermsOfPlaces> terms_by_place(std::vector<TimeLimit> const& limits,
                                          std::span<std::string_view const> times,
                                          Scope const& within, Date today)
{
  auto const regions = regions_of(limits, times);
  std::set<std::int64_t> begins{within.first.place};
  for (auto const& [division, places] : regions)
    for (auto const place : {places.first.place, places.last.place + 1})
      if (within.has(UnitId{place}))
        begins.insert(place);
  std::vector<TermsOfPlaces> out;
  for (auto const place : begins) {
    if (!out.empty())
      out.back().last = UnitId{place - 1};
    auto const of = std::ranges::find_if(regions | std::views::reverse, [&](Region const& r) {
      return r.places.has(UnitId{place});
    });
    auto& range = out.emplace_back(UnitId{place}, within.last);
    for (auto const time : times)
      range.begun_by.push_back(begun_by(limits, time, of->division, today));
  }
  return out;
}

}  // namespace hengwen
