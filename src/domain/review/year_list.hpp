// SPDX-License-Identifier: Apache-2.0
//
// What a union has to do in the course of a year for the files it keeps (domain.md 4.3), as lists
// that always stand: nobody has to ask for them, and none is ever done once for all.
//
//     home_visit   last visited 2026-03-02, to be visited by 2026-09-02
//
// Which time limits they go by is data (policy/times.json).
#pragma once

#include "base/date.hpp"

#include <boost/describe.hpp>

#include <span>
#include <string_view>

namespace hengwen {

enum class YearList {
  yearly_review,  // In the file for longer than a filing holds.
  home_visit,     // Not visited for longer than the contact officer may wait.
  unchanged,      // Nothing in the file has changed for long.
  never_helped,   // In the file, and nothing was ever paid.
  follow_up,      // Out of hardship, and still looked after.
  look_back,      // Looked after long enough, and never visited since it left.
  exit_proposed   // On its way out, or in the file although no category fits any more.
};
BOOST_DESCRIBE_ENUM(YearList, yearly_review, home_visit, unchanged, never_helped, follow_up,
                    look_back, exit_proposed)

// The limits that the list goes by; the first one says until when something is to be done.
std::span<std::string_view const> times_of(YearList);

}  // namespace hengwen
