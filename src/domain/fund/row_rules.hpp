// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of money or goods in and out.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct Receipt;
struct Payment;
struct SpecialFund;

void check_row(Receipt const&, RowCheck&);
void check_row(Payment const&, RowCheck&);
void check_row(SpecialFund const&, RowCheck&);

}  // namespace hengwen
