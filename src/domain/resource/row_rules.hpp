// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of the register of partner bodies.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct Partner;

void check_row(Partner const&, RowCheck&);

}  // namespace hengwen
