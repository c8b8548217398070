// SPDX-License-Identifier: Apache-2.0
#include "store/account/accounts.hpp"

#include "sql/account.hpp"

namespace hengwen::store {

std::int64_t account_count(Tx& tx)
{
  return tx.one<std::int64_t>(sql::account::account_count);
}

void add_account(Tx& tx, Account const& account, std::string const& password_hash, Instant now)
{
  tx.run(sql::account::add_account, account.id, account.name, password_hash, account.role,
         account.unit, account.must_change_password, now);
}

std::optional<AccountSecret> secret_by_name(Tx& tx, std::string const& name)
{
  return tx.maybe_one<AccountSecret>(sql::account::secret_by_name, name);
}

std::optional<AccountSecret> secret_by_id(Tx& tx, Id<Account> id)
{
  return tx.maybe_one<AccountSecret>(sql::account::secret_by_id, id);
}

Account account_by_id(Tx& tx, Id<Account> id)
{
  return tx.one<Account>(sql::account::account_by_id, id);
}

void set_password(Tx& tx, Id<Account> id, std::string const& password_hash)
{
  tx.run(sql::account::set_password, id, password_hash);
}

void set_profile(Tx& tx, Id<Account> id, Profile const& profile)
{
  tx.run(sql::account::set_profile, id, profile.full_name, profile.phone);
}

void add_session(Tx& tx, Bytes const& token_hash, Id<Account> account, Instant now, Instant expires)
{
  tx.run(sql::account::add_session, token_hash, account, now, expires);
}

std::optional<SessionRow> session_by_token(Tx& tx, Bytes const& token_hash)
{
  return tx.maybe_one<SessionRow>(sql::account::session_by_token, token_hash);
}

void see_session(Tx& tx, Bytes const& token_hash, Instant now)
{
  tx.run(sql::account::see_session, token_hash, now);
}

void end_session(Tx& tx, Bytes const& token_hash)
{
  tx.run(sql::account::end_session, token_hash);
}

void end_other_sessions(Tx& tx, Id<Account> account, Bytes const& kept_token_hash)
{
  tx.run(sql::account::end_other_sessions, account, kept_token_hash);
}

std::optional<Failures> failures_of(Tx& tx, Bytes const& name_hash)
{
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
