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
  likeness_looked_for,
  cell_opened,
  secret_revealed,
  reveal_refused,
  persons_exported,
  sheet_printed,
  own_copy_given,
  consent_recorded,
  consent_withdrawn,
  disclosure_recorded,
  assessment_recorded,
  assessment_decided,
  incident_recorded,
  incident_step_taken,
  incident_household_added,
  child_access_asked,
  child_access_decided,
  request_received,
  request_answered,
  transfer_asked,
  transfer_answered,
  transfer_taken,
  household_locked,
  household_unlocked,
  destruction_proposed,
  destruction_confirmed,
  destruction_refused,
  log_read,
  log_exported,
  log_verified,
  keys_rotated,
  dossier_begun,
  dossier_step_taken,
  dossier_opened,
  application_typed,
  application_forgotten,
  paper_added,
  paper_taken_away,
  papers_seen,
  paper_opened,
  sample_drawn,
  sample_row_checked,
  policy_weighed,
  family_change_asked,
  family_change_refused,
  family_change_made,
  visit_recorded,
  visit_corrected,
  visits_seen,
  asset_list_made,
  asset_list_passed_on,
  asset_list_closed,
  asset_answers_taken,
  asset_answer_recorded
};
// clang-format off
// More than BOOST_DESCRIBE_ENUM takes.
BOOST_DESCRIBE_ENUM_BEGIN(AuditAct)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, nothing)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, signed_in)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, sign_in_refused)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, signed_out)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, password_changed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, profile_changed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, second_factor_set)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, second_factor_answered)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, recovery_code_used)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, opening_declared)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, account_opened)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, account_changed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, account_confirmed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, account_closed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, account_unlocked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, password_reset)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, second_factor_reset)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, account_act_refused)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, delegation_given)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, delegation_ended)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, acting_begun)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, acting_ended)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, open_id_linked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, open_id_unlinked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, figure_typed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, import_begun)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, import_cancelled)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, rows_imported)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, import_ended)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, bad_rows_fetched)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, household_opened)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, person_looked_for)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, likeness_looked_for)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, cell_opened)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, secret_revealed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, reveal_refused)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, persons_exported)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, sheet_printed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, own_copy_given)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, consent_recorded)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, consent_withdrawn)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, disclosure_recorded)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, assessment_recorded)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, assessment_decided)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, incident_recorded)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, incident_step_taken)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, incident_household_added)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, child_access_asked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, child_access_decided)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, request_received)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, request_answered)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, transfer_asked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, transfer_answered)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, transfer_taken)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, household_locked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, household_unlocked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, destruction_proposed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, destruction_confirmed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, destruction_refused)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, log_read)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, log_exported)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, log_verified)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, keys_rotated)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, dossier_begun)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, dossier_step_taken)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, dossier_opened)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, application_typed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, application_forgotten)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, paper_added)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, paper_taken_away)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, papers_seen)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, paper_opened)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, sample_drawn)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, sample_row_checked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, visit_recorded)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, visit_corrected)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, visits_seen)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, policy_weighed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, family_change_asked)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, family_change_refused)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, family_change_made)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, asset_list_made)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, asset_list_passed_on)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, asset_list_closed)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, asset_answers_taken)
BOOST_DESCRIBE_ENUM_ENTRY(AuditAct, asset_answer_recorded)
BOOST_DESCRIBE_ENUM_END(AuditAct)
// clang-format on

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
