// SPDX-License-Identifier: Apache-2.0
#include "store/account/sessions.hpp"

#include "sql/account.hpp"

namespace hengwen::store {

void add_session(Tx& tx, Bytes const& token_hash, Id<Account> account, Instant now, Instant expires)
{
  tx.run(sql::account::add_session, token_hash, account, now, expires);
}

std::optional<SessionRow> session_by_token(Tx& tx, Bytes const& token_hash, Instant now)
{
  return tx.maybe_one<SessionRow>(sql::account::session_by_token, token_hash, now);
}

void see_session(Tx& tx, Bytes const& token_hash, Instant now)
{
  tx.run(sql::account::see_session, token_hash, now);
}

void prove_session(Tx& tx, Bytes const& token_hash)
{
  tx.run(sql::account::prove_session, token_hash);
}

void open_for_a_while(Tx& tx, Bytes const& token_hash, Instant until, std::string const& reason)
{
  tx.run(sql::account::open_for_a_while, token_hash, until, reason);
}

void act_for(Tx& tx, Bytes const& token_hash, std::optional<Uuid> delegation)
{
  tx.run(sql::account::act_for, token_hash, delegation);
}

void end_session(Tx& tx, Bytes const& token_hash)
{
  tx.run(sql::account::end_session, token_hash);
}

void end_sessions_of(Tx& tx, Id<Account> account)
{
  tx.run(sql::account::end_sessions_of, account);
}

void end_other_sessions(Tx& tx, Id<Account> account, Bytes const& kept_token_hash)
{
  tx.run(sql::account::end_other_sessions, account, kept_token_hash);
}

std::optional<Failures> failures_of(Tx& tx, Bytes const& name_hash, Instant now)
{
  tx.run(sql::account::begin_failures, name_hash, now);
  return tx.maybe_one<Failures>(sql::account::failures_of, name_hash);
}

void count_failure(Tx& tx, Bytes const& name_hash, Instant now)
{
  tx.run(sql::account::count_failure, name_hash, now);
}

void forget_failures(Tx& tx, Bytes const& name_hash)
{
  tx.run(sql::account::forget_failures, name_hash);
}

void sweep_sessions(Tx& tx, Instant now, Instant failures_before)
{
  tx.run(sql::account::sweep_sessions, now);
  tx.run(sql::account::sweep_failures, failures_before);
}

}  // namespace hengwen::store
