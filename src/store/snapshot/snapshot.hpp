// SPDX-License-Identifier: Apache-2.0
//
// The rows a form is reckoned from: every source the plan asks for, read for one subtree
// and for the days of the question only, into typed columns. One statement a source:
// src/store/snapshot/<source>.sql, with the columns that forms/sources.json names.
//
//     tables(tx, plan, {420106…}, question)  ->  payments 31,204 rows, receipts 12 rows, …
#pragma once

#include "domain/org/unit.hpp"
#include "stats/evaluate.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// With identities the rows can be listed: each knows which record it stands for.
enum class Identities { without, with };

stats::Table table_of(Tx&, stats::SourcePlan const&, UnitId subtree, stats::Question const&,
                      Identities);

stats::Tables tables_of(Tx&, stats::Plan const&, UnitId subtree, stats::Question const&);

// The statement of a source; nothing if there is none.
Sql const* statement_of_source(std::string_view source);

}  // namespace hengwen::store
