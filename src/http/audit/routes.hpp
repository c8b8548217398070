// SPDX-License-Identifier: Apache-2.0
//
// The log over HTTP: by union, person, record, account, act and time; one entry with what was
// before and after. Reading it is itself an entry.
#pragma once

#include "domain/labels.hpp"
#include "http/org/routes.hpp"
#include "http/routes.hpp"
#include "store/audit/log.hpp"

namespace hengwen::http {

struct ShownEntry {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Instant at;
  std::optional<Uuid> account;
  std::string account_name;
  std::optional<std::string> acting_for;
  std::optional<UnitName> unit;
  std::optional<std::string> peer;
  AuditAct act = AuditAct::nothing;
  Bilingual say;
  std::optional<std::string> kind;
  std::optional<Uuid> record;
  std::vector<std::string> fields;
  std::optional<std::string> reason;
  std::optional<std::string> request_id;
};
BOOST_DESCRIBE_STRUCT(ShownEntry, (),
                      (chain, seq, at, account, account_name, acting_for, unit, peer, act, say,
                       kind, record, fields, reason, request_id))
static_assert(fully_described<ShownEntry>);

struct EntryList {
  std::vector<ShownEntry> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(EntryList, (), (items, next))

// In the language of who asks, where the reason is the program's own.
ShownEntry shown_entry(Call const&, store::LogEntry const&);

void audit_routes(Routes&);

}  // namespace hengwen::http
