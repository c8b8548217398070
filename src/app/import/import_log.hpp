// SPDX-License-Identifier: Apache-2.0
//
// What an import leaves in the log: that it began, each batch of rows in the transaction that
// wrote it, and how it ended. A batch names its rows by one digest of their identities and
// contents, so that a row changed past the program no longer fits what was imported.
//
//     rows_imported   payment   import 0192f0…   rows 2 to 2001: 1990 added, 2 changed, digest …
#pragma once

#include "app/import/record_writer.hpp"
#include "domain/audit/entry.hpp"
#include "store/imports/import_jobs.hpp"

namespace hengwen::app {

// Whoever gave the workbook in; "operator" at the command line.
Actor importer(store::ImportJob const&, Instant now);

// Begins the job in this transaction.
void begin_import(Tx&, store::ImportJob const&, Actor const&);

// Nothing when no row was added or changed. Call it last: it takes the end of a chain.
void tell_rows(Tx&, store::ImportJob const&, RowsToWrite const&, Fates const&);

// Ends the job in this transaction.
void end_import(Tx&, store::ImportJob const&, store::ImportState,
                std::optional<Refusal> const& refusal);

}  // namespace hengwen::app
