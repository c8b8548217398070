// SPDX-License-Identifier: Apache-2.0
#include "app/account/change_password.hpp"

#include "app/account/first_account.hpp"
#include "app/account/password.hpp"
#include "app/account/token.hpp"
#include "store/account/accounts.hpp"

namespace hengwen::app {

Verdict change_password(Database& database, std::filesystem::path const& data,
                        Account const& account, std::string_view current, std::string_view chosen,
                        std::string_view token)
{
  auto const secret = database.read([&](Tx& tx) { return store::secret_by_id(tx, account.id); });
  if (!secret || !password_fits(current, secret->password_hash))
    return refuse(NoPasswordChange::wrong_password, "old");
  TRY(may_choose_password(chosen, current, account.name));

  auto const hash = password_hash(chosen);
  database.write([&](Tx& tx) {
    store::set_password(tx, account.id, hash);
    store::end_other_sessions(tx, account.id, hash_of(token));
  });
  if (account.name == first_account_name)
    forget_first_password(data);
  return allowed;
}

}  // namespace hengwen::app
