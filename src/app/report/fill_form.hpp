// SPDX-License-Identifier: Apache-2.0
//
// A form filled in for one unit: every item with where its value comes from, and every
// check with what it found. The screen, the workbook, the page and the JSON all show this.
#pragma once

#include "app/report/numbers.hpp"

namespace hengwen::app {

// How far check V22 looks: reading last year costs as much as this year, and the units
// beside this one are shown only to whoever may see their parent.
enum class Compare { nothing, last_year, last_year_and_siblings };

// Who fills it in, for the head of the form.
struct Filler {
  std::string name;
  std::string phone;
  bool demo = false;  // The data is invented.
};

stats::FilledForm fill_form(Tx&, Asked const&, Compare, Filler const&);

// The items of one node, in the order of the form.
std::vector<stats::FilledItem> filled_items(UnitNumbers const&, std::uint32_t node);

}  // namespace hengwen::app
