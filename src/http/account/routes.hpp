// SPDX-License-Identifier: Apache-2.0
//
// Signing in and out, and the password. The session is a cookie that scripts cannot read
// and other sites cannot send.
//
//     POST /session  {"name":"admin","password":"…"}   ->   Session, and the cookie
#pragma once

#include "http/routes.hpp"

namespace hengwen::http {

void account_routes(Routes& on);

}  // namespace hengwen::http
