// SPDX-License-Identifier: Apache-2.0
//
// The asset check (经济状况核对): dossiers that wait for it go to civil affairs as a list, with the
// authorisation that every adult has signed, and the answer comes back row by row.
//
//     420106-2026-0003   row 2   Chen Ying   inconsistent: 1 vehicle, deposits 86,000.00
//
// What was found stands beside what the household declared. It decides nothing by itself: a person
// takes the step, and says why where answers are missing.
#pragma once

#include "base/citizen_id.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/result.hpp"
#include "domain/account/rights.hpp"

#include <optional>
#include <vector>

namespace hengwen {

enum class AssetResult {
  consistent,    // With what the household declared.
  inconsistent,  // Something else was found.
  no_data        // The office knows nothing of this person.
};
BOOST_DESCRIBE_ENUM(AssetResult, consistent, inconsistent, no_data)

// What one person owns, or a household, as far as it is known.
struct AssetFacts {
  std::optional<std::int64_t> homes;
  std::optional<std::int64_t> housing_area;  // Square metres.
  std::optional<std::int64_t> vehicles;
  std::optional<std::int64_t> businesses;
  std::optional<Money> deposits;
  std::optional<Money> securities;
  std::optional<Money> income_month;

  bool nothing() const { return *this == AssetFacts{}; }
  friend bool operator==(AssetFacts const&, AssetFacts const&) = default;
};
BOOST_DESCRIBE_STRUCT(AssetFacts, (),
                      (homes, housing_area, vehicles, businesses, deposits, securities,
                       income_month))

// Of a household: what its people own together. Nothing known of anybody stays nothing.
AssetFacts together(std::vector<AssetFacts> const&);

// What one person's row says.
struct AssetAnswer {
  AssetResult result = AssetResult::consistent;
  Date answered_on;
  AssetFacts found;
  std::string remarks;

  friend bool operator==(AssetAnswer const&, AssetAnswer const&) = default;
};
BOOST_DESCRIBE_STRUCT(AssetAnswer, (), (result, answered_on, found, remarks))

// Why a row of an answer is given back.
enum class BadAnswer {
  other_list,    // Its number is that of another list …
  other_county,  // … of another county.
  row_unknown,   // Nobody stands there.
  person_differs,
  row_twice,
  not_passed_on,  // No file of this list was ever made.
  dossier_ended,  // Nobody decides about this household any more.
  answered_before_asked,
  answered_in_future,
  result_missing,
  result_unknown,
  answered_on_missing,
  not_a_day,
  not_a_count,
  not_an_amount,
  found_nothing_said,  // It differs, but neither a value nor a remark says in what.
  found_without_data,  // No data, and yet values.
  remarks_too_long
};
BOOST_DESCRIBE_ENUM(BadAnswer, other_list, other_county, row_unknown, person_differs, row_twice,
                    not_passed_on, dossier_ended, answered_before_asked, answered_in_future,
                    result_missing, result_unknown, answered_on_missing, not_a_day, not_a_count,
                    not_an_amount, found_nothing_said, found_without_data, remarks_too_long)

Verdict may_answer(AssetAnswer const&, Date asked_on, Date today);

inline constexpr std::ptrdiff_t longest_remarks = 1000;
inline constexpr std::int64_t most_found = 1'000'000;  // Square metres, cars, homes.

enum class NoAssetCheck {
  nobody_waits,
  too_many_dossiers,
  dossier_twice,
  list_closed,
  nothing_to_pass_on,  // All its households have gone on without it.
  column_missing,
  no_answers,
  nothing_returned,
  too_many_answers,
  reason_missing,
  words_too_long
};
BOOST_DESCRIBE_ENUM(NoAssetCheck, nobody_waits, too_many_dossiers, dossier_twice, list_closed,
                    nothing_to_pass_on, column_missing, no_answers, nothing_returned,
                    too_many_answers, reason_missing, words_too_long)

// Why one dossier does not come onto a list; the others do.
enum class NotListed {
  not_in_asset_check,  // It waits for something else, or is not there.
  other_county,        // A list is of one county.
  already_listed,
  authorisation_missing,  // Of whom, is said beside it.
  number_missing          // Of an adult: nobody could be asked about.
};
BOOST_DESCRIBE_ENUM(NotListed, not_in_asset_check, other_county, already_listed,
                    authorisation_missing, number_missing)

inline constexpr std::size_t most_listed = 500;

// Who takes the step that ends the check also makes its lists.
bool may_make_asset_list(Role);

// Eighteen on that day. Without a number and a birthday nobody knows, so a signature is asked for.
bool is_adult(std::optional<CitizenId> const&, std::optional<Date> birth_on, Date today);

// One line of the comparison; the words are those of AssetFacts.
struct AssetDifference {
  std::string what;
  std::string declared;  // Empty: not declared.
  std::string found;
  bool differs = false;
};
BOOST_DESCRIBE_STRUCT(AssetDifference, (), (what, declared, found, differs))

// Only what was found or declared. What was not declared counts as nothing owned; what the office
// does not speak of differs from nothing.
std::vector<AssetDifference> compare(AssetFacts const& declared, AssetFacts const& found);

}  // namespace hengwen
