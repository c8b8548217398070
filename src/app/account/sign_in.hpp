// SPDX-License-Identifier: Apache-2.0
//
// Signing in with name and password, and out again. After three wrong passwords in a row for a
// name the next try has to wait, longer each time. Neither words nor time tell whether a name
// exists. Both ways to end are in the log; what a stranger typed as a name is not, for it may be
// a password in the wrong place.
#pragma once

#include "app/account/session.hpp"

namespace hengwen::app {

enum class NoSignIn { wrong_name_or_password, locked_for_a_while, account_waits };
BOOST_DESCRIBE_ENUM(NoSignIn, wrong_name_or_password, locked_for_a_while, account_waits)

struct Credentials {
  std::string name;
  std::string password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (name, password))
static_assert(fully_described<Credentials>);

// The token for the cookie. "account_waits" is only told to whoever knows the password.
Answer<std::string> sign_in(Database&, Credentials const&, Caller const&);

// Does nothing when there is no such session.
void sign_out(Database&, Session const&, Caller const&);

}  // namespace hengwen::app
