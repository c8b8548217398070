// SPDX-License-Identifier: Apache-2.0
//
// The register of incidents with personal information (domain/personal/data_incident.hpp).
#pragma once

#include "base/instant.hpp"
#include "domain/org/scope.hpp"
#include "domain/personal/data_incident.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct DataIncidentRow {
  Uuid id;
  std::int32_t county = 0;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  IncidentKind kind = IncidentKind::leaked;
  std::optional<Date> happened_on;
  Date found_on;
  std::string what;
  std::string cause;
  std::vector<std::string> fields;
  std::string harm;
  std::string advice;
  std::int64_t people = 0;
  std::string recorded_by;
  std::string steps;       // JSON: a list of {step, words, on, by}.
  std::string households;  // JSON: a list of {id, number, head_name}.
};
BOOST_DESCRIBE_STRUCT(DataIncidentRow, (),
                      (id, county, place, unit_code, unit_name, kind, happened_on, found_on, what,
                       cause, fields, harm, advice, people, recorded_by, steps, households))
static_assert(fully_described<DataIncidentRow>);

// What was done about it, as the row's JSON tells.
struct TakenIncidentStep {
  IncidentStep step = IncidentStep::contained;
  std::string words;
  Date on;
  std::string by;
};
BOOST_DESCRIBE_STRUCT(TakenIncidentStep, (), (step, words, on, by))
static_assert(fully_described<TakenIncidentStep>);

std::vector<TakenIncidentStep> steps_of(DataIncidentRow const&);

struct IncidentQuery {
  Scope within;
  std::optional<Uuid> id;
  std::optional<PageCursor> after;
  int most = 50;
};

std::vector<DataIncidentRow> data_incidents(Tx&, IncidentQuery const&);
std::optional<DataIncidentRow> data_incident(Tx&, Scope const&, Uuid const& id);

void add_data_incident(Tx&, UnitId, Uuid const& id, IncidentWish const&, std::string_view by,
                       Instant at);

// False when somebody was quicker.
bool add_data_incident_step(Tx&, DataIncidentRow const&, int seq, IncidentStepWish const&,
                            std::string_view by, Instant at);

// False when it stands there already.
bool add_data_incident_household(Tx&, DataIncidentRow const&, FileRow const&, std::string_view by,
                                 Instant at);

}  // namespace hengwen::store
