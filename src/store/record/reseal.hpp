// SPDX-License-Identifier: Apache-2.0
//
// Seals records anew with the newest key, some at a time: a row opens before and after, whoever
// reads it meanwhile.
//
//     reseal_rows(tx, household, {}, 4, 1'000)               ->  1,000 rows, the last 420106 0192…
//     reseal_rows(tx, household, {420106, 0192…}, 4, 1'000)  ->  312 rows, and that was all
#pragma once

#include "store/record/record_statements.hpp"
#include "store/vault/rotation.hpp"

namespace hengwen::store {

// Rows behind a place that another key than this one sealed. The key must be the newest.
Resealed reseal_rows(Tx&, RecordType const&, RotationPlace const& behind, std::int32_t key,
                     int most);

}  // namespace hengwen::store
