// SPDX-License-Identifier: Apache-2.0
#include "app/account/change_password.hpp"

#include "app/account/first_account.hpp"
#include "app/account/guesses.hpp"
#include "app/account/password.hpp"
#include "app/account/token.hpp"
#include "store/account/accounts.hpp"
#include "store/account/sessions.hpp"

namespace hengwen::app {

Verdict change_password(Act const& act, Session const& session, std::filesystem::path const& data,
                        std::string_view current, std::string_view chosen)
{
  auto const& account = session.account;
  // Whoever found a session open may not guess here what the door lets nobody guess.
  auto const line = password_line(account.name);
  auto const secret =
      TRY(act.database().write([&](Tx& tx) -> Answer<std::optional<store::AccountSecret>> {
        TRY(begin_guess(tx, line, act.now()));
        return store::secret_by_id(tx, account.id);
      }));
  if (!secret || !password_fits(current, secret->password_hash))
    return refuse(NoPasswordChange::wrong_password, "old");
  act.database().write([&](Tx& tx) { store::forget_failures(tx, line); });
  TRY(may_choose_password(chosen, current, account.name));

  auto const hash = password_hash(chosen);
  TRY(act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    entry.act = AuditAct::password_changed;
    entry.unit = session.unit;
    entry.kind = "account";
    entry.record = account.id.uuid;
    store::set_password(tx, account.id, hash);
    store::end_other_sessions(tx, account.id, hash_of(session.token));
    return allowed;
  }));
  forget_first_password(data, account.name);
  return allowed;
}

}  // namespace hengwen::app
