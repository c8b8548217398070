// SPDX-License-Identifier: Apache-2.0
//
// All routes of the program, room by room. They need nothing to be made, so that
// openapi.json can be written without a database.
#pragma once

#include "http/routes.hpp"

namespace hengwen::http {

Routes all_routes();

}  // namespace hengwen::http
