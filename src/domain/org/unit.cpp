// SPDX-License-Identifier: Apache-2.0
#include "domain/org/unit.hpp"

namespace hengwen {
namespace {

// What one step means at each level, from the whole country down to a third-level base union.
constexpr std::int64_t q = 1;
constexpr std::int64_t r = 100;
constexpr std::int64_t s = 100'000;
constexpr std::int64_t town = 1'000'000'000;
constexpr std::int64_t county = 1'000'000'000'000;
constexpr std::int64_t city = 100 * county;
constexpr std::int64_t province = 100 * city;
constexpr std::int64_t nation = 100 * province;

// The size of the range that starts at a place: the largest level whose digits are all zero
// below it, but a base union's own digits end its range at its own level.
std::int64_t extent(std::int64_t place)
{
  if (place == 0)
    return nation;
  if (place % s != 0)
    return place % r != 0 ? q : r;
  if (place % town != 0)
    return s;
  for (auto const size : {province, city, county})
    if (place % size == 0)
      return size;
  return town;
}

bool digits(std::string_view t)
{
  return !t.empty() && t.find_first_not_of("0123456789") == t.npos;
}

}  // namespace

UnitId UnitId::last() const
{
  return {place + extent(place) - 1};
}

std::optional<UnitId> place_of_division(std::string_view code)
{
  if (code == "0")
    return UnitId{};
  if (!digits(code))
    return {};
  std::int64_t number{};
  hengwen::from_text(code, number);
  switch (code.size()) {
    case 2:
      return UnitId{number * province};
    case 4:
      return UnitId{number * city};
    case 6:
      return UnitId{number * county};
    case 9:
      return UnitId{number * town};
    default:
      return {};
  }
}

std::optional<Slots> base_slots(UnitId parent)
{
  switch (extent(parent.place)) {
    case q:
      return {};
    case r:
      return Slots{parent.place + q, q, 99};
    case s:
      return Slots{parent.place + r, r, 999};
    default:
      return Slots{parent.place + s, s, 9'999};
  }
}

}  // namespace hengwen
