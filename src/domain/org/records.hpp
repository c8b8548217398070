// SPDX-License-Identifier: Apache-2.0
//
// What a union enters about its own network: relief centres at county level and above,
// their staff and volunteers, stations and points below, employers, and what centres
// cost (domain.md 7.7; Annex 2 groups 01-04, 13 and item 14E).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

// A base union as a workbook names it: its reporting parent by code, its place on the map apart.
struct BaseUnion {
  std::string code;
  std::string name;
  Code<"unit_kind"> type;
  std::string parent;  // The code of the unit it reports to.
  std::string division;
  std::optional<std::string> credit_code;
  std::optional<std::int64_t> workers;  // Workers it covers, as last reported.
};
BOOST_DESCRIBE_STRUCT(BaseUnion, (), (code, name, type, parent, division, credit_code, workers))
static_assert(fully_described<BaseUnion>);
template <>
inline constexpr RecordName record_name<BaseUnion>{"base_union", {"code"}};

// A relief centre (困难职工帮扶中心) of a union at county level or above.
struct Centre {
  std::string number;
  UnitId unit;
  std::string name;
  Code<"centre_level"> level;
  Date opened_on;
  std::optional<Date> closed_on;
  std::optional<std::string> address;
  std::optional<std::string> phone;
  bool counselling_room = false;  // Item A2-14E.
};
BOOST_DESCRIBE_STRUCT(Centre, (),
                      (number, unit, name, level, opened_on, closed_on, address, phone,
                       counselling_room))
static_assert(fully_described<Centre>);
template <>
inline constexpr RecordName record_name<Centre>{"centre", {"number"}};

// A season in which a centre sold homeward tickets at its window (item A1-10M).
struct TicketWindow {
  Ref<struct Centre> centre;
  UnitId unit;
  Date opened_on;
  std::optional<Date> closed_on;
};
BOOST_DESCRIBE_STRUCT(TicketWindow, (), (centre, unit, opened_on, closed_on))
static_assert(fully_described<TicketWindow>);
template <>
inline constexpr RecordName record_name<TicketWindow>{"ticket_window", {}};

// A person working in a centre (items A2-02A to 02D).
struct CentreStaff {
  Ref<struct Centre> centre;
  UnitId unit;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  std::optional<std::string> post;
  Date joined_on;
  std::optional<Date> left_on;
};
BOOST_DESCRIBE_STRUCT(CentreStaff, (), (centre, unit, name, citizen_id, post, joined_on, left_on))
static_assert(fully_described<CentreStaff>);
template <>
inline constexpr RecordName record_name<CentreStaff>{"centre_staff",
                                                     {"centre", "name", "joined_on"}};

// A union volunteer of the centres (item A2-03A).
struct Volunteer {
  UnitId unit;
  std::optional<Ref<struct Centre>> centre;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  Date joined_on;
  std::optional<Date> left_on;
};
BOOST_DESCRIBE_STRUCT(Volunteer, (), (unit, centre, name, citizen_id, joined_on, left_on))
static_assert(fully_described<Volunteer>);
template <>
inline constexpr RecordName record_name<Volunteer>{"volunteer", {"unit", "name", "joined_on"}};

// A relief station or point below county level (items A2-04A to 04F).
struct Station {
  std::string number;
  UnitId unit;
  std::string name;
  Code<"station_type"> type;
  std::optional<std::string> host_name;  // The enterprise that hosts it.
  bool host_above_size = false;          // Above designated size (规模以上).
  std::optional<Code<"CL-12">> host_nature;
  Date opened_on;
  std::optional<Date> closed_on;
  std::optional<std::string> address;
};
BOOST_DESCRIBE_STRUCT(Station, (),
                      (number, unit, name, type, host_name, host_above_size, host_nature, opened_on,
                       closed_on, address))
static_assert(fully_described<Station>);
template <>
inline constexpr RecordName record_name<Station>{"station", {"number"}};

// An employer (用人单位), found again by its unified social credit code.
struct Employer {
  std::string credit_code;
  std::string name;
  UnitId unit;  // The union that knows it.
  std::string division;
  Code<"CL-12"> nature;
  std::optional<Code<"CL-13">> condition;
  std::optional<Code<"CL-18">> industry;
  bool above_size = false;
  std::optional<std::int64_t> workers;
};
BOOST_DESCRIBE_STRUCT(Employer, (),
                      (credit_code, name, unit, division, nature, condition, industry, above_size,
                       workers))
static_assert(fully_described<Employer>);
template <>
inline constexpr RecordName record_name<Employer>{"employer", {"credit_code"}};

// Money spent on a centre itself, kept apart from relief (items A2-13A, 13B).
struct CentreCost {
  Ref<struct Centre> centre;
  UnitId unit;
  Code<"centre_cost_type"> type;
  Money amount;
  Date spent_on;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CentreCost, (), (centre, unit, type, amount, spent_on, note))
static_assert(fully_described<CentreCost>);
template <>
inline constexpr RecordName record_name<CentreCost>{"centre_cost", {}};

}  // namespace hengwen
