// SPDX-License-Identifier: Apache-2.0
//
// Opening, changing, confirming and closing accounts, and helping people who cannot get in
// (domain/account/may_manage.hpp says what is refused). Only accounts below the own unit, and
// those of the own unit, are there at all.
//
//     open ─> waits ─> confirmed by another ─> works ─> closed (its name stays in the log)
//               ^── another role or union ──────┘
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"
#include "domain/account/may_manage.hpp"
#include "store/account/accounts.hpp"

namespace hengwen::app {

// An account that does not lie in the scope is "not_found".
enum class NoAccount { not_found };
BOOST_DESCRIBE_ENUM(NoAccount, not_found)

struct OpenedAccount {
  store::ListedAccount account;
  std::string first_password;  // Told once; only its hash is kept.
};

// Where, and which day it is there for the limits of a unit.
struct Manager {
  Act const& act;
  Session const& session;
  Scope scope;
  Date today;
};

Answer<OpenedAccount> open_account(Manager const&, AccountWish const&, std::string const& unit);
Answer<store::ListedAccount> change_account(Manager const&, Id<Account>, AccountWish,
                                            std::string const& unit);
Answer<store::ListedAccount> confirm_account(Manager const&, Id<Account>);
Answer<store::ListedAccount> close_account(Manager const&, Id<Account>, std::string const& reason);
Answer<OpenedAccount> reset_password(Manager const&, Id<Account>, std::string const& reason);
Answer<store::ListedAccount> reset_second_factor(Manager const&, Id<Account>,
                                                 std::string const& reason);
Answer<store::ListedAccount> unlock_account(Manager const&, Id<Account>, std::string const& reason);

// At the machine's own command line, for the first accounts and when nobody can get in any more:
// whoever may write in the data folder is trusted, and the log says "operator". Valid at once.
Answer<OpenedAccount> open_account_here(Database&, AccountWish const&, std::string const& unit,
                                        Instant now);

// A first password again, and no second factor, for whom nobody else can help: of each of the
// three posts there is one, and nobody above that of the nation.
Answer<OpenedAccount> reset_account_here(Database&, std::string const& name, Instant now);

}  // namespace hengwen::app
