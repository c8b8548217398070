// SPDX-License-Identifier: Apache-2.0
//
// Accounts, sessions and wrong passwords, as rows. A session is kept by the hash of its
// token, so that nobody can sign in with a copy of the database.
#pragma once

#include "domain/account/account.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// An account with what only signing in may see.
struct AccountSecret {
  Id<Account> id;
  std::string password_hash;
};
BOOST_DESCRIBE_STRUCT(AccountSecret, (), (id, password_hash))
static_assert(fully_described<AccountSecret>);

struct SessionRow {
  Id<Account> id;
  std::string name;
  Role role = Role::viewer;
  UnitId unit;
  bool must_change_password = false;
  std::string full_name;
  std::string phone;
  Instant seen_at;
  Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (id, name, role, unit, must_change_password, full_name, phone, seen_at,
                       expires_at))
static_assert(fully_described<SessionRow>);

struct Failures {
  std::int32_t failures = 0;
  Instant last_at;
};
BOOST_DESCRIBE_STRUCT(Failures, (), (failures, last_at))
static_assert(fully_described<Failures>);

std::int64_t account_count(Tx&);
void add_account(Tx&, Account const&, std::string const& password_hash, Instant now);
std::optional<AccountSecret> secret_by_name(Tx&, std::string const& name);
std::optional<AccountSecret> secret_by_id(Tx&, Id<Account>);
Account account_by_id(Tx&, Id<Account>);
void set_password(Tx&, Id<Account>, std::string const& password_hash);
void set_profile(Tx&, Id<Account>, Profile const&);

void add_session(Tx&, Bytes const& token_hash, Id<Account>, Instant now, Instant expires);
std::optional<SessionRow> session_by_token(Tx&, Bytes const& token_hash);
void see_session(Tx&, Bytes const& token_hash, Instant now);
void end_session(Tx&, Bytes const& token_hash);
void end_other_sessions(Tx&, Id<Account>, Bytes const& kept_token_hash);

// Locks the row, so that guesses made at once are counted one after the other.
std::optional<Failures> failures_of(Tx&, Bytes const& name_hash);
void count_failure(Tx&, Bytes const& name_hash, Instant now);
void forget_failures(Tx&, Bytes const& name_hash);

// Throws away sessions that are over and failures of long ago.
void sweep_sessions(Tx&, Instant now, Instant failures_before);

}  // namespace hengwen::store
