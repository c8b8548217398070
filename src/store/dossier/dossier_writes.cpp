// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/dossier_writes.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {

void HouseholdList::add(std::int32_t county, Uuid const& household)
{
  counties.push_back(county);
  households.push_back(household);
}

void PersonList::add(Uuid const& person, std::int32_t county, Uuid const& household, bool head)
{
  persons.push_back(person);
  of.add(county, household);
  heads.push_back(head);
}

std::vector<Uuid> take_persons(Tx& tx, PersonList const& persons)
{
  return tx.all<Uuid>(sql::dossier::take_persons, persons.persons, persons.of.counties,
                      persons.of.households, persons.heads);
}

std::vector<FiledPerson> persons_filed(Tx& tx, std::vector<Uuid> const& persons)
{
  return tx.all<FiledPerson>(sql::dossier::persons_filed, persons);
}

void release_persons(Tx& tx, PersonList const& persons)
{
  tx.run(sql::dossier::release_persons, persons.persons, persons.of.counties,
         persons.of.households);
}

void release_members(Tx& tx, HouseholdList const& of)
{
  tx.run(sql::dossier::release_members, of.counties, of.households);
}

std::int64_t return_members(Tx& tx, HouseholdList const& of)
{
  return tx.run(sql::dossier::return_members, of.counties, of.households);
}

std::vector<Uuid> new_heads(Tx& tx, std::vector<std::int32_t> const& counties,
                            std::vector<Uuid> const& persons)
{
  return tx.all<Uuid>(sql::dossier::new_heads, counties, persons);
}

std::int64_t take_numbers(Tx& tx, std::int32_t county, std::int64_t how_many)
{
  return tx.one<std::int64_t>(sql::dossier::next_numbers, county, how_many) - how_many + 1;
}

void skip_numbers(Tx& tx, std::int32_t county, std::int64_t up_to)
{
  tx.run(sql::dossier::skip_numbers, county, up_to);
}

std::vector<LastNumber> last_numbers(Tx& tx, std::vector<std::int32_t> const& counties)
{
  return tx.all<LastNumber>(sql::dossier::last_numbers, counties);
}

bool move_series(Tx& tx, std::int32_t county, std::int64_t from, std::int64_t to)
{
  return tx.maybe_one<std::int32_t>(sql::dossier::move_series, county, from, to).has_value();
}

std::vector<NumberTaken> numbers_taken(Tx& tx, std::vector<std::int32_t> const& counties,
                                       std::vector<std::string> const& numbers)
{
  return tx.all<NumberTaken>(sql::dossier::numbers_taken, counties, numbers);
}

void move_judgements(Tx& tx, FirstJudgements const& j)
{
  tx.run(sql::dossier::move_judgements, j.of.counties, j.of.households, j.filed_on, j.left_on,
         j.category, j.standard_level, j.cause, j.left_reason, j.source_keys, j.contents);
}

void end_judgements(Tx& tx, HouseholdList const& of, std::vector<std::string> const& first_days)
{
  tx.run(sql::dossier::end_judgements, of.counties, of.households, first_days);
}

void mark_to_reckon(Tx& tx, HouseholdList const& of)
{
  tx.run(sql::dossier::mark_to_reckon, of.counties, of.households);
}

}  // namespace hengwen::store
