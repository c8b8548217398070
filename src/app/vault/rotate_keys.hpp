// SPDX-License-Identifier: Apache-2.0
//
// Changes keys, also while a server works on the same database.
//
//     a new data key:     made · every record, and whatever else is sealed (applications, papers,
//                         …), sealed anew with it some at a time, and the second factors · the
//                         older ones retired, when nothing is left that needs them
//     a new master key:   the data keys are wrapped anew under another file; no record is touched
//
// Each batch is one transaction that also writes down how far it came: killed half-way, the next
// run goes on there. Until then records open with whichever key sealed them.
//
//     a new signing key:  made · the older one signs nothing any more, and what it signed before
//                         stays good: anchors by their time, exports by the key inside
//
// Retired keys are kept: copies of old days and sealed details of the log need them. The key of
// the blind index is not changed (decision 8). All acts are told in the log, as those of the
// operator.
#pragma once

#include "base/instant.hpp"
#include "store/database.hpp"
#include "store/vault/master_key.hpp"

#include <filesystem>

namespace hengwen::app {

struct KeysRotated {
  std::int32_t key = 0;
  std::int64_t rows = 0;  // Sealed anew by this run.
};

// After each batch: the kind of record, and how many rows so far.
using RotationProgress = std::function<void(std::string_view kind, std::int64_t rows)>;

// Goes on with the newest key when an earlier run did not come to its end.
Answer<KeysRotated> rotate_keys(Database&, std::filesystem::path const& key_file, Instant now,
                                RotationProgress const& = {});

// The new public key, for whoever checks the log.
Answer<std::string> change_signing_key(Database&, std::filesystem::path const& key_file,
                                       Instant now);

// Under the master key of another file, which is made if it is not there.
Verdict change_master_key(Database&, std::filesystem::path const& from,
                          std::filesystem::path const& to, Instant now);

}  // namespace hengwen::app
