// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of the union's own network: centres opened before they
// close, costs above zero, division codes that are known (only a hint).
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct BaseUnion;
struct Centre;
struct TicketWindow;
struct CentreStaff;
struct Volunteer;
struct Station;
struct Employer;
struct CentreCost;

void check_row(BaseUnion const&, RowCheck&);
void check_row(Centre const&, RowCheck&);
void check_row(TicketWindow const&, RowCheck&);
void check_row(CentreStaff const&, RowCheck&);
void check_row(Volunteer const&, RowCheck&);
void check_row(Station const&, RowCheck&);
void check_row(Employer const&, RowCheck&);
void check_row(CentreCost const&, RowCheck&);

}  // namespace hengwen
