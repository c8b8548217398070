// SPDX-License-Identifier: Apache-2.0
//
// The year of a union over HTTP: what is due, samples that the union above draws, and home visits.
#pragma once

namespace hengwen::http {

class Routes;

void year_list_routes(Routes&);
void sample_routes(Routes&);
void visit_routes(Routes&);

}  // namespace hengwen::http
