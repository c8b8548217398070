// SPDX-License-Identifier: Apache-2.0
//
// The end of a file (PIPL 19, 47). A household that has left is first only kept: locked, out of
// lists and search. When its retention is over, one person proposes to destroy what it says of
// people and another one decides.
//
//     in file ── leaves ──> left ── lock ──> locked ── propose ──> proposed ──> destroyed
//                                              ^───────── refused by another ──────┘
//
// How long files are kept is a parameter (policy/times.json, "retention"). Who proposes and who
// decides are the real persons, also when they act for another.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <optional>

namespace hengwen {

enum class NoDestruction {
  still_in_file,
  already_locked,
  not_locked,
  retention_not_over,
  request_open,  // The person waits for an answer.
  already_proposed,
  already_destroyed,
  same_person,
  already_decided,
  reason_missing,
  words_too_long
};
BOOST_DESCRIBE_ENUM(NoDestruction, still_in_file, already_locked, not_locked, retention_not_over,
                    request_open, already_proposed, already_destroyed, same_person, already_decided,
                    reason_missing, words_too_long)

// What matters of a file.
struct FileState {
  std::optional<Date> left_on;  // Absent while it is in the file.
  bool locked = false;
  bool destroyed = false;
  bool proposed = false;      // A proposal waits for its decision.
  bool request_open = false;  // The person has asked something that is not answered yet.
};

Verdict may_lock(FileState const&, std::string_view reason, Date today);
Verdict may_unlock(FileState const&, std::string_view reason);

// The last day on which a file must be kept, by what held on the day it was left.
Date kept_until(Date left_on, std::string_view division);

Verdict may_propose(FileState const&, std::string_view reason, std::string_view division,
                    Date today);

struct ProposedEnd {
  Uuid proposed_by;
  bool decided = false;
};
Verdict may_decide(ProposedEnd const&, Uuid const& who, std::string_view reason);

// The household that came back into the file meanwhile stops it, and so does an open request.
Verdict may_destroy(FileState const&, Date today);

}  // namespace hengwen
