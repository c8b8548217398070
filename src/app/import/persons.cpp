// SPDX-License-Identifier: Apache-2.0
#include "app/import/persons.hpp"

#include "store/dossier/dossier_writes.hpp"
#include "store/record/record_statements.hpp"

#include <map>
#include <set>

namespace hengwen::app {
namespace {

// The rows that want a person, by citizen number.
struct Wanted {
  store::PersonList persons;
  std::vector<std::size_t> rows;

  void add(std::string_view citizen, std::int32_t county, Uuid const& household, bool head,
           std::size_t row)
  {
    persons.add(std::string{citizen}, county, household, head);
    rows.push_back(row);
  }
};

using Filed = std::map<std::string, store::FiledPerson, std::less<>>;

Filed filed_persons(Tx& tx, std::vector<std::string> const& citizens, WriteMode const& mode)
{
  Filed out;
  if (citizens.empty())
    return out;
  for (auto& one : store::persons_filed(tx, citizens))
    out.emplace(one.citizen_id, std::move(one));
  for (auto const& citizen : citizens)
    if (auto const at = mode.tried.find(citizen); at != mode.tried.end())
      out.try_emplace(citizen, store::FiledPerson{citizen, at->second.county, at->second.household,
                                                  at->second.head, mode.scope, ""});
  return out;
}

// Enters what can be entered; who is filed already, and where.
Filed take(Tx& tx, store::PersonList const& wanted, WriteMode const& mode)
{
  if (mode.dry_run)
    return filed_persons(tx, wanted.citizen_ids, mode);
  auto const taken = store::take_persons(tx, wanted);
  std::set<std::string_view> const got{taken.begin(), taken.end()};
  std::vector<std::string> others;
  for (auto const& citizen : wanted.citizen_ids)
    if (!got.contains(citizen))
      others.push_back(citizen);
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

}  // namespace

void take_heads(Tx& tx, RowsToWrite const& rows, WriteMode const& mode, Fates& fates)
{
  Wanted wanted;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (fates[n].fate == Fate::added)
      wanted.add(rows.text(n, "citizen_id"), rows.place(n).county, fates[n].id, true, n);
  if (wanted.persons.empty())
    return;
  auto const filed = take(tx, wanted.persons, mode);
  for (std::size_t i = 0; i < wanted.rows.size(); ++i) {
    auto const found = filed.find(wanted.persons.citizen_ids[i]);
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
  std::map<std::string_view, Uuid> first;  // Of this batch.
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const citizen = rows.text(n, "citizen_id");
    auto const& household = rows.place(n).household;
    if (citizen.empty() || (fates[n].fate != Fate::added && fates[n].fate != Fate::changed) ||
        !household->active)
      continue;
    if (rows.text(n, "counted") == "false") {
      if (fates[n].fate == Fate::changed)
        released.add(std::string{citizen}, household->county, household->id, false);
      continue;
    }
    auto const [at, fresh] = first.try_emplace(citizen, household->id);
    if (fresh)
      wanted.add(citizen, household->county, household->id, false, n);
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
    auto const found = filed.find(wanted.persons.citizen_ids[i]);
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
