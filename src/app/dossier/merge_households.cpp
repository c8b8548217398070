// SPDX-License-Identifier: Apache-2.0
//
// Two households become one. The other one's people come over as members, by copies of their rows,
// with their lines of income and spending; whoever is here already does not come twice. What was
// recorded there stays there: rows, judgements, payments and services of the other household, which
// leaves the file as filed twice. What it owns is not copied, for the same home may stand in both.
#include "app/dossier/family.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/vault/vault.hpp"

#include <set>

namespace hengwen::app {
namespace {

using store::StoredRecord;

struct Coming {
  Uuid id;  // As it is seen: the other household's for its head.
  StoredRecord record;
  std::optional<std::string> relation;
  std::vector<std::string> named;  // In lines; the head also where nobody is named.
  bool head = false;
};

struct Merge {
  std::vector<Coming> people;
};

bool is_same(Vault const& vault, StoredRecord const& left, StoredRecord const& right)
{
  auto const one = store::person_of(vault, left);
  auto const other = store::person_of(vault, right);
  if (one || other)
    return one == other;
  return left.text("name") == right.text("name") && left.text("birth_on") == right.text("birth_on");
}

StoredRecord const* found_in(Vault const& vault, Family const& family, StoredRecord const& who)
{
  auto const at = std::ranges::find_if(
      family.members, [&](StoredRecord const& one) { return is_same(vault, one, who); });
  return at == family.members.end() ? nullptr : &*at;
}

// What the kept head is to the other one, as far as it is known.
std::optional<std::string> heads(FamilyCase const& c, StoredRecord const* here,
                                 StoredRecord const* there, std::optional<std::string> const& said)
{
  if (there)
    return there->maybe("relation");
  auto const other = here ? here->maybe("relation") : said;
  auto const turned = other ? relation_of_old_head(*other, sex_of(c.own.head)) : std::nullopt;
  return turned ? std::optional{std::string{*turned}} : std::nullopt;
}

Answer<Merge> planned(Tx& tx, FamilyCase const& c)
{
  auto const& vault = tx.vault();
  auto const& other = *c.other;
  auto const* here = found_in(vault, c.own, other.head);   // Their head among ours,
  auto const* there = found_in(vault, other, c.own.head);  // and ours among theirs.
  auto said = TRY(said_relation(c.wish, other.file.id));
  if (!said && there)
    if (auto const turned = relation_of_old_head(there->text("relation"), sex_of(other.head)))
      said = std::string{*turned};
  Merge out;
  auto const strict =
      [&](std::optional<std::string> relation) -> Answer<std::optional<std::string>> {
    if (!relation && !c.only_look)
      return refuse(NoFamilyChange::relation_missing, "people");
    return relation;
  };
  if (!here)
    out.people.push_back({.id = other.file.id,
                          .record = as_member(other.head, said.value_or("")),
                          .relation = TRY(strict(said)),
                          .named = {"", std::string{other.head.text("name")}},
                          .head = true});
  auto const between = heads(c, here, there, said);
  for (auto const& one : other.members) {
    if (&one == there || is_same(vault, one, c.own.head) || found_in(vault, c.own, one))
      continue;
    auto relation = TRY(said_relation(c.wish, one.id));
    if (auto const derived = between
                                 ? relation_to_new_head(one.text("relation"), *between, sex_of(one))
                                 : std::nullopt;
        !relation && derived)
      relation = std::string{*derived};
    out.people.push_back({.id = one.id,
                          .record = one,
                          .relation = TRY(strict(relation)),
                          .named = {std::string{one.text("name")}}});
  }
  return out;
}

// Copies of their rows, in the kept household.
std::vector<MergedRow> bring_people(Tx& tx, Merge const& merge, FamilyCase const& c)
{
  std::vector<MergedRow> out;
  std::vector<Uuid> ids;
  for (auto const& one : merge.people) {
    auto copy = one.record;
    copy.id = new_uuid();
    copy.import = {};
    copy.unit = c.own.file.place;
    copy.set("household", to_text(c.own.file.id));
    copy.set("relation", one.relation);
    MergedRow row{.id = store::add_record(tx, copy),
                  .content = store::content_of(tx.vault(), copy),
                  .parted_on = {}};
    if (row.id != copy.id)
      row.parted_on = c.effective_on;
    out.push_back(row);
    ids.push_back(row.id);
  }
  store::part_members(tx, c.own.file.county, ids, {});
  store::join_members(tx, c.own.file.county, ids, c.effective_on);
  return out;
}

// Lines of those who came; where nobody is named, it is their head's.
std::vector<Uuid> bring_lines(Tx& tx, Merge const& merge, FamilyCase const& c)
{
  auto const comes = [&](std::string_view name) {
    return std::ranges::any_of(merge.people, [&](Coming const& one) {
      return std::ranges::find(one.named, name) != one.named.end();
    });
  };
  std::vector<Uuid> out;
  for (auto const& all : {income_lines(tx, *c.other), expense_lines(tx, *c.other)})
    for (auto line : all) {
      if (!comes(line.text("member_name")))
        continue;
      if (!line.maybe("member_name"))
        line.set("member_name", std::string{c.other->head.text("name")});
      line.id = new_uuid();
      line.import = {};
      line.unit = c.own.file.place;
      line.set("household", to_text(c.own.file.id));
      out.push_back(store::add_record(tx, line));
    }
  return out;
}

// Who belongs to the kept household from now on; everybody of the other one is free before.
Answer<std::vector<Uuid>> bring_persons(Tx& tx, Merge const& merge, FamilyCase const& c,
                                        MergeDone& done)
{
  std::vector<Uuid> all;
  for (auto const& one : store::persons_of_household(tx, c.other->file.county, c.other->file.id)) {
    all.push_back(one.person);
    if (one.head)
      done.head = one.person;
    else
      done.members.push_back(one.person);
  }
  store::free_persons(tx, c.other->file.county, c.other->file.id, all);
  store::PersonList wanted;
  for (auto const& one : merge.people)
    if (auto const person = store::person_of(tx.vault(), one.record);
        person && one.record.text("counted") != "false")
      wanted.add(*person, c.own.file.county, c.own.file.id, false);
  if (wanted.empty())
    return std::vector<Uuid>{};
  auto taken = store::take_persons(tx, wanted);
  if (taken.size() != wanted.persons.size())
    return refuse(NoFamilyChange::person_filed_elsewhere, "other");
  return taken;
}

}  // namespace

Answer<FamilyView> look_at_merge(Tx& tx, FamilyCase const& c)
{
  auto const merge = TRY(planned(tx, c));
  auto kept = c.own.table();
  auto left = c.other->table();
  left.in_file = false;
  for (auto const& one : merge.people)
    kept.people.push_back({one.id, std::string{one.record.text("name")}, one.relation});
  return FamilyView{.before = {c.own.table(), c.other->table()},
                    .after = {std::move(kept), std::move(left)}};
}

Answer<FamilyMade> make_merge(Tx& tx, FamilyCase const& c, FamilyMaker const& maker)
{
  auto const merge = TRY(planned(tx, c));
  auto kept = c.own;
  auto other = *c.other;
  auto const stay = store::first_stay(tx, other.dossier);
  MergeDone done{.lines = {},
                 .people = {},
                 .came = {},
                 .members = {},
                 .head = {},
                 .judgement_made = {},
                 .judgement_ended = store::open_judgement(tx, other.file.county, other.file.id),
                 .left_on = stay.left_on,
                 .left_reason = stay.left_reason,
                 .state = other.dossier.state,
                 .since = other.dossier.since,
                 .until = other.dossier.until,
                 .half_done = other.dossier.half_done};
  write_family_step(tx, maker, c, kept, DossierStep::merge_in, kept.dossier.state);
  write_family_step(tx, maker, c, other, DossierStep::merge_away, DossierState::exited);
  other.dossier.until.reset();
  other.dossier.half_done = false;
  other.dossier.leaving = Leaving::duplicate;
  other.dossier.left_on = c.effective_on;
  done.version = other.dossier.version;
  done.judgement_made = judge_from(tx, kept, c.effective_on);
  done.people = bring_people(tx, merge, c);
  done.lines = bring_lines(tx, merge, c);
  done.came = TRY(bring_persons(tx, merge, c, done));
  store::leave_file(tx, other.dossier, c.effective_on, Leaving::duplicate);
  store::put_dossier(tx, kept.dossier);
  store::put_dossier(tx, other.dossier);
  reckon_again(tx, kept);
  return FamilyMade{.done = boost::json::serialize(write_json(done))};
}

}  // namespace hengwen::app
