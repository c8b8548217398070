// SPDX-License-Identifier: Apache-2.0
//
// What entering households means beside their own rows: who belongs to which household of
// the file, the numbers of the dossiers, and the judgement versions that follow.
//
//     take_persons({{6d0e…, 420106, id, head}})  ->  {6d0e…}, or {} if filed elsewhere
//
// Persons are told by their blind index (store/record/sealed_record.hpp).
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// Many rows at once, column by column.
struct HouseholdList {
  std::vector<std::int32_t> counties;
  std::vector<Uuid> households;

  void add(std::int32_t county, Uuid const& household);
  bool empty() const { return counties.empty(); }
};

struct PersonList {
  std::vector<Uuid> persons;
  HouseholdList of;
  std::vector<bool> heads;

  void add(Uuid const& person, std::int32_t county, Uuid const& household, bool head);
  bool empty() const { return persons.empty(); }
};

struct FiledPerson {
  Uuid person;
  std::int32_t county = 0;
  Uuid household;
  bool head = false;
  UnitId unit;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(FiledPerson, (), (person, county, household, head, unit, unit_name))

// The first judgement version of a household, as its own row says it.
struct FirstJudgements {
  HouseholdList of;
  std::vector<std::string> filed_on, category, standard_level, cause;
  std::vector<std::optional<std::string>> left_on, left_reason;
  std::vector<Uuid> source_keys, contents;
};

struct NumberTaken {
  std::int32_t county = 0;
  std::string number;
  Uuid person;  // The head.
};
BOOST_DESCRIBE_STRUCT(NumberTaken, (), (county, number, person))

struct LastNumber {
  std::int32_t county = 0;
  std::int64_t last = 0;
};
BOOST_DESCRIBE_STRUCT(LastNumber, (), (county, last))

// The persons that went in; the others belong to a household already.
std::vector<Uuid> take_persons(Tx&, PersonList const&);
std::vector<FiledPerson> persons_filed(Tx&, std::vector<Uuid> const& persons);
void release_persons(Tx&, PersonList const&);
void release_members(Tx&, HouseholdList const&);
// How many of their members could be entered again.
std::int64_t return_members(Tx&, HouseholdList const&);

std::vector<Uuid> new_heads(Tx&, std::vector<std::int32_t> const& counties,
                            std::vector<Uuid> const& persons);

// Takes so many numbers of a county; the first of them.
std::int64_t take_numbers(Tx&, std::int32_t county, std::int64_t how_many);
void skip_numbers(Tx&, std::int32_t county, std::int64_t up_to);
// Counties without a series have no row.
std::vector<LastNumber> last_numbers(Tx&, std::vector<std::int32_t> const& counties);
// False when the series is not where it was thought to be.
bool move_series(Tx&, std::int32_t county, std::int64_t from, std::int64_t to);
std::vector<NumberTaken> numbers_taken(Tx&, std::vector<std::int32_t> const& counties,
                                       std::vector<std::string> const& numbers);

void move_judgements(Tx&, FirstJudgements const&);
void end_judgements(Tx&, HouseholdList const&, std::vector<std::string> const& first_days);
void mark_to_reckon(Tx&, HouseholdList const&);

}  // namespace hengwen::store
