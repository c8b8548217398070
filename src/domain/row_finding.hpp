// SPDX-License-Identifier: Apache-2.0
//
// What is wrong, or odd, with one field of one row that a person entered:
//
//     birth_differs        birth_on   the citizen number says another day  (the row is bad)
//     abolished_division   division   420103 is no more since 1999         (only a hint)
//
// Each has its sentence in labels/findings.json, in which {field} is the heading of the
// column and {detail} what the finding adds; a test says that none is missing.
#pragma once

#include "base/finding.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen {

// A cell that cannot be read as what its column holds.
enum class CellFault {
  required,
  cell_error,
  not_calculated,
  control_characters,
  too_long,
  not_a_whole_number,
  number_too_large,
  not_money,
  money_too_precise,
  money_too_large,
  not_a_date,
  date_is_a_number,
  date_out_of_range,
  not_yes_or_no,
  unknown_code,
  digits_lost,
};
BOOST_DESCRIBE_ENUM(CellFault, required, cell_error, not_calculated, control_characters, too_long,
                    not_a_whole_number, number_too_large, not_money, money_too_precise,
                    money_too_large, not_a_date, date_is_a_number, date_out_of_range, not_yes_or_no,
                    unknown_code, digits_lost)

// A name that leads nowhere, or a row that contradicts another one.
enum class LinkFault {
  unknown_unit,
  several_units,
  unknown_household,
  household_refused,
  unknown_employer,
  unknown_campaign,
  unknown_centre,
  unknown_rights_case,
  unknown_trip,
  several_of_this_number,
  outside_scope,
  twice_in_file,
  filed_elsewhere,
  in_another_household,
  already_member,
  is_the_head,
  number_taken,
  code_taken,
  judgements_overlap,
  parent_may_not_change,
  no_room_below_parent,
  constraint_broken,
};
BOOST_DESCRIBE_ENUM(LinkFault, unknown_unit, several_units, unknown_household, household_refused,
                    unknown_employer, unknown_campaign, unknown_centre, unknown_rights_case,
                    unknown_trip, several_of_this_number, outside_scope, twice_in_file,
                    filed_elsewhere, in_another_household, already_member, is_the_head,
                    number_taken, code_taken, judgements_overlap, parent_may_not_change,
                    no_room_below_parent, constraint_broken)

// Fields of one row that contradict each other, or the law of arithmetic.
enum class RowFault {
  sex_differs,
  birth_differs,
  head_too_young,
  dates_out_of_order,
  date_in_future,
  negative,
  not_positive,
  reimbursed_more_than_spent,
  reason_missing,
  reason_without_leaving,
  same_cause_twice,
  name_or_count_missing,
  more_than_all,
  wrong_length,
  unknown_form,
  unknown_item,
};
BOOST_DESCRIBE_ENUM(RowFault, sex_differs, birth_differs, head_too_young, dates_out_of_order,
                    date_in_future, negative, not_positive, reimbursed_more_than_spent,
                    reason_missing, reason_without_leaving, same_cause_twice, name_or_count_missing,
                    more_than_all, wrong_length, unknown_form, unknown_item)

// Odd, and perhaps right: the row goes in.
enum class Hint {
  postcode_unusual,
  unknown_division,
  abolished_division,
  code_not_in_force,
  worked_as_a_child,
};
BOOST_DESCRIBE_ENUM(Hint, postcode_unusual, unknown_division, abolished_division, code_not_in_force,
                    worked_as_a_child)

struct RowFinding {
  std::string why;         // The word of an enumerator, here or in base.
  std::string_view field;  // Of the record; empty when it is the row as a whole.
  Weight weight = Weight::error;
  std::string detail = {};  // What the sentence adds: a row, a label; never a secret.

  bool bad() const { return weight == Weight::error; }
  friend bool operator==(RowFinding const&, RowFinding const&) = default;
};
using RowFindings = std::vector<RowFinding>;

template <class Why>
RowFinding row_finding(Why why, std::string_view field, std::string detail = {})
{
  return {boost::describe::enum_to_string(why, "unnamed"), field,
          std::is_same_v<Why, Hint> ? Weight::warning : Weight::error, std::move(detail)};
}

inline bool any_bad(RowFindings const& all)
{
  return std::ranges::any_of(all, &RowFinding::bad);
}

}  // namespace hengwen
