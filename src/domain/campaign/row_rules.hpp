// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of a campaign or a visit.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct Campaign;
struct HouseholdVisit;
struct WorkerVisit;
struct EmployerVisit;

void check_row(Campaign const&, RowCheck&);
void check_row(HouseholdVisit const&, RowCheck&);
void check_row(WorkerVisit const&, RowCheck&);
void check_row(EmployerVisit const&, RowCheck&);

}  // namespace hengwen
