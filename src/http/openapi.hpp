// SPDX-License-Identifier: Apache-2.0
//
// openapi.json, written from the same routes that answer: paths, parameters, bodies and
// answers as the handlers' signatures say them, and every refusal as application/problem+json.
#pragma once

#include "http/routes.hpp"

namespace hengwen::http {

boost::json::object openapi(Routes const&);

// The same as a file that people may read and compare: indented, one thing a line.
std::string openapi_text(Routes const&);

}  // namespace hengwen::http
