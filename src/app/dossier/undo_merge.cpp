// SPDX-License-Identifier: Apache-2.0
//
// A merge that was a mistake, undone exactly: the copies go, who came belongs to the other
// household again, and that one is in the file as if it had never left. Merges are undone in any
// order. What has happened since with the rows that came over makes it impossible.
#include "app/dossier/family.hpp"
#include "store/dossier/dossier_writes.hpp"

namespace hengwen::app {
namespace {

using store::StoredRecord;

bool came(MergeDone const& done, StoredRecord const& member)
{
  return std::ranges::find(done.people, member.id, &MergedRow::id) != done.people.end();
}

// Everything that came is there as it came.
Answer<MergeDone> planned(Tx& tx, FamilyCase const& c)
{
  auto done = merge_done(*c.merge);
  // It may have been closed since, and nothing else.
  bool const closed = c.other->dossier.state == DossierState::closed;
  if (c.other->dossier.version != done.version + closed || c.other->standing.judged_from)
    return refuse(NoFamilyChange::not_in_this_state, "other");
  for (auto const& row : done.people) {
    auto const* member = c.own.member(row.id);
    if (!member || member->content != row.content)
      return refuse(NoFamilyChange::came_in_changed, "people");
  }
  for (auto const& there : store::persons_filed(tx, done.came))
    if (there.household != c.own.file.id || there.head)
      return refuse(NoFamilyChange::came_in_changed, "people");
  return done;
}

void give_back_rows(Tx& tx, FamilyCase const& c, MergeDone const& done)
{
  std::vector<Uuid> copies = done.lines;
  for (auto const& row : done.people)
    if (row.parted_on)
      store::part_members(tx, c.own.file.county, {row.id}, row.parted_on);
    else
      copies.push_back(row.id);
  store::drop_copies(tx, c.own.file.county, c.own.file.id, copies);
}

Verdict give_back_persons(Tx& tx, FamilyCase const& c, MergeDone const& done)
{
  auto const county = c.other->file.county;
  store::free_persons(tx, county, c.own.file.id, done.came);
  store::PersonList back;
  if (done.head)
    back.add(*done.head, county, c.other->file.id, true);
  for (auto const& person : done.members)
    back.add(person, county, c.other->file.id, false);
  if (!back.empty() && store::take_persons(tx, back).size() != back.persons.size())
    return refuse(NoFamilyChange::person_filed_elsewhere, "other");
  return allowed;
}

}  // namespace

Answer<FamilyView> look_at_unmerge(Tx& tx, FamilyCase const& c)
{
  auto const done = TRY(planned(tx, c));
  auto kept = c.own.table();
  auto back = c.other->table();
  back.in_file = true;
  std::erase_if(kept.people, [&](FamilySeat const& seat) {
    auto const* member = c.own.member(seat.id);
    return member && came(done, *member);
  });
  return FamilyView{.before = {c.own.table(), c.other->table()},
                    .after = {std::move(kept), std::move(back)}};
}

Answer<FamilyMade> make_unmerge(Tx& tx, FamilyCase const& c, FamilyMaker const& maker)
{
  auto const done = TRY(planned(tx, c));
  auto kept = c.own;
  auto other = *c.other;
  auto const county = kept.file.county;
  write_family_step(tx, maker, c, kept, DossierStep::give_back, kept.dossier.state);
  write_family_step(tx, maker, c, other, DossierStep::undo_merge, done.state);
  give_back_rows(tx, c, done);
  TRY(give_back_persons(tx, c, done));
  if (done.judgement_made)
    store::drop_judgement(tx, county, *done.judgement_made);
  if (done.judgement_ended)
    store::reopen_judgement(tx, county, *done.judgement_ended);
  store::restore_stay(tx, county, other.file.id, done.left_on, done.left_reason);
  other.dossier.since = done.since;
  other.dossier.until = done.until;
  other.dossier.half_done = done.half_done;
  other.dossier.leaving.reset();
  other.dossier.left_on.reset();
  store::put_dossier(tx, kept.dossier);
  store::put_dossier(tx, other.dossier);
  store::merge_undone(tx, county, c.merge->id);
  reckon_again(tx, kept);
  reckon_again(tx, other);
  return FamilyMade{};
}

}  // namespace hengwen::app
