// SPDX-License-Identifier: Apache-2.0
//
// Sessions and wrong passwords, as rows. A session is kept by the hash of its token, so that
// nobody can sign in with a copy of the database.
#pragma once

#include "domain/account/account.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// The person, and as whom the person acts: role, unit and level are those of the other account
// while acting for it.
struct SessionRow {
  Id<Account> id;
  std::string name;
  std::string full_name;
  std::string phone;
  bool must_change_password = false;
  bool has_second_factor = false;
  bool proved = false;  // It was answered.
  Role role = Role::assigned_helper;
  UnitId unit;
  UnitLevel level = UnitLevel::base;
  std::optional<std::string> acting_for;  // Name of the other account; absent mostly.
  std::optional<std::string> acting_for_full_name;
  std::optional<Instant> opening_until;  // Households may be opened from an upper level.
  std::optional<std::string> opening_reason;
  Instant seen_at;
  Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (id, name, full_name, phone, must_change_password, has_second_factor, proved,
                       role, unit, level, acting_for, acting_for_full_name, opening_until,
                       opening_reason, seen_at, expires_at))
static_assert(fully_described<SessionRow>);

struct Failures {
  std::int32_t failures = 0;
  Instant last_at;
};
BOOST_DESCRIBE_STRUCT(Failures, (), (failures, last_at))
static_assert(fully_described<Failures>);

void add_session(Tx&, Bytes const& token_hash, Id<Account>, Instant now, Instant expires);
std::optional<SessionRow> session_by_token(Tx&, Bytes const& token_hash, Instant now);
void see_session(Tx&, Bytes const& token_hash, Instant now);
void prove_session(Tx&, Bytes const& token_hash);
void open_for_a_while(Tx&, Bytes const& token_hash, Instant until, std::string const& reason);
void act_for(Tx&, Bytes const& token_hash, std::optional<Uuid> delegation);
void end_session(Tx&, Bytes const& token_hash);
void end_sessions_of(Tx&, Id<Account>);
void end_other_sessions(Tx&, Id<Account>, Bytes const& kept_token_hash);

// Locks the row, which is made when there is none, so that guesses made at once are counted one
// after the other. Nothing when they were forgotten meanwhile.
std::optional<Failures> failures_of(Tx&, Bytes const& name_hash, Instant now);
void count_failure(Tx&, Bytes const& name_hash, Instant now);
void forget_failures(Tx&, Bytes const& name_hash);

// Throws away sessions that are over and failures of long ago.
void sweep_sessions(Tx&, Instant now, Instant failures_before);

}  // namespace hengwen::store
