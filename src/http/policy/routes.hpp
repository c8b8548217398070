// SPDX-License-Identifier: Apache-2.0
//
// The words of the program over HTTP: what records and their fields are called, and what
// the code lists say, in both languages. Screens carry none of them in their own code.
#pragma once

namespace hengwen::http {

class Routes;

void policy_routes(Routes&);
void what_if_routes(Routes&);

}  // namespace hengwen::http
