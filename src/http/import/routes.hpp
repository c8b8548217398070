// SPDX-License-Identifier: Apache-2.0
//
// Workbooks given in through the browser: upload, live progress, the list of bad rows, the
// workbook of bad rows to put right, and the workbook to fill in.
//
//     POST /imports (the file itself)  ->  202 {"id":…}  ->  GET /imports/{id}/events
//
// An import belongs to the unit of whoever gave it in: nobody outside that subtree sees it.
#pragma once

namespace hengwen::http {

class Routes;

void import_routes(Routes&);

}  // namespace hengwen::http
