// SPDX-License-Identifier: Apache-2.0
//
// What the law on personal information asks for, over HTTP: consents, what each field is for, data
// passed on, requests of people, files for the person or for a list, and the end of a file.
#pragma once

namespace hengwen::http {

class Routes;

void consent_routes(Routes&);  // Also /personal-fields.
void disclosure_routes(Routes&);
void person_request_routes(Routes&);
void person_file_routes(Routes&);  // Own copies and exported lists.
void destruction_routes(Routes&);  // Also locking.

}  // namespace hengwen::http
