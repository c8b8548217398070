// SPDX-License-Identifier: Apache-2.0
//
// Seeded dice for invented data: the same seed gives the same country on every machine,
// and each county throws its own dice, so counties can be made in any order.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"

#include <cassert>

namespace hengwen::app {

class Dice {
public:
  Dice(std::uint64_t seed, std::uint64_t stream) : state_{seed * 0x9E3779B97F4A7C15 ^ stream} {}

  // SplitMix64 (Steele, Lea, Flood 2014).
  std::uint64_t next()
  {
    auto z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }

  // From low to high, both included.
  std::int64_t between(std::int64_t low, std::int64_t high)
  {
    assert(low <= high);
    return low + std::int64_t(next() % std::uint64_t(high - low + 1));
  }

  bool chance(int per_mille) { return between(0, 999) < per_mille; }

  template <class List>
  auto const& pick(List const& from)
  {
    return from[std::size_t(between(0, std::int64_t(from.size()) - 1))];
  }

  Date day(Date from, Date to) { return from + Days{between(0, (to - from).count())}; }
  Date day(Period p) { return day(p.from, p.to); }

  // Whole tens of yuan, as people give.
  Money tens(std::int64_t low_yuan, std::int64_t high_yuan)
  {
    return Money::of_fen(between(low_yuan / 10, high_yuan / 10) * 1000);
  }

private:
  std::uint64_t state_;
};

// One of several things, some more often than others.
template <class T>
struct Weighted {
  T what;
  int weight;
};

template <class List>
auto const& pick_weighted(Dice& dice, List const& from)
{
  std::int64_t total = 0;
  for (auto const& one : from)
    total += one.weight;
  auto at = dice.between(0, total - 1);
  auto one = std::begin(from);
  while ((at -= one->weight) >= 0)
    ++one;
  return one->what;
}

}  // namespace hengwen::app
