// SPDX-License-Identifier: Apache-2.0
//
// Delegations as rows: an account lent to another for a time, from a first moment to a last.
#pragma once

#include "domain/account/account.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct DelegationRow {
  Uuid id;
  bool given = false;  // By the account asked about; otherwise to it.
  std::string from_account;
  std::string from_full_name;
  std::string to_account;
  Role role = Role::assigned_helper;
  std::string unit;  // Its code.
  std::string unit_name;
  Instant from_at;
  Instant until_at;
  std::string reason;
  std::optional<Instant> ended_at;  // Before its time.
};
BOOST_DESCRIBE_STRUCT(DelegationRow, (),
                      (id, given, from_account, from_full_name, to_account, role, unit, unit_name,
                       from_at, until_at, reason, ended_at))
static_assert(fully_described<DelegationRow>);

struct NewDelegation {
  Uuid id;
  Id<Account> from;
  Id<Account> to;
  Instant from_at;
  Instant until_at;
  std::string reason;
};

struct DelegationInForce {
  Uuid id;
  std::string name;  // Of the account that lent itself.
  Role role = Role::assigned_helper;
  UnitId unit;
  UnitLevel level = UnitLevel::base;
};
BOOST_DESCRIBE_STRUCT(DelegationInForce, (), (id, name, role, unit, level))
static_assert(fully_described<DelegationInForce>);

void add_delegation(Tx&, NewDelegation const&, Instant now);
// False if there is none of this account, or it has ended.
bool end_delegation(Tx&, Uuid const& id, Id<Account> giver, Instant now);
// Those it gave and those it has.
void end_delegations_of(Tx&, Id<Account>, Instant now);
std::vector<DelegationRow> delegations_of(Tx&, Id<Account>);
std::optional<DelegationInForce> delegation_in_force(Tx&, Uuid const& id, Id<Account> to,
                                                     Instant now);

}  // namespace hengwen::store
