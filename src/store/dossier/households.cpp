// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/households.hpp"

#include "sql/dossier.hpp"
#include "store/planning/planning.hpp"

namespace hengwen::store {

namespace {

constexpr int few = 1'000;

}  // namespace

std::vector<HouseholdRow> households(Tx& tx, HouseholdQuery const& q)
{
  if (q.words)
    plan_each_time(tx);
  std::optional<UnitId> place;
  std::optional<Date> filed_on;
  std::optional<Uuid> id;
  if (q.after)
    place = q.after->place, filed_on = q.after->filed_on, id = q.after->id;
  return tx.all<HouseholdRow>(sql::dossier::households, q.within, q.within.last(), q.words,
                              q.category, q.status, q.today, place, filed_on, id, q.most, q.among);
}

void look_up_words(Tx& tx, HouseholdQuery& q)
{
  if (!q.words)
    return;
  plan_each_time(tx);
  auto found =
      tx.all<Uuid>(sql::dossier::households_named, q.within, q.within.last(), *q.words, few);
  if (found.empty())
    found.emplace_back();  // Nobody's.
  if (found.size() < std::size_t(few))
    q.among = std::move(found);
}

std::optional<Uuid> filed_household(Tx& tx, Uuid const& person)
{
  return tx.maybe_one<Uuid>(sql::dossier::filed_household, person);
}

std::optional<HouseholdRow> one_household(Tx& tx, Uuid const& id, Date today)
{
  return tx.maybe_one<HouseholdRow>(sql::dossier::one_household, id, today);
}

std::optional<HouseholdPlace> household_place(Tx& tx, Uuid const& id)
{
  return tx.maybe_one<HouseholdPlace>(sql::dossier::household_place, id);
}

RecordText household_record(Tx& tx, std::int32_t county, Uuid const& id)
{
  return tx.one<RecordText>(sql::dossier::household_record, county, id);
}

std::vector<RecordText> member_records(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<RecordText>(sql::dossier::member_records, county, household);
}

std::vector<RecordText> income_records(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<RecordText>(sql::dossier::income_records, county, household);
}

std::vector<RecordText> expense_records(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<RecordText>(sql::dossier::expense_records, county, household);
}

std::vector<RecordText> asset_records(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<RecordText>(sql::dossier::asset_records, county, household);
}

std::vector<RecordText> judgement_records(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<RecordText>(sql::dossier::judgement_records, county, household);
}

std::optional<ReckonedStay> stay_proposal(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.maybe_one<ReckonedStay>(sql::dossier::stay_proposal, county, household);
}

std::vector<TimelineRow> timeline(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<TimelineRow>(sql::dossier::timeline, county, household);
}

}  // namespace hengwen::store
