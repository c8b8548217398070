// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of safe homecoming.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct Trip;
struct Passenger;
struct Ticket;
struct TravelSubsidy;

void check_row(Trip const&, RowCheck&);
void check_row(Passenger const&, RowCheck&);
void check_row(Ticket const&, RowCheck&);
void check_row(TravelSubsidy const&, RowCheck&);

}  // namespace hengwen
