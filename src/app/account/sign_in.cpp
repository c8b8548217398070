// SPDX-License-Identifier: Apache-2.0
#include "app/account/sign_in.hpp"

#include "app/account/password.hpp"
#include "app/account/token.hpp"
#include "store/account/accounts.hpp"

namespace hengwen::app {
namespace {

constexpr std::chrono::hours longest_session{12}, longest_pause{2}, failures_count_for{24};
constexpr std::chrono::minutes seen_is_good_for{1};

// Counts the attempt as failed before anything is checked, so that guesses made at the same
// moment do not slip past the wait together.
Answer<std::optional<store::AccountSecret>> begin_attempt(Tx& tx, std::string const& name,
                                                          Bytes const& name_hash, Instant now)
{
  store::sweep_sessions(tx, now, now - failures_count_for);
  auto const past = store::failures_of(tx, name_hash);
  if (past && now < past->last_at + delay_after(past->failures))
    return refuse(NoSignIn::locked_for_a_while);
  store::count_failure(tx, name_hash, now);
  return store::secret_by_name(tx, name);
}

}  // namespace

Answer<SignedIn> sign_in(Database& database, Credentials const& typed, Instant now)
{
  auto const name = usable_name(typed.name);
  auto const name_hash = hash_of(name);
  auto const secret =
      TRY(database.write([&](Tx& tx) { return begin_attempt(tx, name, name_hash, now); }));

  bool const fits = secret ? password_fits(typed.password, secret->password_hash)
                           : no_password_fits(typed.password);
  if (!fits)
    return refuse(NoSignIn::wrong_name_or_password);

  return database.write([&](Tx& tx) -> Answer<SignedIn> {
    SignedIn out{random_token(), store::account_by_id(tx, secret->id)};
    store::forget_failures(tx, name_hash);
    store::add_session(tx, hash_of(out.token), out.account.id, now, now + longest_session);
    return out;
  });
}

std::optional<Account> signed_in_by(Database& database, std::string_view token, Instant now)
{
  auto const token_hash = hash_of(token);
  auto const session =
      database.read([&](Tx& tx) { return store::session_by_token(tx, token_hash); });
  if (!session || now >= session->expires_at || now >= session->seen_at + longest_pause)
    return std::nullopt;
  if (now - session->seen_at > seen_is_good_for)
    database.write([&](Tx& tx) { store::see_session(tx, token_hash, now); });
  return Account{.id = session->id,
                 .name = session->name,
                 .role = session->role,
                 .unit = session->unit,
                 .must_change_password = session->must_change_password,
                 .full_name = session->full_name,
                 .phone = session->phone};
}

void sign_out(Database& database, std::string_view token)
{
  database.write([&](Tx& tx) { store::end_session(tx, hash_of(token)); });
}

}  // namespace hengwen::app
