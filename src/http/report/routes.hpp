// SPDX-License-Identifier: Apache-2.0
//
// The official forms over HTTP: what they ask, filled in for one unit and its children,
// and the records behind each number.
#pragma once

namespace hengwen::http {

class Routes;

void report_routes(Routes&);

}  // namespace hengwen::http
