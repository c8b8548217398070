// SPDX-License-Identifier: Apache-2.0
//
// Rights cases: claimants by real name, and wages recovered for each of them
// (domain.md 7.3; Annex 1 group 08; Annex 2 group 12).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

struct RightsCase {
  std::string number;
  UnitId unit;
  Code<"case_type"> type;
  std::string employer;
  std::optional<std::string> employer_credit_code;
  Date opened_on;
  std::optional<Date> closed_on;
  std::optional<Code<"case_outcome">> outcome;
  bool cross_region = false;
  std::optional<std::string> other_union;
  std::optional<std::string> partner_agency;
  std::optional<Money> amount;  // In dispute.
  bool through_centre = false;
};
BOOST_DESCRIBE_STRUCT(RightsCase, (),
                      (number, unit, type, employer, employer_credit_code, opened_on, closed_on,
                       outcome, cross_region, other_union, partner_agency, amount, through_centre))
static_assert(fully_described<RightsCase>);
template <>
inline constexpr RecordName record_name<RightsCase>{"rights_case", {"number"}};

struct Claimant {
  Ref<struct RightsCase> rights_case;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  bool migrant = false;
  bool hardship_worker = false;
  std::optional<Money> claimed;
};
BOOST_DESCRIBE_STRUCT(Claimant, (),
                      (rights_case, name, citizen_id, migrant, hardship_worker, claimed))
static_assert(fully_described<Claimant>);
template <>
inline constexpr RecordName record_name<Claimant>{"claimant",
                                                  {"rights_case", "name", "citizen_id"}};

// Wages that one claimant received.
struct Recovery {
  Ref<struct RightsCase> rights_case;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  Money amount;
  Date recovered_on;
  bool with_government = false;  // Together with a government department.
};
BOOST_DESCRIBE_STRUCT(Recovery, (),
                      (rights_case, name, citizen_id, amount, recovered_on, with_government))
static_assert(fully_described<Recovery>);
template <>
inline constexpr RecordName record_name<Recovery>{
    "recovery", {"rights_case", "name", "citizen_id", "recovered_on"}};

}  // namespace hengwen
