// SPDX-License-Identifier: Apache-2.0
//
// Proves the log: every entry against its hash and the one before, every chain against its signed
// head and against the anchors outside of the database.
//
//     3,000,000 entries, 50 chains   ->   no faults
//                                    or   420106, 17: changed
//
// Entries are read as they lie on the disk, on two connections that see the same picture, so that
// the server may go on writing. A chain that is not whole is then read once more in its order, to
// say what is wrong with it.
#pragma once

#include "domain/audit/anchor.hpp"
#include "domain/audit/log_fault.hpp"
#include "store/audit/stored_log.hpp"
#include "store/database.hpp"

namespace hengwen::store {

struct LogReport {
  std::int64_t entries = 0;
  std::int64_t chains = 0;
  std::vector<LogFault> faults;  // By chain and place.
};

// Some chains only, for a person whose scope has no more.
LogReport verify_log(Database&, std::vector<Anchor> const&, Chains = {});

}  // namespace hengwen::store
