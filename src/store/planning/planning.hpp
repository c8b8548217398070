// SPDX-License-Identifier: Apache-2.0
//
// How PostgreSQL plans: hints for what a transaction is about to do.
#pragma once

#include "store/tx.hpp"

namespace hengwen::store {

// For this transaction: rows are found by their keys, many at a time.
void look_up_by_key(Tx&);

// For this transaction: a plan for these very arguments. The statements of a form are asked of
// a town and of the nation, and no plan fits both.
void plan_each_time(Tx&);

// For who fills an empty database and cannot wait until PostgreSQL looks for itself.
void refresh_statistics(Tx&);

}  // namespace hengwen::store
