// SPDX-License-Identifier: Apache-2.0
//
// Fills in the judgements of households that an import has touched: who counts, what came in
// and had to be paid in the year, the standard and the rule of the day, and what the rule
// proposes. The decision itself, the category, stays what a person said; so does all of a
// judgement that has ended and was reckoned.
//
//     420106-000147   3 counted, 38,400.00 − 16,368.00, R-C/2020, 580.00  ->  relative
//
// Where no standard of the day or no income is known, nothing is proposed.
#pragma once

#include "store/database.hpp"

namespace hengwen::app {

// How many judgements got their numbers.
std::int64_t reckon_judgements(Database&);

}  // namespace hengwen::app
