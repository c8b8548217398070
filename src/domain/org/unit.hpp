// SPDX-License-Identifier: Apache-2.0
//
// A unit (工会组织) is one union of the tree: nation, province, city, county, town, or a
// base union of an enterprise, institution, park or industry line. It reports to one
// parent; where it stands on the map is a separate division code (domain.md 2.1).
//
// Its id is its place: 18 digits in which every subtree is one range of numbers, so
// "is it below me" is two comparisons, in C++ and in PostgreSQL alike.
//
//     PP CC XX TTT SSSS RRR QQ      42 01 06 003 0012 000 00
//     province city county town     the twelfth base union of that town
//     base unions: three levels     (S below any territory, R below S, Q below R)
//
// Unused levels are zero, so the place of Wuhan, 42 01 00 000 …, is the first number
// of its own range. People see the code ("4201", "420106"), never the place.
#pragma once

#include "describe/record.hpp"

namespace hengwen {

struct UnitId {
  std::int64_t place = 0;

  friend auto operator<=>(UnitId, UnitId) = default;
  friend std::string to_text(UnitId u) { return hengwen::to_text(u.place); }
  friend bool from_text(std::string_view t, UnitId& u) { return hengwen::from_text(t, u.place); }

  // The last place of the subtree; the subtree is [place, last()].
  UnitId last() const;
  bool covers(UnitId below) const { return place <= below.place && below.place <= last().place; }

  // The six-digit division in which the unit's rows are kept: 420106, 420100 for the
  // city itself, 420000 for the province, 0 for the nation.
  std::int32_t county() const { return std::int32_t(place / 1'000'000'000'000); }
};

template <>
struct KindOf<UnitId> {
  static constexpr FieldKind kind = FieldKind::unit;
};

// The place of a territorial unit by its division code of 2, 4, 6 or 9 digits; "0" is
// the nation. Nothing for any other text.
std::optional<UnitId> place_of_division(std::string_view code);

// The first place for a base union directly below the parent, and the step to the next:
// parent + step, parent + 2 step, … up to parent + count * step. Nothing when the parent is
// too deep to have units below it.
struct Slots {
  std::int64_t first;
  std::int64_t step;
  std::int64_t count;
};
std::optional<Slots> base_slots(UnitId parent);

enum class UnitLevel { nation, province, city, county, town, base };
BOOST_DESCRIBE_ENUM(UnitLevel, nation, province, city, county, town, base)

enum class UnitKind { territorial, enterprise, institution, park, industry };
BOOST_DESCRIBE_ENUM(UnitKind, territorial, enterprise, institution, park, industry)

struct Unit {
  UnitId id;
  std::string code;
  std::string name;
  UnitLevel level = UnitLevel::base;
  UnitKind kind = UnitKind::territorial;
  std::optional<UnitId> parent;  // Absent for the nation.
  std::string division;          // GB/T 2260, 2 to 9 digits; "0" for the nation.
};
BOOST_DESCRIBE_STRUCT(Unit, (), (id, code, name, level, kind, parent, division))
static_assert(fully_described<Unit>);

}  // namespace hengwen
