// SPDX-License-Identifier: Apache-2.0
//
// What must hold of a number that was typed: it is counted, and from a day that has been.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct TypedItem;

void check_row(TypedItem const&, RowCheck&);

}  // namespace hengwen
