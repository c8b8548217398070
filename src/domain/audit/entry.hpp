// SPDX-License-Identifier: Apache-2.0
//
// One entry of the log (审计日志): who did what, to which record, for which union, when, from
// where, and why. It is written in the same transaction as the act and never changed.
//
//     420106 · 17   2026-11-22 03:20:00.25+00   chen   secret_revealed   member 0192f0…
//                   citizen_id   "核对银行账户"   request 0192f1…
//
// The entries of one county are a chain: each carries the digest of the one before and of its
// own line. The line is what PostgreSQL's COPY prints for the row, so that an exported log is
// checked by whoever can read a text file (tools/verify_log.py).
#pragma once

#include "base/instant.hpp"
#include "domain/org/unit.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hengwen {

// What can be done, as words of the wire. labels/audit.json says them in two languages; a
// test fails when one is missing.
enum class AuditAct {
  nothing,  // Nothing happened after all: no entry is written.
  signed_in,
  sign_in_refused,
  signed_out,
  password_changed,
  profile_changed,
  second_factor_set,
  second_factor_answered,
  recovery_code_used,
  opening_declared,
  account_opened,
  account_changed,
  account_confirmed,
  account_closed,
  account_unlocked,
  password_reset,
  second_factor_reset,
  account_act_refused,
  delegation_given,
  delegation_ended,
  acting_begun,
  acting_ended,
  open_id_linked,
  open_id_unlinked,
  figure_typed,
  import_begun,
  import_cancelled,
  rows_imported,
  import_ended,
  bad_rows_fetched,
  household_opened,
  person_looked_for,
  cell_opened,
  secret_revealed,
  reveal_refused,
  persons_exported,
  own_copy_given,
  consent_recorded,
  consent_withdrawn,
  disclosure_recorded,
  request_received,
  request_answered,
  household_locked,
  household_unlocked,
  destruction_proposed,
  destruction_confirmed,
  destruction_refused,
  log_read,
  log_exported,
  log_verified,
  keys_rotated
};
BOOST_DESCRIBE_ENUM(AuditAct, nothing, signed_in, sign_in_refused, signed_out, password_changed,
                    profile_changed, second_factor_set, second_factor_answered, recovery_code_used,
                    opening_declared, account_opened, account_changed, account_confirmed,
                    account_closed, account_unlocked, password_reset, second_factor_reset,
                    account_act_refused, delegation_given, delegation_ended, acting_begun,
                    acting_ended, open_id_linked, open_id_unlinked, figure_typed, import_begun,
                    import_cancelled, rows_imported, import_ended, bad_rows_fetched,
                    household_opened, person_looked_for, cell_opened, secret_revealed,
                    reveal_refused, persons_exported, own_copy_given, consent_recorded,
                    consent_withdrawn, disclosure_recorded, request_received, request_answered,
                    household_locked, household_unlocked, destruction_proposed,
                    destruction_confirmed, destruction_refused, log_read, log_exported,
                    log_verified, keys_rotated)

// Who acts. The program itself has no account: its name is then "system", and that of a
// person at the machine's own command line "operator".
struct Actor {
  std::optional<Uuid> account;
  std::string name;
  std::optional<std::string> acting_for;  // Name of the account that delegated.
  std::string peer;                       // Address of the caller.
  std::string request_id;
  Instant at;
};

// What an act says of itself. Before and after are fields by name; they are sealed, for they may
// hold secrets.
struct AuditEntry {
  AuditAct act = AuditAct::nothing;
  UnitId unit;                 // The union it is about; its county is the chain.
  std::string kind;            // Of the record: "household", "account"; may be empty.
  std::optional<Uuid> record;  // Which one.
  std::optional<Uuid> person;  // Blind index of the citizen number it is about.
  std::vector<std::string> fields;
  std::string reason;
  std::map<std::string, std::string> before;
  std::map<std::string, std::string> after;
};

// Where an entry stands: the chain of its county, and its place there, from 1 on.
struct AuditPlace {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
};

// The canonical line, without its end. `detail` is the sealed text, or empty.
std::string audit_line(AuditPlace, Actor const&, AuditEntry const&, std::string_view detail);

// The fields that differ, into before and after, and their names into fields.
void note_change(AuditEntry&, std::string_view field, std::string_view before,
                 std::string_view after);

}  // namespace hengwen
