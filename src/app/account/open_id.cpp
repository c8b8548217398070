// SPDX-License-Identifier: Apache-2.0
#include "app/account/open_id.hpp"

#include "app/account/sign_in.hpp"
#include "app/account/token.hpp"
#include "store/account/accounts.hpp"

namespace hengwen::app {
namespace {

constexpr std::size_t longest_page = 500;
constexpr std::size_t token_length = 43;

bool is_token(std::string_view text)
{
  return text.size() == token_length && std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_';
         });
}

// RFC 7636: the challenge is the hash of the verifier, in base64url.
std::string challenge_of(std::string_view verifier)
{
  return base64url(hash_of(verifier).raw);
}

void note_person(AuditEntry& entry, AuditAct act, Account const& account)
{
  entry.act = act;
  entry.unit = account.unit;
  entry.kind = "account";
  entry.record = account.id.uuid;
}

Answer<Redeemed> redeemed(OpenIdProvider& provider, store::OpenIdAttempt const& attempt,
                          ComingBack const& said, Instant now)
{
  if (said.denied || said.returned.code.empty())
    return refuse(NoOpenId::open_id_denied);
  return provider.redeem(said.returned, attempt.verifier, attempt.nonce, now);
}

Account account_by_id(Database& database, Id<Account> id)
{
  return database.read([&](Tx& tx) { return store::account_by_id(tx, id); });
}

Verdict link(Database& database, Id<Account> id, Identity const& identity, Caller const& caller)
{
  auto const account = account_by_id(database, id);
  try {
    return Act{database, actor_of(caller, account)}.write(
        [&](Tx& tx, AuditEntry& entry) -> Verdict {
          if (!store::link_open_id(tx, id, identity.issuer, identity.subject))
            return refuse(NoOpenId::open_id_linked_already);
          note_person(entry, AuditAct::open_id_linked, account);
          note_change(entry, "open_id_subject", "", identity.subject);
          return allowed;
        });
  } catch (ConstraintBroken const& broken) {
    if (broken.constraint == "open_id_taken")
      return refuse(NoOpenId::open_id_taken);
    throw;
  }
}

// The account that a claim of the provider names, now linked to the person.
Answer<Id<Account>> linked_by_claim(Database& database, OpenIdProvider& provider,
                                    Redeemed const& who, Caller const& caller)
{
  auto const name = TRY(provider.name_of(who, caller.at));
  if (!name)
    return refuse(NoOpenId::open_id_unknown_person);
  auto const account = database.read([&](Tx& tx) {
    return store::account_without_open_id(tx, usable_name(*name), who.identity.issuer);
  });
  if (!account)
    return refuse(NoOpenId::open_id_unknown_person);
  if (!account->confirmed)
    return refuse(NoSignIn::account_waits);
  TRY(link(database, account->id, who.identity, caller));
  return account->id;
}

Answer<Id<Account>> account_of(Database& database, OpenIdProvider& provider, Redeemed const& who,
                               Caller const& caller)
{
  auto const account = database.read([&](Tx& tx) {
    return store::account_of_open_id(tx, who.identity.issuer, who.identity.subject);
  });
  if (!account)
    return linked_by_claim(database, provider, who, caller);
  if (!account->confirmed)
    return refuse(NoSignIn::account_waits);
  return account->id;
}

Answer<std::string> signed_in(Database& database, OpenIdProvider& provider,
                              store::OpenIdAttempt const& attempt, ComingBack const& said,
                              Caller const& caller)
{
  auto const who = TRY(redeemed(provider, attempt, said, caller.at));
  auto const account = account_by_id(database, TRY(account_of(database, provider, who, caller)));
  bool const proved = was_asked_for(who.identity.claims, provider.config().second_factor);
  return Act{database, actor_of(caller, account)}.write(
      [&](Tx& tx, AuditEntry& entry) -> Answer<std::string> {
        note_person(entry, AuditAct::signed_in, account);
        note_change(entry, "method", "", proved ? "open_id, second factor" : "open_id");
        return begin_session(tx, account.id, caller.at, proved);
      });
}

