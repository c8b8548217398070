// SPDX-License-Identifier: Apache-2.0
//
// The numbers behind the charts of a union's page: households by category and cause, money
// in and out by month and source, and how many of its households were visited.
#pragma once

namespace hengwen::http {

class Routes;

void overview_routes(Routes&);

}  // namespace hengwen::http
