// SPDX-License-Identifier: Apache-2.0
//
// Dossier numbers: "420106-000147" is the 147th of county 420106. People may give a dossier
// a number of their own; what looks like the system's is then left out of its series.
//
// Taking numbers makes everybody else who takes some of that county wait until the end of the
// transaction. Batches that are written side by side therefore have theirs told in advance,
// one batch after the other, and each moves the series on when its turn has come:
//
//     batch 7  420106-000101 … 000180   series 100 -> 180
//     batch 8  420106-000181 … 000255   series 180 -> 255
//
// When somebody else took numbers meanwhile, or a household came in by another way, the
// batch is written anew with numbers it takes itself. So no number is given twice, and none
// is left out.
#pragma once

#include "app/import/record_writer.hpp"

namespace hengwen::app {

// What was foretold did not come true.
struct NumbersTurnedOutOtherwise {};

class DossierNumbers {
public:
  ForetoldNumbers foretell(Database&, RowsToWrite const&);

  // After a batch took numbers itself.
  void forget() { last_.clear(); }

private:
  std::map<std::int32_t, std::int64_t> last_;
};

// For the rows that will be added. Throws NumbersTurnedOutOtherwise.
void give_numbers(Tx&, RowsToWrite const&, Fates&);

// Moves the series as foretold, when the turn has come. Throws NumbersTurnedOutOtherwise.
void move_series(Tx&, ForetoldNumbers const&);

// Refuses rows with a number that is another household's.
void check_numbers(Tx&, RowsToWrite const&, Fates&);

}  // namespace hengwen::app
