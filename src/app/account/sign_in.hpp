// SPDX-License-Identifier: Apache-2.0
//
// Signing in with name and password, and being recognised afterwards by a token that
// only the browser holds:
//
//     name, password ─> token ─> (every request) ─> account ─> signed out, or 12 hours over
//
// After three wrong passwords in a row for a name the next try has to wait, longer each
// time. Neither words nor time tell whether a name exists.
#pragma once

#include "domain/account/account.hpp"
#include "store/database.hpp"

namespace hengwen::app {

enum class NoSignIn { wrong_name_or_password, locked_for_a_while };
BOOST_DESCRIBE_ENUM(NoSignIn, wrong_name_or_password, locked_for_a_while)

struct Credentials {
  std::string name;
  std::string password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (name, password))
static_assert(fully_described<Credentials>);

struct SignedIn {
  std::string token;  // For the cookie; 43 letters, digits, '-' and '_'.
  Account account;
};

Answer<SignedIn> sign_in(Database&, Credentials const&, Instant now);

// The account of a token, while its session lasts.
std::optional<Account> signed_in_by(Database&, std::string_view token, Instant now);

// Does nothing when there is no such session.
void sign_out(Database&, std::string_view token);

}  // namespace hengwen::app
