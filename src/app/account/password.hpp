// SPDX-License-Identifier: Apache-2.0
//
// Argon2id, as libsodium makes it: a hash takes a quarter of a second and 64 MB on
// purpose, so only a few are reckoned at the same time and the others wait.
#pragma once

#include <string>
#include <string_view>

namespace hengwen::app {

std::string password_hash(std::string_view password);

bool password_fits(std::string_view password, std::string const& hash);

// Takes as long as password_fits() and is always false: the answer for a name that does not
// exist must not come sooner.
bool no_password_fits(std::string_view password);

// A password that a person can read off the screen and type: "k7mq-x2wd-9tbf-h4rp".
std::string random_password();

}  // namespace hengwen::app
