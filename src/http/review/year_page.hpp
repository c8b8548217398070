// SPDX-License-Identifier: Apache-2.0
//
// One household as a list of the year shows it, on screen and in a workbook: from which day what is
// due is counted, until when it is to be done, and for an exit the calculation in plain words.
#pragma once

#include "domain/labels.hpp"
#include "http/org/routes.hpp"
#include "store/review/year_lists.hpp"

namespace hengwen::http {

struct YearItem {
  Uuid id;
  std::string number;
  std::string head_name;
  UnitName unit;
  std::string category;
  DossierState state = DossierState::active;
  std::optional<Uuid> dossier;
  std::optional<Date> since;  // Nothing where the list has no time limit.
  std::optional<Date> until;
  bool late = false;
  std::optional<Date> visited_on;
  std::optional<std::string> leaving;  // CL-23.
  std::vector<Bilingual> say;          // Why it is to leave.
};
BOOST_DESCRIBE_STRUCT(YearItem, (),
                      (id, number, head_name, unit, category, state, dossier, since, until, late,
                       visited_on, leaving, say))
static_assert(fully_described<YearItem>);

YearItem year_item(YearList, store::YearRow const&, Date today);

}  // namespace hengwen::http
