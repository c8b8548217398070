// SPDX-License-Identifier: Apache-2.0
#include "app/import/persons.hpp"

#include "store/dossier/dossier_writes.hpp"
#include "store/record/record_statements.hpp"

#include <map>
#include <set>

namespace hengwen::app {
namespace {

// The rows that want a person.
struct Wanted {
  store::PersonList persons;
  std::vector<std::size_t> rows;

  void add(Uuid const& person, std::int32_t county, Uuid const& household, bool head,
           std::size_t row)
  {
    persons.add(person, county, household, head);
    rows.push_back(row);
  }
};

using Filed = std::map<Uuid, store::FiledPerson>;

Filed filed_persons(Tx& tx, std::vector<Uuid> const& persons, WriteMode const& mode)
{
  Filed out;
  if (persons.empty())
    return out;
  for (auto& one : store::persons_filed(tx, persons))
    out.emplace(one.person, std::move(one));
  for (auto const& person : persons)
    if (auto const at = mode.tried.find(person); at != mode.tried.end())
      out.try_emplace(person, store::FiledPerson{person, at->second.county, at->second.household,
                                                 at->second.head, mode.scope, ""});
  return out;
}

// Enters what can be entered; who is filed already, and where.
Filed take(Tx& tx, store::PersonList const& wanted, WriteMode const& mode)
{
  if (mode.dry_run)
    return filed_persons(tx, wanted.persons, mode);
  auto const taken = store::take_persons(tx, wanted);
  std::set<Uuid> const got{taken.begin(), taken.end()};
  std::vector<Uuid> others;
  for (auto const& person : wanted.persons)
    if (!got.contains(person))
      others.push_back(person);
  return filed_persons(tx, others, mode);
}

std::string where(store::FiledPerson const& filed, WriteMode const& mode)
{
  return mode.scope.covers(filed.unit) ? filed.unit_name : std::string{};
}

// The household came in since we looked: what would have been added is there.
void adopt(Tx& tx, RowsToWrite const& rows, std::size_t n, Uuid const& id, RowFate& fate)
{
  auto const& mine = rows.identity(n);
  auto const stored =
      tx.all<StoredRow>(statements_of(rows.type()).stored(), std::vector{rows.place(n).county},
                        std::vector{mine.source_key});
  fate.id = id;
  fate.fate =
      !stored.empty() && stored.front().content == mine.content ? Fate::same : Fate::changed;
}

// Who was a head and is a member of another household by now, as after a merge, does not become a
// head again because the old row comes in again.
void refuse_members(Tx& tx, RowsToWrite const& rows, WriteMode const& mode, Fates& fates)
{
  std::map<Uuid, std::size_t> heads;
  std::vector<Uuid> persons;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (fates[n].fate == Fate::changed && heads.emplace(*rows.identity(n).person, n).second)
      persons.push_back(*rows.identity(n).person);
  if (persons.empty())
    return;
  for (auto const& there : store::persons_filed(tx, persons)) {
    auto const n = heads.at(there.person);
    if (!there.head || there.household != fates[n].id)
      fates[n].reject(LinkFault::in_another_household, "citizen_id", where(there, mode));
  }
}

}  // namespace

void take_heads(Tx& tx, RowsToWrite const& rows, WriteMode const& mode, Fates& fates)
{
  refuse_members(tx, rows, mode, fates);
  Wanted wanted;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (fates[n].fate == Fate::added)
      wanted.add(*rows.identity(n).person, rows.place(n).county, fates[n].id, true, n);
  if (wanted.persons.empty())
    return;
  auto const filed = take(tx, wanted.persons, mode);
  for (std::size_t i = 0; i < wanted.rows.size(); ++i) {
    auto const found = filed.find(wanted.persons.persons[i]);
    if (found == filed.end())
      continue;
    auto const n = wanted.rows[i];
    auto const& there = found->second;
    if (!there.head)
      fates[n].reject(LinkFault::in_another_household, "citizen_id", where(there, mode));
    else if (there.county != rows.place(n).county)
      fates[n].reject(LinkFault::filed_elsewhere, "citizen_id", where(there, mode));
    else
      adopt(tx, rows, n, there.household, fates[n]);
  }
}

void take_members(Tx& tx, RowsToWrite const& rows, WriteMode const& mode, Fates& fates)
{
  Wanted wanted;
  store::PersonList released;
  std::map<Uuid, Uuid> first;  // The household of each, in this batch.
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const& person = rows.identity(n).person;
    auto const& household = rows.place(n).household;
    if (!person || (fates[n].fate != Fate::added && fates[n].fate != Fate::changed) ||
        !household->active)
      continue;
    if (rows.text(n, "counted") == "false") {
      if (fates[n].fate == Fate::changed)
        released.add(*person, household->county, household->id, false);
      continue;
    }
    auto const [at, fresh] = first.try_emplace(*person, household->id);
    if (fresh)
      wanted.add(*person, household->county, household->id, false, n);
    else
      fates[n].reject(
          at->second == household->id ? LinkFault::already_member : LinkFault::in_another_household,
          "citizen_id");
  }
  if (!released.empty() && !mode.dry_run)
    store::release_persons(tx, released);
  if (wanted.persons.empty())
    return;
  auto const filed = take(tx, wanted.persons, mode);
  for (std::size_t i = 0; i < wanted.rows.size(); ++i) {
    auto const found = filed.find(wanted.persons.persons[i]);
    if (found == filed.end())
      continue;
    auto const n = wanted.rows[i];
    auto const& there = found->second;
    if (there.household != rows.place(n).household->id)
      fates[n].reject(LinkFault::in_another_household, "citizen_id", where(there, mode));
    else if (there.head)
      fates[n].reject(LinkFault::is_the_head, "citizen_id");
    else if (fates[n].fate == Fate::added)
      fates[n].reject(LinkFault::already_member, "citizen_id");
  }
}

}  // namespace hengwen::app
