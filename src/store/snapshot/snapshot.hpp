// SPDX-License-Identifier: Apache-2.0
//
// The rows a form is reckoned from: every source the plan asks for, read for one subtree
// and for the days of the question only, into typed columns. One statement a source:
// src/store/snapshot/<source>.sql, with the columns that forms/sources.json names.
//
//     read_each(tx, {{payments, 420106…, 2015}, {receipts, 420106…, 2015}}, take)
//         ->  take(0, 31,204 rows), take(1, 12 rows)
#pragma once

#include "domain/org/unit.hpp"
#include "stats/evaluate.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// With identities the rows can be listed: each knows which record it stands for.
enum class Identities { without, with };

stats::Table table_of(Tx&, stats::SourcePlan const&, UnitId subtree, stats::Question const&,
                      Identities);

struct Reading {
  stats::SourcePlan const* source;
  UnitId subtree;
  stats::Question question;
};

// Gives the number of each reading and its rows to `take`, in any order and, when a second
// connection is free, from a second thread, all from one picture of the data. What two
// readings ask alike is read once.
void read_each(Tx&, std::vector<Reading> const&,
               std::function<void(std::size_t, stats::Table const&)> const& take);

// The statement of a source; nothing if there is none.
Sql const* statement_of_source(std::string_view source);

}  // namespace hengwen::store
