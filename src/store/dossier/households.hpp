// SPDX-License-Identifier: Apache-2.0
//
// Dossiers, read: the list of a subtree, one dossier with all its rows, and everything that
// was done for the household. Secrets come sealed (store/record/sealed_record.hpp).
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct HouseholdRow {
  Uuid id;
  std::int32_t county = 0;
  std::string number;
  std::string head_name;
  Bytes sealed;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string category;
  std::string cause;
  std::int64_t members = 0;  // With the head.
  bool active = false;
  Date filed_on;
};
BOOST_DESCRIBE_STRUCT(HouseholdRow, (),
                      (id, county, number, head_name, sealed, place, unit_code, unit_name, category,
                       cause, members, active, filed_on))
static_assert(fully_described<HouseholdRow>);

// The last row of a page; the next page begins behind it.
struct HouseholdCursor {
  UnitId place;
  Date filed_on;
  Uuid id;
};

struct HouseholdQuery {
  UnitId within;
  std::optional<std::string> words;     // Part of the name, or how the number begins.
  std::optional<std::string> category;  // CL-01.
  std::optional<std::string> status;    // "active" or "left".
  Date today;
  std::optional<HouseholdCursor> after;
  int most = 20;
  std::vector<Uuid> among = {};  // Known to hold all that have the words; none: not known.
};

std::vector<HouseholdRow> households(Tx&, HouseholdQuery const&);

// Puts those that have the words among the query, when they are few; where they are many, whoever
// goes through the list in its order meets them soon. For the program itself, before a person asks.
void look_up_words(Tx&, HouseholdQuery&);

// In which a person is filed; only the program itself may ask, whatever the scope.
std::optional<Uuid> filed_household(Tx&, Uuid const& person);
std::optional<HouseholdRow> one_household(Tx&, Uuid const& id, Date today);

struct HouseholdPlace {
  std::int32_t county = 0;
  UnitId place;
};
BOOST_DESCRIBE_STRUCT(HouseholdPlace, (), (county, place))
static_assert(fully_described<HouseholdPlace>);

std::optional<HouseholdPlace> household_place(Tx&, Uuid const& id);

// A row as JSON text: field names of its record kind to their text forms; no nulls. What is
// secret of it is sealed: store::record_fields() opens it.
struct RecordText {
  std::string record;
};
BOOST_DESCRIBE_STRUCT(RecordText, (), (record))
static_assert(fully_described<RecordText>);

RecordText household_record(Tx&, std::int32_t county, Uuid const& id);
std::vector<RecordText> member_records(Tx&, std::int32_t county, Uuid const& household);
std::vector<RecordText> income_records(Tx&, std::int32_t county, Uuid const& household);
std::vector<RecordText> expense_records(Tx&, std::int32_t county, Uuid const& household);
std::vector<RecordText> asset_records(Tx&, std::int32_t county, Uuid const& household);
std::vector<RecordText> judgement_records(Tx&, std::int32_t county, Uuid const& household);

// What a household in the file was reckoned to last, if it could be.
struct ReckonedStay {
  std::optional<std::string> proposed;  // None: no category fits any more.
  Date valid_from;
};
BOOST_DESCRIBE_STRUCT(ReckonedStay, (), (proposed, valid_from))
static_assert(fully_described<ReckonedStay>);

std::optional<ReckonedStay> stay_proposal(Tx&, std::int32_t county, Uuid const& household);

struct TimelineRow {
  std::string kind;  // The kind of record: "payment".
  Uuid id;
  Date day;
  std::optional<std::string> list;  // The code list of `code`: "CL-20".
  std::optional<std::string> code;
  std::optional<Money> amount;
  std::string words;                 // The record's own: who went, what was taught.
  std::optional<std::string> state;  // Of a payment.
  std::string unit_code;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(TimelineRow, (),
                      (kind, id, day, list, code, amount, words, state, unit_code, unit_name))
static_assert(fully_described<TimelineRow>);

// The latest first.
std::vector<TimelineRow> timeline(Tx&, std::int32_t county, Uuid const& household);

}  // namespace hengwen::store
