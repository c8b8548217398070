// SPDX-License-Identifier: Apache-2.0
//
// A secret of a child under 14 is seen by a supervisor, or by who has asked one and was allowed to
// (PIPL 31; domain.md 9.1): one field of one record, by the one who asked, for a day.
//
//     zhang asks: citizen number of a member, "school aid" ─> li grants ─> seen until tomorrow
#pragma once

#include "base/id.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <chrono>

namespace hengwen {

inline constexpr std::chrono::hours access_lasts{24};

enum class NoChildAccess {
  reason_missing,
  words_too_long,
  not_of_a_child,
  access_already_asked,
  supervisor_is_asker,
  access_already_decided
};
BOOST_DESCRIBE_ENUM(NoChildAccess, reason_missing, words_too_long, not_of_a_child,
                    access_already_asked, supervisor_is_asker, access_already_decided)

Verdict may_ask_access(bool of_a_child, std::string_view reason);

struct AskedAccess {
  Uuid asked_by;
  bool decided = false;
};
Verdict may_decide_access(AskedAccess const&, Uuid const& who, std::string_view words);

}  // namespace hengwen
