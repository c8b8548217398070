// SPDX-License-Identifier: Apache-2.0
#include "app/account/second_factor.hpp"

#include "app/account/guesses.hpp"
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
  if (session.second_factor == SecondFactor::must_answer)
    return refuse(NoSecondFactor::already_set);
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
  auto const line = second_factor_line(session.account.id);
  TRY(act.database().write([&](Tx& tx) { return begin_guess(tx, line, act.now()); }));
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

void seal_second_factors_anew(Tx& tx)
{
  for (auto factor : store::sealed_factors(tx)) {
    for (auto* sealed : {&factor.second_factor, &factor.second_factor_offered})
      if (*sealed)
        *sealed = Bytes{tx.vault().seal(opened(tx, factor.id, **sealed), bound_to(factor.id))};
    store::put_sealed_factor(tx, factor);
  }
}

}  // namespace hengwen::app
