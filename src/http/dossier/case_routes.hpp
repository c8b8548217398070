// SPDX-License-Identifier: Apache-2.0
//
// The life of a dossier over HTTP: what waits for whom, one case with all that is open to the
// caller, a step taken, many notices at once; and the application that it began with.
#pragma once

namespace hengwen::http {

class Routes;

void case_routes(Routes&);
void objection_routes(Routes&);  // Those that are open, of all cases.

// What everybody may see and do without an account: notices and objections, the own application.
// Codes travel in bodies and never in an address; only that of a notice is public.
void public_routes(Routes&);
void self_test_routes(Routes&);  // Would it qualify? Nothing is kept.

// Papers, photos and PDFs, of officers and of the worker with the code.
void paper_routes(Routes&);

// Printed sheets: made, listed, compared with the record, and checked by anybody.
void sheet_routes(Routes&);

// Lists for the asset check, and what was answered.
void asset_check_routes(Routes&);

}  // namespace hengwen::http
