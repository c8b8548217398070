// SPDX-License-Identifier: Apache-2.0
//
// Campaigns, and who was visited: households, named or unnamed workers at their posts, and
// enterprises (domain.md 6; Annex 1 groups 04 and 10).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

// A warmth campaign (送温暖活动).
struct Campaign {
  std::string code;
  std::string name;
  UnitId unit;
  std::optional<std::string> theme;
  Date starts_on;
  Date ends_on;
  std::optional<std::string> notice_number;
  std::optional<Money> planned;
};
BOOST_DESCRIBE_STRUCT(Campaign, (),
                      (code, name, unit, theme, starts_on, ends_on, notice_number, planned))
static_assert(fully_described<Campaign>);
template <>
inline constexpr RecordName record_name<Campaign>{"campaign", {"code"}};

// A visit to a family. Of a filed household the flags are a snapshot of its head; a family
// outside the file is told apart by the citizen number.
struct HouseholdVisit {
  std::optional<std::string> number;
  UnitId unit;
  std::optional<Ref<struct Household>> household;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  Code<"CL-24"> group;
  bool worker = false;
  bool migrant = false;
  Code<"CL-07"> model_worker;
  Date visited_on;
  std::optional<CampaignCode> campaign;
  std::string visitors;
  std::optional<Code<"visit_mode">> mode;
  std::optional<std::string> place;
  std::optional<std::string> situation;
  std::optional<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(HouseholdVisit, (),
                      (number, unit, household, name, citizen_id, group, worker, migrant,
                       model_worker, visited_on, campaign, visitors, mode, place, situation, needs))
static_assert(fully_described<HouseholdVisit>);
template <>
inline constexpr RecordName record_name<HouseholdVisit>{"household_visit", {"number"}};

// Condolence to a worker at the post (慰问职工). Without a name it is a group with a
// head-count, which is reported as an estimate apart (item A1-04C).
struct WorkerVisit {
  std::optional<std::string> number;
  UnitId unit;
  std::optional<std::string> name;
  std::optional<CitizenNumber> citizen_id;
  Code<"CL-24"> group;
  Date visited_on;
  std::optional<CampaignCode> campaign;
  std::optional<std::string> place;
  std::optional<std::int64_t> head_count;  // Only for a group without names.
};
BOOST_DESCRIBE_STRUCT(WorkerVisit, (),
                      (number, unit, name, citizen_id, group, visited_on, campaign, place,
                       head_count))
static_assert(fully_described<WorkerVisit>);
template <>
inline constexpr RecordName record_name<WorkerVisit>{"worker_visit", {"number"}};

// A visit to an enterprise; its condition as it was that day.
struct EmployerVisit {
  std::optional<std::string> number;
  UnitId unit;
  Ref<struct Employer> employer;
  Date visited_on;
  std::optional<CampaignCode> campaign;
  bool in_difficulty = false;
  std::optional<std::int64_t> workers;
  std::optional<std::string> wages_finding;
  std::optional<std::string> insurance_finding;
  std::optional<std::string> safety_finding;
};
BOOST_DESCRIBE_STRUCT(EmployerVisit, (),
                      (number, unit, employer, visited_on, campaign, in_difficulty, workers,
                       wages_finding, insurance_finding, safety_finding))
static_assert(fully_described<EmployerVisit>);
template <>
inline constexpr RecordName record_name<EmployerVisit>{"employer_visit", {"number"}};

}  // namespace hengwen