// Of a stranger nothing is known but the word that refused him.
void tell_refused(Database& database, store::OpenIdAttempt const& attempt, Refusal const& why,
                  Caller const& caller)
{
  AuditEntry entry{.act = AuditAct::sign_in_refused};
  auto actor = nobody(caller);
  if (attempt.account) {
    auto const account = account_by_id(database, *attempt.account);
    note_person(entry, AuditAct::sign_in_refused, account);
    actor = actor_of(caller, account);
  }
  note_change(entry, "method", "", "open_id");
  note_change(entry, "why", "", why.why);
  Act{database, std::move(actor)}.tell(entry);
}

}  // namespace

std::string own_page(std::string_view wanted)
{
  // A browser reads "\" as "/", and passes over what is not printed.
  bool const plain =
      std::ranges::all_of(wanted, [](char c) { return c > ' ' && c <= '~' && c != '\\'; });
  bool const ours = wanted.starts_with('/') && !wanted.starts_with("//");
  bool const a_page = wanted != "/api" && !wanted.starts_with("/api/");
  return plain && ours && a_page && wanted.size() <= longest_page ? std::string{wanted} : "/";
}

Answer<Departure> leave_for_provider(Database& database, OpenIdProvider& provider,
                                     Leaving const& leaving, Session const* linking, Instant now)
{
  auto const state = random_token(), nonce = random_token(), verifier = random_token();
  auto const address = TRY(provider.sign_in_address(state, nonce, challenge_of(verifier), now));
  auto browser = is_token(leaving.browser) ? leaving.browser : random_token();
  store::OpenIdAttempt const attempt{
      .browser_hash = hash_of(browser),
      .verifier = verifier,
      .nonce = nonce,
      .go_to = leaving.go_to,
      .expires_at = now + longest_way,
      .account = linking ? std::optional{linking->account.id} : std::nullopt};
  auto const session = linking ? std::optional{hash_of(linking->token)} : std::nullopt;
  database.write(
      [&](Tx& tx) { store::add_open_id_attempt(tx, hash_of(state), attempt, session, now); });
  return Departure{address, std::move(browser)};
}

Answer<store::OpenIdAttempt> came_back(Database& database, std::string_view state,
                                       std::string_view browser, Instant now)
{
  auto attempt =
      database.write([&](Tx& tx) { return store::take_open_id_attempt(tx, hash_of(state)); });
  if (!attempt || attempt->browser_hash != hash_of(browser) || now >= attempt->expires_at)
    return refuse(NoOpenId::open_id_state_unknown);
  return *std::move(attempt);
}

Answer<std::string> sign_in_by_open_id(Database& database, OpenIdProvider& provider,
                                       store::OpenIdAttempt const& attempt, ComingBack const& said,
                                       Caller const& caller)
{
  auto token = signed_in(database, provider, attempt, said, caller);
  if (!token)
    tell_refused(database, attempt, token.error(), caller);
  return token;
}

Verdict link_open_id(Database& database, OpenIdProvider& provider,
                     store::OpenIdAttempt const& attempt, ComingBack const& said,
                     Caller const& caller)
{
  auto const who = redeemed(provider, attempt, said, caller.at);
  auto const verdict = who ? link(database, attempt.account.value(), who->identity, caller)
                           : Verdict{std::unexpected{who.error()}};
  if (!verdict)
    tell_refused(database, attempt, verdict.error(), caller);
  return verdict;
}

Verdict unlink_open_id(Act const& act, Session const& session)
{
  return act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    if (!store::unlink_open_id(tx, session.account.id))
      return refuse(NoOpenId::open_id_not_linked);
    note_person(entry, AuditAct::open_id_unlinked, session.account);
    return allowed;
  });
}

bool is_linked(Database& database, OpenIdProvider const& provider, Session const& session)
{
  return database.read(
      [&](Tx& tx) { return store::has_open_id(tx, session.account.id, provider.config().issuer); });
}

}  // namespace hengwen::app
