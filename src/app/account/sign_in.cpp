// SPDX-License-Identifier: Apache-2.0
#include "app/account/sign_in.hpp"

#include "app/account/guesses.hpp"
#include "app/account/password.hpp"
#include "app/account/token.hpp"
#include "app/act.hpp"
#include "store/account/accounts.hpp"
#include "store/account/sessions.hpp"

namespace hengwen::app {
namespace {

constexpr std::chrono::hours failures_count_for{24};

Answer<std::optional<store::AccountSecret>> begin_attempt(Tx& tx, std::string const& name,
                                                          Bytes const& line, Instant now)
{
  store::sweep_sessions(tx, now, now - failures_count_for);
  TRY(begin_guess(tx, line, now));
  return store::secret_by_name(tx, name);
}

// For an account there is; of other names nothing is kept.
void tell_refused(Database& database, Caller const& caller, Id<Account> id)
{
  auto const account = database.read([&](Tx& tx) { return store::account_by_id(tx, id); });
  Act{database, nobody(caller)}.tell({.act = AuditAct::sign_in_refused,
                                      .unit = account.unit,
                                      .kind = "account",
                                      .record = id.uuid});
}

}  // namespace

Answer<std::string> sign_in(Database& database, Credentials const& typed, Caller const& caller)
{
  auto const name = usable_name(typed.name);
  auto const line = password_line(name);
  auto const secret =
      TRY(database.write([&](Tx& tx) { return begin_attempt(tx, name, line, caller.at); }));

  bool const fits = secret ? password_fits(typed.password, secret->password_hash)
                           : no_password_fits(typed.password);
  if (secret && (!fits || !secret->confirmed))
    tell_refused(database, caller, secret->id);
  if (!fits)
    return refuse(NoSignIn::wrong_name_or_password);
  if (!secret->confirmed)
    return refuse(NoSignIn::account_waits);

  auto const account = database.read([&](Tx& tx) { return store::account_by_id(tx, secret->id); });
  return Act{database, actor_of(caller, account)}.write(
      [&](Tx& tx, AuditEntry& entry) -> Answer<std::string> {
        entry.act = AuditAct::signed_in;
        entry.unit = account.unit;
        store::forget_failures(tx, line);
        return begin_session(tx, account.id, caller.at);
      });
}

void sign_out(Database& database, Session const& session, Caller const& caller)
{
  (void)Act{database, actor_of(caller, session.account)}.write(
      [&](Tx& tx, AuditEntry& entry) -> Verdict {
        entry.act = AuditAct::signed_out;
        entry.unit = session.unit;
        store::end_session(tx, hash_of(session.token));
        return allowed;
      });
}

}  // namespace hengwen::app
