// SPDX-License-Identifier: Apache-2.0
//
// What the law on personal information asks for, over HTTP: consents, what each field is for, data
// passed on, requests of people, files for the person or for a list, the end of a file, and what is
// weighed before and written down after.
#pragma once

namespace hengwen::http {

class Routes;

void consent_routes(Routes&);  // Also /personal-fields.
void disclosure_routes(Routes&);
void person_request_routes(Routes&);
void person_file_routes(Routes&);  // Own copies and exported lists.
void destruction_routes(Routes&);  // Also locking.
void child_access_routes(Routes&);
void register_routes(Routes&);  // Impact assessments and incidents.

}  // namespace hengwen::http
