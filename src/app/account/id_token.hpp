// SPDX-License-Identifier: Apache-2.0
//
// An ID token (OpenID Connect Core, 3.1.3.7) is how a provider says who has just signed in.
// Its signature is checked in signed_token.hpp; here is what its claims must say:
//
//     iss  our provider      aud  us, and nobody we do not know of (azp)
//     exp  not over yet      iat  not in the future      nonce  the one we sent
#pragma once

#include "app/account/signed_token.hpp"
#include "base/instant.hpp"

namespace hengwen::app {

enum class BadClaim {
  token_of_another_issuer,
  token_for_somebody_else,
  token_expired,
  token_from_the_future,
  token_of_another_sign_in,
  token_without_a_person
};
BOOST_DESCRIBE_ENUM(BadClaim, token_of_another_issuer, token_for_somebody_else, token_expired,
                    token_from_the_future, token_of_another_sign_in, token_without_a_person)

struct Expected {
  std::string issuer;
  std::string client;  // Our name at the provider.
  std::string nonce;
  Instant now;
};

// A person as the provider knows it.
struct Identity {
  std::string issuer;
  std::string subject;         // Of this issuer for ever the same person.
  boost::json::object claims;  // What else it said: names, an address, how it asked.
};

Answer<Identity> identity_of(boost::json::object claims, Expected const&);

// Whether the provider says by this word ("mfa") that it asked for more than a password: among
// the methods (amr, RFC 8176), or as the level reached (acr).
bool was_asked_for(boost::json::object const& claims, std::string_view word);

// A claim that names a person, if it may be believed: an address only when it is verified.
std::optional<std::string> verified_claim(boost::json::object const& claims, std::string_view name);

}  // namespace hengwen::app
