// SPDX-License-Identifier: Apache-2.0
//
// Base unions become part of the tree instead of a table of their own: each gets the next
// place below its parent, wherever on the sheet the parent stands.
//
//     row 5  parent B-1, code B-2      waits for      row 9  parent 420106, code B-1
//
// A union never changes its parent by import, because all its records carry its place.
#pragma once

#include "app/import/record_writer.hpp"

namespace hengwen::app {

// Of a whole sheet, in one transaction.
Fates write_base_unions(Tx&, RowsToWrite const&, WriteMode const&);

}  // namespace hengwen::app
