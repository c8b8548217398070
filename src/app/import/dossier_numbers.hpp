// SPDX-License-Identifier: Apache-2.0
//
// Dossier numbers: "420106-000147" is the 147th of county 420106. People may give a dossier
// a number of their own; what looks like the system's is then left out of its series.
#pragma once

#include "app/import/record_writer.hpp"

namespace hengwen::app {

// Numbers for the rows whose heads seem to be new, in the order of the rows, taken for good:
// one that is not used after all stays unused (domain.md 3.2: never reused).
std::vector<std::string> numbers_set_aside(Database&, RowsToWrite const&);

// Refuses rows with a number that is another household's.
void check_numbers(Tx&, RowsToWrite const&, Fates&);

}  // namespace hengwen::app
