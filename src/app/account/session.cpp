// SPDX-License-Identifier: Apache-2.0
#include "app/account/session.hpp"

#include "app/account/token.hpp"
#include "store/account/sessions.hpp"

namespace hengwen::app {
namespace {

constexpr std::chrono::minutes seen_is_good_for{1};

Session session_from(store::SessionRow const& row, std::string_view token)
{
  Session out{
      .account = {.id = row.id,
                  .name = row.name,
                  .role = row.role,
                  .unit = row.unit,
                  .must_change_password = row.must_change_password,
                  .full_name = row.full_name,
                  .phone = row.phone},
      .role = row.role,
      .unit = row.unit,
      .level = row.level,
      .second_factor = second_factor_of(row.has_second_factor, row.proved, row.role, row.level),
      .opening_until = row.opening_until,
      .opening_reason = row.opening_reason.value_or(""),
      .ends_at = row.expires_at,
      .token = std::string{token}};
  if (row.acting_for)
    out.acting_for = ActingFor{*row.acting_for, row.acting_for_full_name.value_or("")};
  return out;
}

}  // namespace

std::optional<Session> session_of(Database& database, std::string_view token, Instant now,
                                  Presence presence)
{
  auto const token_hash = hash_of(token);
  auto const row =
      database.read([&](Tx& tx) { return store::session_by_token(tx, token_hash, now); });
  if (!row || now >= row->expires_at || now >= row->seen_at + longest_pause)
    return std::nullopt;
  if (presence == Presence::is_there && now - row->seen_at > seen_is_good_for)
    database.write([&](Tx& tx) { store::see_session(tx, token_hash, now); });
  return session_from(*row, token);
}

std::string begin_session(Tx& tx, Id<Account> account, Instant now, bool proved)
{
  auto token = random_token();
  auto const token_hash = hash_of(token);
  store::add_session(tx, token_hash, account, now, now + longest_session);
  if (proved)
    store::prove_session(tx, token_hash);
  return token;
}

Actor actor_of(Caller const& caller, Account const& account, std::optional<std::string> acting_for)
{
  return {.account = account.id.uuid,
          .name = account.name,
          .acting_for = std::move(acting_for),
          .peer = caller.peer,
          .request_id = caller.request_id,
          .at = caller.at};
}

Actor nobody(Caller const& caller)
{
  return {.name = "nobody", .peer = caller.peer, .request_id = caller.request_id, .at = caller.at};
}

}  // namespace hengwen::app
