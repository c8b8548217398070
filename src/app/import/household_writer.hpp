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

// What households declare of themselves is new or has changed: they are to be reckoned, but
// for those that this import marked before.
void mark_to_reckon(Tx&, RowsToWrite const&, Fates const&, MarkedHouseholds const& marked);

// Kinds of rows after which the judgement of their household is reckoned anew.
bool tells_the_household(std::string_view kind);

// The household of a row of such a kind: county and identity.
std::pair<std::int32_t, Uuid> household_of(RowsToWrite const&, Fates const&, std::size_t n);

}  // namespace hengwen::app
