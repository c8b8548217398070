// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/family_changes.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {
namespace {

struct DroppedJudgement {
  Uuid household;
  Date valid_from;
  std::optional<Date> valid_until;
  std::optional<std::string> left_reason;
};
BOOST_DESCRIBE_STRUCT(DroppedJudgement, (), (household, valid_from, valid_until, left_reason))
static_assert(fully_described<DroppedJudgement>);

}  // namespace

std::vector<FamilyRow> family_changes(Tx& tx, FamilyQuery const& q)
{
  std::optional<bool> done;
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    done = q.after->done, day = q.after->day, id = q.after->id;
  return tx.all<FamilyRow>(sql::dossier::family_changes, q.within.first, q.within.last, q.household,
                           q.id, q.state, done, day, id, q.most);
}

std::optional<FamilyRow> family_change(Tx& tx, Scope const& within, Uuid const& id)
{
  auto rows = family_changes(
      tx, {.within = within, .household = {}, .id = id, .state = {}, .after = {}, .most = 1});
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

std::optional<FamilyRow> held_family_change(Tx& tx, Scope const& within, Uuid const& id)
{
  tx.run(sql::dossier::hold_family_change, id);
  return family_change(tx, within, id);
}

void add_family_change(Tx& tx, FamilyRow const& r)
{
  tx.run(sql::dossier::add_family_change, r.county, r.id, r.place, r.household, r.number, r.other,
         r.other_place, r.other_number, r.kind, r.reason, r.effective_on, r.undoes, r.asked_by,
         r.asked_by_name, r.asked_at, r.sealed);
}

bool answer_family_change(Tx& tx, FamilyRow const& row, FamilyAnswered const& a)
{
  return tx.run(sql::dossier::answer_family_change, row.county, row.id, a.outcome, a.by, a.name,
                a.at, a.sealed, a.done, a.began) == 1;
}

std::optional<FamilyMerge> merge_to_undo(Tx& tx, std::int32_t county, Uuid const& household,
                                         std::optional<Uuid> const& other)
{
  return tx.maybe_one<FamilyMerge>(sql::dossier::merge_to_undo, county, household, other);
}

void merge_undone(Tx& tx, std::int32_t county, Uuid const& merge)
{
  tx.run(sql::dossier::merge_undone, county, merge);
}

std::vector<MergedHousehold> merged_households(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<MergedHousehold>(sql::dossier::merged_households, county, household);
}

FamilyStanding family_standing(Tx& tx, std::int32_t county, Uuid const& household,
                               std::optional<Uuid> const& but)
{
  return tx.one<FamilyStanding>(sql::dossier::family_standing, county, household, but);
}

std::vector<PersonOfHousehold> persons_of_household(Tx& tx, std::int32_t county,
                                                    Uuid const& household)
{
  return tx.all<PersonOfHousehold>(sql::dossier::persons_of_household, county, household);
}

void free_persons(Tx& tx, std::int32_t county, Uuid const& household,
                  std::vector<Uuid> const& persons)
{
  if (!persons.empty())
    tx.run(sql::dossier::free_persons, county, household, persons);
}

void name_head(Tx& tx, std::int32_t county, Uuid const& household, Uuid const& person)
{
  tx.run(sql::dossier::name_head, county, household, person);
}

bool is_head_elsewhere(Tx& tx, std::int32_t county, Uuid const& person, Uuid const& household)
{
  return tx.one<bool>(sql::dossier::head_elsewhere, county, person, household);
}

std::optional<EndedJudgement> end_open_judgement(Tx& tx, std::int32_t county, Uuid const& household,
                                                 Date on)
{
  return tx.maybe_one<EndedJudgement>(sql::dossier::end_open_judgement, county, household, on);
}

std::optional<Uuid> open_judgement(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.maybe_one<Uuid>(sql::dossier::open_judgement, county, household);
}

void drop_judgement(Tx& tx, std::int32_t county, Uuid const& judgement)
{
  auto const gone = tx.maybe_one<DroppedJudgement>(sql::dossier::drop_judgement, county, judgement);
  if (!gone)
    return;
  tx.run(sql::dossier::stretch_judgement, county, gone->household, gone->valid_from,
         gone->valid_until, gone->left_reason);
  tx.run(sql::dossier::forget_facts, county, gone->household, gone->valid_from);
}

void reopen_judgement(Tx& tx, std::int32_t county, Uuid const& judgement)
{
  tx.run(sql::dossier::reopen_judgement, county, judgement);
}

void remember_head(Tx& tx, std::int32_t county, Uuid const& household, Date before,
                   Uuid const& person, bool migrant)
{
  tx.run(sql::dossier::remember_head, county, household, before, person, migrant);
}

void restore_stay(Tx& tx, std::int32_t county, Uuid const& household, std::optional<Date> left_on,
                  std::optional<std::string> const& left_reason)
{
  tx.run(sql::dossier::restore_stay, county, household, left_on, left_reason);
}

void part_members(Tx& tx, std::int32_t county, std::vector<Uuid> const& members,
                  std::optional<Date> on)
{
  if (!members.empty())
    tx.run(sql::dossier::part_members, county, members, on);
}

void join_members(Tx& tx, std::int32_t county, std::vector<Uuid> const& members, Date on)
{
  if (!members.empty())
    tx.run(sql::dossier::join_members, county, members, on);
}

std::int64_t drop_copies(Tx& tx, std::int32_t county, Uuid const& household,
                         std::vector<Uuid> const& ids)
{
  return ids.empty() ? 0 : tx.one<std::int64_t>(sql::dossier::drop_copies, county, household, ids);
}

}  // namespace hengwen::store
