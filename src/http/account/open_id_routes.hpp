// SPDX-License-Identifier: Apache-2.0
//
// Single sign-on: which ways to sign in there are, and the way to the provider and back.
//
//     GET /session/open-id?to=/units/42   ->  302 to the provider, and a cookie for the way
//     GET /session/open-id/return?code=…  ->  302 to /units/42, and the session
//
// Whatever goes wrong on the way ends on /sign-in?refused=WORD, and never on an error that only
// a program can read. Who was linking an account goes back to where that began.
#pragma once

#include "http/routes.hpp"

namespace hengwen::http {

void open_id_routes(Routes& on);

}  // namespace hengwen::http
