// SPDX-License-Identifier: Apache-2.0
//
// Many entries at once, as for an invented log: hashed, sealed and linked as append_audit() does
// it, but written by COPY, and each chain signed once.
//
//     AuditBatch batch{tx};
//     batch.add(actor, entry);   // …
//     batch.finish();
//
// Only for chains that nobody else writes at the time: their ends are not locked.
#pragma once

#include "store/audit/stored_log.hpp"

#include <map>
#include <set>

namespace hengwen::store {

class AuditBatch {
public:
  explicit AuditBatch(Tx&);

  void add(Actor const&, AuditEntry const&);
  void finish();

private:
  Tx& tx_;
  std::map<std::int32_t, LogHead> heads_;
  std::set<std::int32_t> grown_;
  CopyIn copy_;
};

}  // namespace hengwen::store
