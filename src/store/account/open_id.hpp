// SPDX-License-Identifier: Apache-2.0
//
// Who is on the way to the provider of single sign-on and back, and which account belongs to
// which person of that provider. Only the program itself reaches these rows.
//
//     add_open_id_attempt ─> take_open_id_attempt, once ─> account_of_open_id(issuer, subject)
#pragma once

#include "domain/account/account.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct OpenIdAttempt {
  Bytes browser_hash;
  std::string verifier;
  std::string nonce;
  std::string go_to;
  Instant expires_at;
  std::optional<Id<Account>> account;  // To be linked; else somebody signs in.
};
BOOST_DESCRIBE_STRUCT(OpenIdAttempt, (),
                      (browser_hash, verifier, nonce, go_to, expires_at, account))
static_assert(fully_described<OpenIdAttempt>);

struct OpenIdAccount {
  Id<Account> id;
  bool confirmed = false;
};
BOOST_DESCRIBE_STRUCT(OpenIdAccount, (), (id, confirmed))
static_assert(fully_described<OpenIdAccount>);

// Also throws away what is over. The session is of who links an account.
void add_open_id_attempt(Tx&, Bytes const& state_hash, OpenIdAttempt const&,
                         std::optional<Bytes> const& session, Instant now);
std::optional<OpenIdAttempt> take_open_id_attempt(Tx&, Bytes const& state_hash);

std::optional<OpenIdAccount> account_of_open_id(Tx&, std::string const& issuer,
                                                std::string const& subject);
std::optional<OpenIdAccount> account_without_open_id(Tx&, std::string const& name,
                                                     std::string const& issuer);

// False when the account is linked to a person of this provider already. Throws
// ConstraintBroken (open_id_taken) when that person has another account.
bool link_open_id(Tx&, Id<Account>, std::string const& issuer, std::string const& subject);
bool unlink_open_id(Tx&, Id<Account>);
bool has_open_id(Tx&, Id<Account>, std::string const& issuer);

}  // namespace hengwen::store
