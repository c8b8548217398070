// SPDX-License-Identifier: Apache-2.0
//
// Accounts as rows: who there is, what they may be asked to sign in with, and what those change
// who manage them. Only the program itself reaches these tables, never a scoped role.
#pragma once

#include "domain/account/account.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// An account with what only signing in may see.
struct AccountSecret {
  Id<Account> id;
  std::string password_hash;
  bool confirmed = false;
};
BOOST_DESCRIBE_STRUCT(AccountSecret, (), (id, password_hash, confirmed))
static_assert(fully_described<AccountSecret>);

enum class AccountStanding { waiting, active, locked, closed };
BOOST_DESCRIBE_ENUM(AccountStanding, waiting, active, locked, closed)

struct ListedAccount {
  Id<Account> id;
  std::string name;
  std::string full_name;
  std::string phone;
  Role role = Role::assigned_helper;
  UnitId place;
  std::string unit;  // Its code.
  std::string unit_name;
  AccountStanding state = AccountStanding::waiting;
  bool second_factor = false;
  bool must_change_password = false;
  std::string opened_by;
  std::optional<Instant> seen_at;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(ListedAccount, (),
                      (id, name, full_name, phone, role, place, unit, unit_name, state,
                       second_factor, must_change_password, opened_by, seen_at, created_at))
static_assert(fully_described<ListedAccount>);

struct AccountQuery {
  Scope within;
  std::optional<std::string> words;
  std::optional<AccountStanding> state;
  std::optional<std::string> after;  // The name to go on behind.
  int most = 50;
};

// How a new account begins.
struct Opening {
  std::string password_hash;
  std::string by;
  bool confirmed = false;
};

std::int64_t account_count(Tx&);
void add_account(Tx&, Account const&, Opening const&, Instant now);
std::optional<AccountSecret> secret_by_name(Tx&, std::string const& name);
std::optional<AccountSecret> secret_by_id(Tx&, Id<Account>);
Account account_by_id(Tx&, Id<Account>);
std::optional<Account> account_by_name(Tx&, std::string const& name);  // If it may sign in.
void set_password(Tx&, Id<Account>, std::string const& password_hash);
void set_profile(Tx&, Id<Account>, Profile const&);

// Who works with the files of a place.
struct Colleague {
  std::string name;
  std::string full_name;
  Role role = Role::assigned_helper;
};
BOOST_DESCRIBE_STRUCT(Colleague, (), (name, full_name, role))
static_assert(fully_described<Colleague>);

// Of unions that the place lies below, as far up as `highest`.
std::vector<Colleague> colleagues(Tx&, UnitId place, UnitId highest);

std::vector<ListedAccount> accounts(Tx&, AccountQuery const&, Instant now);
// Locked until the transaction ends.
std::optional<ListedAccount> managed_account(Tx&, Id<Account>, Instant now);
// How many others the union has, administrators not counted. Locks the union.
std::int64_t accounts_beside(Tx&, UnitId, Id<Account> not_counted);
void change_account(Tx&, Account const&, std::string const& by);
void confirm_account(Tx&, Id<Account>, std::string const& by, Instant now);
void close_account(Tx&, Id<Account>, std::string const& by, std::string const& reason, Instant now);
void reset_password(Tx&, Id<Account>, std::string const& password_hash);

}  // namespace hengwen::store
