// SPDX-License-Identifier: Apache-2.0
//
// The last day of a time limit (policy/times.json) that began to run on a day. The day itself does
// not count; of months and years the same day counts, or the last one of a shorter month:
//
//     notice_before_approval, 5 working days    from 2026-09-18  ->  2026-09-24
//     follow_up, 6 months                       from 2026-08-31  ->  2027-02-28
#pragma once

#include "domain/policy/limit.hpp"
#include "domain/policy/working_days.hpp"

namespace hengwen {

LastDay last_day(TimeLimit const&, Date begin);

// By the name of the limit. Throws std::runtime_error where policy/times.json has none in force.
LastDay last_day(std::string_view time, std::string_view division, Date begin);

// The other way round: what began on this day or before is over on that day.
Date over_if_begun_by(TimeLimit const&, Date today);

}  // namespace hengwen
