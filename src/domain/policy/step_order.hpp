// SPDX-License-Identifier: Apache-2.0
//
// Whether the asset check comes before the public notice or after it, by region and day
// (policy/step_order.json, domain.md 4.1). Both are found, and neither is wrong:
//
//     420106, 2026-11-22  ->  notice_first      230102, 2026-11-22  ->  check_first
#pragma once

#include "base/date.hpp"

namespace hengwen {

enum class StepOrder { notice_first, check_first };
BOOST_DESCRIBE_ENUM(StepOrder, notice_first, check_first)

StepOrder step_order(std::string_view division, Date on);

}  // namespace hengwen
