// SPDX-License-Identifier: Apache-2.0
//
// The lists of the year (domain/review/year_list.hpp), read in two steps: which households stand
// in a list, from indexes alone, and then what is shown of those on one page.
#pragma once

#include "domain/dossier/step_words.hpp"
#include "domain/policy/terms_by_place.hpp"
#include "domain/review/year_list.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct YearKey {
  std::int32_t county = 0;
  Uuid household;
  UnitId place;
  Date day;
  std::int64_t total = 0;  // Of the whole list, whatever the page.
};
BOOST_DESCRIBE_STRUCT(YearKey, (), (county, household, place, day, total))
static_assert(fully_described<YearKey>);

struct YearRow {
  std::int32_t county = 0;
  Uuid id;
  std::string number;
  std::string head_name;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string division;
  std::string category;
  std::optional<std::string> standard_level;
  Date valid_from;
  std::optional<Date> valid_until;
  Date changed_on;
  std::optional<Date> visited_on;
  std::optional<Uuid> dossier;
  DossierState state = DossierState::active;
  std::optional<std::string> leaving;  // CL-23.
  std::optional<std::string> proposed;
  std::optional<std::string> rule;
  std::optional<Money> standard;
  std::optional<std::int64_t> counted;
  std::optional<Money> income_year;
  std::optional<Money> rigid_year;
  std::optional<std::string> cause;
};
BOOST_DESCRIBE_STRUCT(YearRow, (),
                      (county, id, number, head_name, place, unit_code, unit_name, division,
                       category, standard_level, valid_from, valid_until, changed_on, visited_on,
                       dossier, state, leaving, proposed, rule, standard, counted, income_year,
                       rigid_year, cause))
static_assert(fully_described<YearRow>);

struct YearCursor {
  UnitId place;
  Date day;
  Uuid household;
};

struct YearQuery {
  YearList list = YearList::yearly_review;
  Scope within;
  Date today;
  std::optional<YearCursor> after;
  int most = 50;
};

std::vector<YearKey> year_keys(Tx&, YearQuery const&);

// In the order of the keys.
std::vector<YearRow> year_rows(Tx&, std::vector<YearKey> const&);

// How many stand in the list.
std::int64_t year_count(Tx&, YearList, Scope const& within, Date today);

}  // namespace hengwen::store
