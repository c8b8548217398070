// SPDX-License-Identifier: Apache-2.0
//
// The log, read: by person, record, account, act and time, the latest first; and one entry with
// what was before and after. Row security shows only entries of the reader's part of the tree.
#pragma once

#include "domain/audit/entry.hpp"
#include "domain/org/scope.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct LogEntry {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Instant at;
  std::optional<Uuid> account;
  std::string account_name;
  std::optional<std::string> acting_for;
  std::optional<std::string> unit;  // Its code; absent when the union is out of sight.
  std::optional<std::string> unit_name;
  std::optional<std::string> peer;
  AuditAct act = AuditAct::nothing;
  std::optional<std::string> kind;
  std::optional<Uuid> record;
  std::optional<Uuid> person;
  std::optional<std::string> fields;  // Words with blanks between.
  std::optional<std::string> reason;
  std::optional<std::string> request_id;
};
BOOST_DESCRIBE_STRUCT(LogEntry, (),
                      (chain, seq, at, account, account_name, acting_for, unit, unit_name, peer,
                       act, kind, record, person, fields, reason, request_id))
static_assert(fully_described<LogEntry>);

struct WholeEntry {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Instant at;
  std::optional<Uuid> account;
  std::string account_name;
  std::optional<std::string> acting_for;
  UnitId place;
  std::optional<std::string> unit;
  std::optional<std::string> unit_name;
  std::optional<std::string> peer;
  AuditAct act = AuditAct::nothing;
  std::optional<std::string> kind;
  std::optional<Uuid> record;
  std::optional<Uuid> person;
  std::optional<std::string> fields;
  std::optional<std::string> reason;
  std::optional<std::string> request_id;
  std::optional<Bytes> detail;
  std::optional<Bytes> previous_hash;  // None before the first.
  Bytes hash;
};
BOOST_DESCRIBE_STRUCT(WholeEntry, (),
                      (chain, seq, at, account, account_name, acting_for, place, unit, unit_name,
                       peer, act, kind, record, person, fields, reason, request_id, detail,
                       previous_hash, hash))
static_assert(fully_described<WholeEntry>);

struct LogCursor {
  Instant at;
  AuditPlace place;
};

struct LogQuery {
  Scope within;
  std::optional<Uuid> person;
  std::vector<Uuid> records = {};      // One of these.
  std::optional<std::string> account;  // Its name.
  std::optional<AuditAct> act;
  std::optional<Instant> from;
  std::optional<Instant> until;  // Not included.
  std::optional<LogCursor> after;
  int most = 50;
};

std::vector<LogEntry> log_entries(Tx&, LogQuery const&);
std::optional<WholeEntry> log_entry(Tx&, AuditPlace);

// How often an account has done that since then, whoever it acted for. For a transaction that
// writes: until its end nobody else counts the same, so that a limit holds for all at once.
std::int64_t acts_since(Tx&, AuditAct, Uuid const& account, Instant since);

struct AuditDetail {
  std::map<std::string, std::string> before;
  std::map<std::string, std::string> after;
};
BOOST_DESCRIBE_STRUCT(AuditDetail, (), (before, after))
static_assert(fully_described<AuditDetail>);

// Opened; empty when the entry has none. Throws CorruptRow when it is not what was written.
AuditDetail detail_of(Tx&, WholeEntry const&);

}  // namespace hengwen::store
