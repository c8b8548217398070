// SPDX-License-Identifier: Apache-2.0
//
// All that is held about one household, for the copy that the person may ask for (PIPL 45): each
// record with where it came from, and who opened the file.
#pragma once

#include "base/instant.hpp"
#include "domain/audit/entry.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct OwnRecord {
  std::string kind;    // "payment".
  std::string record;  // As RecordText: store::record_fields() opens it.
  std::string unit_name;
  // The workbook it came in by; empty when that was another union's import, absent when typed.
  std::optional<std::string> source;
  Instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(OwnRecord, (), (kind, record, unit_name, source, recorded_at))
static_assert(fully_described<OwnRecord>);

// In the order of the kinds of records, the household first.
std::vector<OwnRecord> own_records(Tx&, FileRow const&);

struct FileAccess {
  Instant at;
  AuditAct act = AuditAct::nothing;
  std::string role;  // Empty for the program itself.
  std::string unit_name;
  std::optional<std::string> reason;
  std::optional<std::string> fields;
};
BOOST_DESCRIBE_STRUCT(FileAccess, (), (at, act, role, unit_name, reason, fields))
static_assert(fully_described<FileAccess>);

// Asks of accounts, so it needs the program's own transaction.
std::vector<FileAccess> who_opened(Tx&, FileRow const&, int most);

}  // namespace hengwen::store
