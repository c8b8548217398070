// SPDX-License-Identifier: Apache-2.0
#include "app/account/change_profile.hpp"

#include "store/account/accounts.hpp"

namespace hengwen::app {

Answer<Account> change_profile(Database& database, Account account, Profile const& typed)
{
  auto const profile = TRY(usable_profile(typed));
  database.write([&](Tx& tx) { store::set_profile(tx, account.id, profile); });
  account.full_name = profile.full_name;
  account.phone = profile.phone;
  return account;
}

}  // namespace hengwen::app
