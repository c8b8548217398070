// SPDX-License-Identifier: Apache-2.0
//
// What entering a household means beside its row: its head belongs to no other household,
// it gets a number and a first judgement, and its members come and go with it. For kinds
// of records that do not belong to a dossier nothing happens here.
#pragma once

#include "app/import/record_writer.hpp"

namespace hengwen::app {

// May refuse rows that the database would refuse, with the reason that people understand.
void before_rows(Tx&, RowsToWrite const&, WriteMode const&, Fates&);

// The rows are in their table; what follows from them.
void after_rows(Tx&, RowsToWrite const&, WriteMode const&, Fates const&);

}  // namespace hengwen::app
