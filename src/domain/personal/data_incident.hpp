// SPDX-License-Identifier: Apache-2.0
//
// An incident (个人信息安全事件) is personal information that leaked, was altered or was lost
// (PIPL 57). What must be known of it is written down at once; then it is contained, the authority
// is told, and so are the people, unless the measures keep all harm from them.
//
//     leaked  found 2026-11-20  of 12 people    contained ─ authority told ─ people told ─ closed
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/set_of.hpp"

#include <boost/describe.hpp>

#include <optional>
#include <vector>

namespace hengwen {

enum class IncidentKind { leaked, altered, lost };
BOOST_DESCRIBE_ENUM(IncidentKind, leaked, altered, lost)

enum class IncidentStep { contained, authority_told, people_told, people_need_not_be_told, closed };
BOOST_DESCRIBE_ENUM(IncidentStep, contained, authority_told, people_told, people_need_not_be_told,
                    closed)

struct IncidentWish {
  std::string unit;  // Its code.
  IncidentKind kind = IncidentKind::leaked;
  std::optional<Date> happened_on;  // Absent while nobody knows.
  Date found_on;
  std::string what;
  std::string cause;
  std::vector<std::string> fields;  // As in a disclosure.
  std::string harm;                 // That may come of it.
  std::string advice;               // What people can do themselves.
  std::int64_t people = 0;          // How many, as far as is known.
};
BOOST_DESCRIBE_STRUCT(IncidentWish, (),
                      (unit, kind, happened_on, found_on, what, cause, fields, harm, advice,
                       people))
static_assert(fully_described<IncidentWish>);

struct IncidentStepWish {
  IncidentStep step = IncidentStep::contained;
  std::string words;
  Date on;
};
BOOST_DESCRIBE_STRUCT(IncidentStepWish, (), (step, words, on))
static_assert(fully_described<IncidentStepWish>);

enum class NoIncident {
  words_missing,
  words_too_long,
  found_in_future,
  happened_after_found,
  people_below_zero,
  step_in_future,
  step_before_found,
  incident_closed,
  step_meanwhile,  // Somebody else wrote one.
  not_contained,   // Nor may it be closed before …
  authority_not_told,
  people_not_told
};
BOOST_DESCRIBE_ENUM(NoIncident, words_missing, words_too_long, found_in_future,
                    happened_after_found, people_below_zero, step_in_future, step_before_found,
                    incident_closed, step_meanwhile, not_contained, authority_not_told,
                    people_not_told)

Verdict may_record(IncidentWish const&, Date today);

// What was done so far.
struct IncidentState {
  Date found_on;
  SetOf<IncidentStep> done = {};
};
Verdict may_step(IncidentState const&, IncidentStepWish const&, Date today);

}  // namespace hengwen
