// SPDX-License-Identifier: Apache-2.0
//
// The anchors of the log (domain/audit/anchor.hpp) in the file audit-anchors of the data folder:
// a line for each chain that has gone on since the last time. To be of use against whoever owns
// the machine, the file is copied elsewhere now and then; it is only ever added to.
//
//     Anchors anchors{folder};
//     anchors.write(database, now());   // each minute, and at the end
//
// A chain whose head is not well signed, or stands behind its anchor, gets none: it has been
// tampered with, or an older copy of the database was put back. It is told by name.
#pragma once

#include "domain/audit/anchor.hpp"
#include "domain/audit/log_fault.hpp"
#include "store/database.hpp"

#include <filesystem>
#include <map>

namespace hengwen::app {

struct Anchored {
  int written = 0;
  std::vector<LogFault> faults;
};

class Anchors {
public:
  // Reads where the chains stood; throws if the file is there and cannot be read.
  explicit Anchors(std::filesystem::path const& folder);

  Anchored write(Database&, Instant now);

private:
  std::filesystem::path file_;
  std::map<std::int32_t, LogHead> last_;  // By chain; the signature is that of the anchor.
};

// Once, for whoever does not stay.
Anchored anchor(Database&, std::filesystem::path const& folder, Instant now);

// What is in the file: of each chain and day the last anchor, which is enough and stays small.
struct ReadAnchors {
  std::vector<Anchor> anchors;
  std::vector<LogFault> faults;  // Lines that cannot be read.
};
ReadAnchors read_anchors(std::filesystem::path const& folder);

}  // namespace hengwen::app
