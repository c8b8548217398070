// SPDX-License-Identifier: Apache-2.0
//
// How PostgreSQL is to go about what a transaction is going to do.
#pragma once

#include "store/tx.hpp"

namespace hengwen::store {

// For this transaction: rows are found by their keys, many at a time.
void look_up_by_key(Tx&);

// For this transaction: a plan for these very arguments. The statements of a form are asked of
// a town and of the nation, and no plan fits both.
void plan_each_time(Tx&);

// For this transaction: its end need not wait for the disk. Only for steps that say themselves
// how far they came: a power failure takes the last ones back whole, and they are done again.
// Whatever commits later and does wait, like the end of the import, makes them safe.
void commit_without_waiting(Tx&);

// For who fills an empty database and cannot wait until PostgreSQL looks for itself.
void refresh_statistics(Tx&);

}  // namespace hengwen::store
