// SPDX-License-Identifier: Apache-2.0
#include "store/account/open_id.hpp"

#include "sql/account.hpp"

namespace hengwen::store {

void add_open_id_attempt(Tx& tx, Bytes const& state_hash, OpenIdAttempt const& attempt,
                         std::optional<Bytes> const& session, Instant now)
{
  tx.run(sql::account::sweep_open_id_attempts, now);
  tx.run(sql::account::add_open_id_attempt, state_hash, attempt.browser_hash, attempt.verifier,
         attempt.nonce, attempt.go_to, attempt.expires_at, attempt.account, session);
}

std::optional<OpenIdAttempt> take_open_id_attempt(Tx& tx, Bytes const& state_hash)
{
  return tx.maybe_one<OpenIdAttempt>(sql::account::take_open_id_attempt, state_hash);
}

std::optional<OpenIdAccount> account_of_open_id(Tx& tx, std::string const& issuer,
                                                std::string const& subject)
{
  return tx.maybe_one<OpenIdAccount>(sql::account::account_of_open_id, issuer, subject);
}

std::optional<OpenIdAccount> account_without_open_id(Tx& tx, std::string const& name,
                                                     std::string const& issuer)
{
  return tx.maybe_one<OpenIdAccount>(sql::account::account_without_open_id, name, issuer);
}

bool link_open_id(Tx& tx, Id<Account> account, std::string const& issuer,
                  std::string const& subject)
{
  return tx.run(sql::account::link_open_id, account, issuer, subject) == 1;
}

bool unlink_open_id(Tx& tx, Id<Account> account)
{
  return tx.run(sql::account::unlink_open_id, account) == 1;
}

bool has_open_id(Tx& tx, Id<Account> account, std::string const& issuer)
{
  return tx.one<bool>(sql::account::has_open_id, account, issuer);
}

}  // namespace hengwen::store
