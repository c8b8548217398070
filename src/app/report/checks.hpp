// SPDX-License-Identifier: Apache-2.0
//
// The checks V01 to V22 of a form, tried on its numbers; what failed says by how much:
//
//     V01  the total raised is the sum of its sources (05A = 05B + … : 123.45 and 120.00)
//
// A check whose numbers are missing is not tried, and says so.
#pragma once

#include "app/report/fill_form.hpp"

namespace hengwen::app {

std::vector<stats::FilledCheck> checked(Tx&, UnitNumbers const&, Compare);

}  // namespace hengwen::app
