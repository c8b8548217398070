// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of a rights case: opened before it is closed, claimants and
// recoveries above zero.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct RightsCase;
struct Claimant;
struct Recovery;

void check_row(RightsCase const&, RowCheck&);
void check_row(Claimant const&, RowCheck&);
void check_row(Recovery const&, RowCheck&);

}  // namespace hengwen
