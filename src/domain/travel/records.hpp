// SPDX-License-Identifier: Apache-2.0
//
// Safe homecoming: trips and who boarded, tickets, and subsidies won from employers
// (domain.md 7.4; Annex 1 groups 10 and 11).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

struct Trip {
  std::string number;
  UnitId unit;
  Code<"trip_mode"> mode;
  std::int64_t vehicles = 0;
  std::string from_place;
  std::string to_place;
  Date departed_on;
  std::optional<std::string> carrier;
  std::optional<Money> cost;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Trip, (),
                      (number, unit, mode, vehicles, from_place, to_place, departed_on, carrier,
                       cost, campaign))
static_assert(fully_described<Trip>);
template <>
inline constexpr RecordName record_name<Trip>{"trip", {"number"}};

struct Passenger {
  Ref<struct Trip> trip;
  UnitId unit;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  std::optional<std::string> phone;
  bool boarded = false;
};
BOOST_DESCRIBE_STRUCT(Passenger, (), (trip, unit, name, citizen_id, phone, boarded))
static_assert(fully_described<Passenger>);
template <>
inline constexpr RecordName record_name<Passenger>{
    "passenger", {"trip", "name", "citizen_id"}, {{"phone", Secret::contact}}};

// Tickets that the union bought or had bought for one worker.
struct Ticket {
  std::optional<std::string> number;
  UnitId unit;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  std::int64_t tickets = 0;
  Date bought_on;
  std::optional<Money> amount;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Ticket, (),
                      (number, unit, name, citizen_id, tickets, bought_on, amount, campaign))
static_assert(fully_described<Ticket>);
template <>
inline constexpr RecordName record_name<Ticket>{"ticket", {"number"}};

// What an employer agreed and paid towards the way home.
struct TravelSubsidy {
  std::optional<std::string> number;
  UnitId unit;
  std::string employer;
  std::int64_t people = 0;
  std::int64_t people_only_subsidised = 0;  // Of them, those helped in no other way (item A1-10A).
  std::optional<Money> agreed;
  Money paid;
  Date paid_on;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(TravelSubsidy, (),
                      (number, unit, employer, people, people_only_subsidised, agreed, paid,
                       paid_on, campaign))
static_assert(fully_described<TravelSubsidy>);
template <>
inline constexpr RecordName record_name<TravelSubsidy>{"travel_subsidy", {"number"}};

}  // namespace hengwen
