// SPDX-License-Identifier: Apache-2.0
//
// Where and when a piece of policy holds. The narrower region wins, and within a region the
// later version: Qingdao's rule before the nation's, 2024's standard before 2023's.
//
//     region "0" is the nation, "42" a province, "3702" a city, "232722" a county.
#pragma once

#include "base/date.hpp"

#include <optional>
#include <ranges>
#include <string_view>
#include <utility>

namespace hengwen {

inline bool region_covers(std::string_view region, std::string_view division)
{
  return region == "0" || division.starts_with(region);
}

inline bool in_force(Date from, std::optional<Date> const& to, Date on)
{
  return from <= on && (!to || on <= *to);
}

// Of the rows that cover a division, the latest of the narrowest region that has one in
// force: a later row of a region takes the place of the earlier ones, and a region whose
// latest row has ended leaves the matter to the next wider one.
template <class Rows, class RegionOf>
auto const* narrowest(Rows const& rows, RegionOf region_of, std::string_view division, Date on)
{
  using Row = std::ranges::range_value_t<Rows>;
  auto const width = [&](Row const& row) {
    std::string_view const region = region_of(row);
    return region == "0" ? 0 : int(region.size());
  };
  for (int limit = int(division.size()) + 1; limit > 0;) {
    Row const* best = nullptr;
    for (auto const& row : rows)
      if (width(row) < limit && row.from <= on && region_covers(region_of(row), division))
        if (!best || std::pair{width(row), row.from} >= std::pair{width(*best), best->from})
          best = &row;
    if (!best || in_force(best->from, best->to, on))
      return best;
    limit = width(*best);
  }
  return static_cast<Row const*>(nullptr);
}

}  // namespace hengwen
