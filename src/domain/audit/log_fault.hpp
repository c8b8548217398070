// SPDX-License-Identifier: Apache-2.0
//
// What can be wrong with the log, and where. A chain is right when every entry carries the
// digest of the hash before it and of its own line, and the last hash is the one its signed head
// tells:
//
//     … 16 ── hash ──> 17 ── hash ──> 18      head: 18, hash, signature
//                      changed                17 was written over: its line does not give its hash
//
// Whoever changes an entry and reckons its hash anew moves the break to the entry behind it; who
// reckons all to the end anew has no signature for it.
#pragma once

#include "domain/labels.hpp"

namespace hengwen {

enum class LogWrong {
  changed,        // The line does not give the hash.
  missing,        // Not there, though the entries around it or an anchor say that it was.
  inserted,       // Stands between two that follow each other.
  reordered,      // Belongs here, but stands elsewhere.
  head_behind,    // There are entries that the head does not know of.
  head_ahead,     // The head knows of entries that are not there: the end was cut off.
  bad_signature,  // Nobody who has the key has signed this head or anchor.
  bad_anchor      // A line of the file of anchors that cannot be read; seq is its number.
};
BOOST_DESCRIBE_ENUM(LogWrong, changed, missing, inserted, reordered, head_behind, head_ahead,
                    bad_signature, bad_anchor)

struct LogFault {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  LogWrong why = LogWrong::changed;
  std::int64_t count = 1;  // How many entries from seq on.

  friend auto operator<=>(LogFault const&, LogFault const&) = default;
};
BOOST_DESCRIBE_STRUCT(LogFault, (), (chain, seq, why, count))
static_assert(fully_described<LogFault>);

// For whoever has to look into it (labels/log_faults.json).
Bilingual sentence_of(LogFault const&);

}  // namespace hengwen
