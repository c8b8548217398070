// SPDX-License-Identifier: Apache-2.0
//
// What is wrong, or odd, with one field of one row that a person entered:
//
//     birth_differs  birth_on     the citizen number says another day   (the row is bad)
//     phone_unusual  phone        not a mainland mobile number          (only a hint)
//
// Each has its sentence in labels/findings.json, in which {field} is the heading of the
// column and {detail} what the finding adds; a test says that none is missing.
#pragma once

#include "base/date.hpp"

#include <boost/describe.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace hengwen {

// A cell that cannot be read as what its column holds.
enum class BadCell {
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
  not_a_citizen_id,
  citizen_id_check_sign,
  citizen_id_birth,
};
BOOST_DESCRIBE_ENUM(BadCell, required, cell_error, not_calculated, control_characters, too_long,
                    not_a_whole_number, number_too_large, not_money, money_too_precise,
                    money_too_large, not_a_date, date_is_a_number, date_out_of_range, not_yes_or_no,
                    unknown_code, digits_lost, not_a_citizen_id, citizen_id_check_sign,
                    citizen_id_birth)

// A name that leads nowhere, or a row that contradicts another one.
enum class BadLink {
  unknown_unit,
  several_units,
  unknown_household,
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
  number_taken,
  code_taken,
  judgements_overlap,
  parent_may_not_change,
  no_room_below_parent,
  constraint_broken,
};
BOOST_DESCRIBE_ENUM(BadLink, unknown_unit, several_units, unknown_household, unknown_employer,
                    unknown_campaign, unknown_centre, unknown_rights_case, unknown_trip,
                    several_of_this_number, outside_scope, twice_in_file, filed_elsewhere,
                    in_another_household, number_taken, code_taken, judgements_overlap,
                    parent_may_not_change, no_room_below_parent, constraint_broken)

// Fields of one row that contradict each other, or the law of arithmetic.
enum class BadRow {
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
BOOST_DESCRIBE_ENUM(BadRow, sex_differs, birth_differs, head_too_young, dates_out_of_order,
                    date_in_future, negative, not_positive, reimbursed_more_than_spent,
                    reason_missing, reason_without_leaving, same_cause_twice, name_or_count_missing,
                    more_than_all, wrong_length, unknown_form, unknown_item)

// Odd, and perhaps right: the row goes in.
enum class Hint {
  credit_code_sign,
  card_sign,
  phone_unusual,
  postcode_unusual,
  unknown_division,
  abolished_division,
  code_not_in_force,
  citizen_id_unlikely,
  worked_as_a_child,
  members_filed_elsewhere,
};
BOOST_DESCRIBE_ENUM(Hint, credit_code_sign, card_sign, phone_unusual, postcode_unusual,
                    unknown_division, abolished_division, code_not_in_force, citizen_id_unlikely,
                    worked_as_a_child, members_filed_elsewhere)

enum class Gravity { error, warning };
BOOST_DESCRIBE_ENUM(Gravity, error, warning)

struct Finding {
  std::string_view why;    // The word of one of the enumerators above.
  std::string_view field;  // Of the record; empty when it is the row as a whole.
  Gravity gravity = Gravity::error;
  std::string detail;  // What the sentence adds: a row, a label; never a secret.

  bool bad() const { return gravity == Gravity::error; }
  friend bool operator==(Finding const&, Finding const&) = default;
};

template <class Why>
Finding finding(Why why, std::string_view field, std::string detail = {})
{
  return {boost::describe::enum_to_string(why, "unnamed"), field,
          std::is_same_v<Why, Hint> ? Gravity::warning : Gravity::error, std::move(detail)};
}

using Findings = std::vector<Finding>;

inline bool any_bad(Findings const& all)
{
  for (auto const& one : all)
    if (one.bad())
      return true;
  return false;
}

}  // namespace hengwen
