// SPDX-License-Identifier: Apache-2.0
//
// Weighs a change of policy over a part of the tree (domain/policy/what_if.hpp), by two threads,
// each with its own connection: numbers for the whole and for each union below, and by name one
// page of those who would enter, leave or change.
#pragma once

#include "domain/policy/what_if.hpp"
#include "store/org/units.hpp"
#include "store/tx.hpp"

namespace hengwen::app {

struct WeighedUnit {
  std::string code;
  std::string name;
  Movements movements;
};

struct WhatIfNumbers {
  WhatIfTally whole;
  std::vector<WeighedUnit> below;  // The union itself last, for the files it keeps itself.
};

WhatIfNumbers weigh_policy(Tx&, PolicyChange const&, store::UnitRow const& within, Date on);

struct MovedHousehold {
  std::int32_t county = 0;
  Uuid household;
  UnitId unit;
  Weighed weighed;
};

struct MovedAfter {
  UnitId unit;
  Uuid household;
};

// In the order of their unions; of one movement only, or of all but staying and being outside.
std::vector<MovedHousehold> moved_households(Tx&, PolicyChange const&, UnitId within, Date on,
                                             std::optional<Movement> wanted,
                                             std::optional<MovedAfter> const& after, int most);

}  // namespace hengwen::app
