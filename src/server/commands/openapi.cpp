// SPDX-License-Identifier: Apache-2.0
//
// hengwen openapi: prints the description of the HTTP API (OpenAPI 3.1), from which the web
// front end makes its types. Needs no database.
#include "http/openapi.hpp"

#include "http/all_routes.hpp"
#include "server/commands.hpp"

#include <iostream>

namespace hengwen {

Run add_openapi(CLI::App&, Settings const&)
{
  return [] {
    std::cout << http::openapi_text(http::all_routes());
    return 0;
  };
}

}  // namespace hengwen
