// SPDX-License-Identifier: Apache-2.0
//
// Accounts over HTTP: the list of a union, opening, confirming, closing and helping, and the
// table of roles and rights in words.
#pragma once

#include "http/routes.hpp"

namespace hengwen::http {

void manage_account_routes(Routes&);

}  // namespace hengwen::http
