// SPDX-License-Identifier: Apache-2.0
//
// What may be done to whose account (domain.md 2.2, 9.2). One administrator opens an account,
// another confirms it; nobody touches the own one, so that nobody raises the own rights:
//
//     admin (system)       opens chen, centre_reviewer of 420106     -> waits
//     security (security)  confirms chen                             -> works
//     chen                 asks for the role approver                -> own_account
//
// Which rights a route asks for is rights.hpp; here is what depends on the two people.
#pragma once

#include "domain/account/account.hpp"

namespace hengwen {

enum class NoManaging {
  own_account,
  already_closed,
  already_confirmed,
  not_confirmed,
  opened_it_yourself,  // Two different people, also when they share a post for a time.
  name_unusable,
  name_taken,
  too_many_accounts,
  one_administrator_per_level,
  role_not_for_this_level,
  reason_missing,
  no_second_factor
};
BOOST_DESCRIBE_ENUM(NoManaging, own_account, already_closed, already_confirmed, not_confirmed,
                    opened_it_yourself, name_unusable, name_taken, too_many_accounts,
                    one_administrator_per_level, role_not_for_this_level, reason_missing,
                    no_second_factor)

// What an account shall be.
struct AccountWish {
  std::string name;
  std::string full_name;
  std::string phone;
  Role role = Role::assigned_helper;
};

// Whether this person may be given that role at a union of that level. A new account has no id.
Verdict may_give(Account const& manager, std::optional<Id<Account>> whose, AccountWish const&,
                 UnitLevel);

// An account as those see it who manage it.
struct AccountState {
  Id<Account> id;
  std::string opened_by;
  bool confirmed = false;
  bool closed = false;
  bool second_factor = false;
};

Verdict may_change(Account const& manager, AccountState const&);
Verdict may_confirm(Account const& manager, AccountState const&);
Verdict may_close(Account const& manager, AccountState const&, std::string_view reason);
Verdict may_reset_password(Account const& manager, AccountState const&, std::string_view reason);
Verdict may_reset_second_factor(Account const& manager, AccountState const&,
                                std::string_view reason);
Verdict may_unlock(Account const& manager, AccountState const&, std::string_view reason);

}  // namespace hengwen
