// SPDX-License-Identifier: Apache-2.0
//
// How many accounts a union may have, by its level, region and day (policy/accounts.json).
// Administrators are not counted: of them there is one of each post.
//
//     a county, 420106, today  ->  24
#pragma once

#include "base/date.hpp"
#include "domain/org/unit.hpp"

namespace hengwen {

// Zero where no row is in force.
std::int64_t most_accounts(UnitLevel, std::string_view division, Date on);

}  // namespace hengwen
