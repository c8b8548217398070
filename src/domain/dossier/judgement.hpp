// SPDX-License-Identifier: Apache-2.0
//
// A judgement version says what the household was judged to be, and from when until when.
// The household is in the file on a day exactly when a version holds that day, so "as of
// 2014-12-31" is a question the data can answer. Versions of one household never overlap:
// the next one may begin on the day that the last one ended, [valid_from, valid_until).
//
//     2014-03-02 .. 2015-03-02  deep      R-C  612.00 of 1,300.00
//     2015-03-02 ..             relative  R-C  (holds until something changes)
//
// A household that applied but was never filed, found when the union looked for hardship,
// stands in the survey register (摸底).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

struct Judgement {
  Ref<struct Household> household;
  Date valid_from;
  std::optional<Date> valid_until;        // The first day it no longer holds; absent while it does.
  Code<"CL-01"> category;                 // What the person decided.
  std::optional<Code<"CL-01">> proposed;  // What the rule proposed.
  std::optional<Code<"CL-02">> standard_level;
  std::optional<std::string> rule;  // The rule version used, "R-C/2019".
  std::optional<Money>
      standard;  // L, the local minimum standard per head and month, on valid_from.
  std::optional<std::int64_t> counted;  // Household size by the rule.
  std::optional<Money> income_year;     // Y, 12 months.
  std::optional<Money> rigid_year;      // X, 12 months, net.
  std::optional<Code<"CL-14">> cause;
  std::optional<std::string> reason;         // When the decision is not what was proposed.
  std::optional<Code<"CL-23">> left_reason;  // Why the stay in the file ended with this version.
};
BOOST_DESCRIBE_STRUCT(Judgement, (),
                      (household, valid_from, valid_until, category, proposed, standard_level, rule,
                       standard, counted, income_year, rigid_year, cause, reason, left_reason))
static_assert(fully_described<Judgement>);
template <>
inline constexpr RecordName record_name<Judgement>{"judgement", {"household", "valid_from"}};

struct SurveyEntry {
  UnitId unit;
  std::string name;
  CitizenNumber citizen_id;
  bool migrant = false;
  bool in_hardship = false;  // Judged in hardship though not filed (item A1-02A).
  Date surveyed_on;
  std::optional<Date> until_on;
  std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(SurveyEntry, (),
                      (unit, name, citizen_id, migrant, in_hardship, surveyed_on, until_on, reason))
static_assert(fully_described<SurveyEntry>);
template <>
inline constexpr RecordName record_name<SurveyEntry>{"survey_entry", {"citizen_id", "surveyed_on"}};

}  // namespace hengwen
