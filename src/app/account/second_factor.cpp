// SPDX-License-Identifier: Apache-2.0
#include "app/account/second_factor.hpp"

#include "app/account/sign_in.hpp"
#include "app/account/token.hpp"
#include "base/one_time_code.hpp"
#include "store/account/second_factors.hpp"
#include "store/account/sessions.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

constexpr auto issuer = "恒温 Hengwen";

std::chrono::sys_seconds seconds_of(Instant at)
{
  return std::chrono::floor<std::chrono::seconds>(at.at);
}

std::string bound_to(Id<Account> account)
{
  return "account " + to_text(account) + " second factor";
}

std::string opened(Tx& tx, Id<Account> account, Bytes const& sealed)
{
  return tx.vault().open(sealed.raw, bound_to(account));
}

Uuid index_of(Tx& tx, Id<Account> account, std::string_view code)
{
  return tx.vault().blind(fmt::format("recovery code {} {}", to_text(account), code));
}

void tell(AuditEntry& entry, AuditAct act, Session const& session)
{
  entry.act = act;
  entry.unit = session.account.unit;
  entry.kind = "account";
  entry.record = session.account.id.uuid;
}

// Wrong codes are counted in their own line, which a right password does not clear.
Bytes line_of(Session const& session)
{
  return hash_of("second factor " + to_text(session.account.id));
}

Verdict begin_attempt(Tx& tx, Bytes const& line, Instant now)
{
  auto const past = store::failures_of(tx, line);
  if (past && now < past->last_at + delay_after(past->failures))
    return refuse(NoSignIn::locked_for_a_while);
  store::count_failure(tx, line, now);
  return allowed;
}

Verdict take_code(Tx& tx, AuditEntry& entry, Session const& session, std::string const& code,
                  Instant now)
{
  auto const id = session.account.id;
  auto const row = store::second_factor(tx, id);
  if (!row.second_factor)
    return refuse(NoSecondFactor::nothing_to_answer);
  auto const step = one_time_step_of(code, opened(tx, id, *row.second_factor), seconds_of(now),
                                     row.second_factor_step);
  if (step) {
    store::use_step(tx, id, *step);
    tell(entry, AuditAct::second_factor_answered, session);
    return allowed;
  }
  if (store::use_recovery_code(tx, id, index_of(tx, id, plain_recovery_code(code)), now)) {
    tell(entry, AuditAct::recovery_code_used, session);
    return allowed;
  }
  return refuse(NoSecondFactor::wrong_code, "code");
}

}  // namespace

Answer<OfferedFactor> offer_second_factor(Act const& act, Session const& session)
{
  if (session.second_factor == SecondFactor::must_answer)
    return refuse(NoSecondFactor::already_set);
  auto const secret = new_one_time_secret();
  act.database().write([&](Tx& tx) {
    auto const id = session.account.id;
    store::offer_second_factor(tx, id, Bytes{tx.vault().seal(secret, bound_to(id))});
  });
  return OfferedFactor{to_base32(secret), otpauth_uri(issuer, session.account.name, secret)};
}

Answer<RecoveryCodes> set_second_factor(Act const& act, Session const& session,
                                        std::string const& typed)
{
  RecoveryCodes const codes{new_recovery_codes()};
  return act.write([&](Tx& tx, AuditEntry& entry) -> Answer<RecoveryCodes> {
    auto const id = session.account.id;
    auto const row = store::second_factor(tx, id);
    if (!row.second_factor_offered)
      return refuse(NoSecondFactor::nothing_offered);
    auto const step =
        one_time_step_of(typed, opened(tx, id, *row.second_factor_offered), seconds_of(act.now()));
    if (!step)
      return refuse(NoSecondFactor::wrong_code, "code");
    store::take_second_factor(tx, id, *step);
    std::vector<Uuid> indexes;
    for (auto const& code : codes.recovery_codes)
      indexes.push_back(index_of(tx, id, code));
    store::set_recovery_codes(tx, id, indexes);
    store::prove_session(tx, hash_of(session.token));
    store::end_other_sessions(tx, id, hash_of(session.token));
    tell(entry, AuditAct::second_factor_set, session);
    return codes;
  });
}

Verdict answer_second_factor(Act const& act, Session const& session, std::string const& typed)
{
  auto const line = line_of(session);
  TRY(act.database().write([&](Tx& tx) { return begin_attempt(tx, line, act.now()); }));
  auto const verdict = act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    TRY(take_code(tx, entry, session, typed, act.now()));
    store::prove_session(tx, hash_of(session.token));
    store::forget_failures(tx, line);
    return allowed;
  });
  if (!verdict)
    act.tell({.act = AuditAct::sign_in_refused,
              .unit = session.account.unit,
              .kind = "account",
              .record = session.account.id.uuid,
              .fields = {"second_factor"}});
  return verdict;
}

}  // namespace hengwen::app
