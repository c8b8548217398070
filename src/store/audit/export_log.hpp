// SPDX-License-Identifier: Apache-2.0
//
// The log as a text file that others can check (domain/audit/log_file.hpp), piece by piece, so
// that a large one needs no memory:
//
//     export_log(tx, {.scope = "420106", .at = now}, [&](std::string_view text) { file << text; });
//
// Of a time only, each chain goes from its first entry of that time to its last, and the program
// signs where these stand; the whole of a chain carries the signature it has. It checks nothing:
// a broken log gives a file that breaks at the same places.
#pragma once

#include "store/audit/stored_log.hpp"

namespace hengwen::store {

struct ExportWish {
  std::string scope;      // For people to read, in one line.
  std::string mark = {};  // Who took it, when and what for; nothing at the machine itself.
  Instant at;             // Now.
  Chains chains = {};
  std::optional<Instant> from = {};   // From the first entry on, if nothing is said.
  std::optional<Instant> until = {};  // Before that moment; else to the last one.
};

// How many entries there were. In a Database::read(), so that all is of one picture.
std::int64_t export_log(Tx&, ExportWish const&, std::function<void(std::string_view)> const& take);

}  // namespace hengwen::store
