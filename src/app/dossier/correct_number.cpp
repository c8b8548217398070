// SPDX-License-Identifier: Apache-2.0
//
// A citizen number that was written down wrong. The person stays who it is, in the same row and the
// same household; from now on it is found, compared and counted by the right number, and the wrong
// one is free for whom it belongs to.
#include "app/dossier/family.hpp"
#include "base/narrow.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::app {
namespace {

using store::StoredRecord;

struct Correction {
  StoredRecord const* of = nullptr;
  bool head = false;
  CitizenId number;
};

Answer<CitizenId> right_number(FamilyCase const& c)
{
  auto const typed = compact(c.wish.number.value_or(""));
  if (typed.empty())
    return refuse(NoFamilyChange::right_number_missing, "number");
  auto const number = read_citizen_id(typed);
  if (!number || !findings(*number, c.today).empty())
    return refuse(NoFamilyChange::not_a_citizen_number, "number");
  return *number;
}

Answer<Correction> planned(Tx& tx, FamilyCase const& c)
{
  if (c.wish.people.size() != 1)
    return refuse(NoFamilyChange::unknown_person, "people");
  auto const& who = c.wish.people.front().id;
  bool const head = who == c.own.file.id;
  Correction out{head ? &c.own.head : c.own.member(who), head, {}};
  if (!out.of)
    return refuse(NoFamilyChange::unknown_person, "people");
  out.number = TRY(right_number(c));
  if (auto const before = number_of(*out.of); before && before->signs() == out.number.signs())
    return refuse(NoFamilyChange::number_as_before, "number");
  if (head)
    TRY(may_be_head(out.number, c.effective_on));
  auto const person = store::person_of(tx.vault(), out.number.signs());
  if (!store::persons_filed(tx, {person}).empty())
    return refuse(NoFamilyChange::person_filed_elsewhere, "number");
  if (head && store::is_head_elsewhere(tx, c.own.file.county, person, c.own.file.id))
    return refuse(NoFamilyChange::head_was_head_before, "number");
  return out;
}

}  // namespace

Answer<FamilyView> look_at_number(Tx& tx, FamilyCase const& c)
{
  auto const plan = TRY(planned(tx, c));
  FamilyView out{.before = {c.own.table()}, .after = {c.own.table()}};
  auto const say = [&](FamilyTable& table, std::optional<std::string> number) {
    std::ranges::find(table.people, c.wish.people.front().id, &FamilySeat::id)->number =
        std::move(number);
  };
  say(out.before.front(), plan.of->maybe("citizen_id"));
  say(out.after.front(), std::string{plan.number.signs()});
  return out;
}

Answer<FamilyMade> make_number(Tx& tx, FamilyCase const& c, FamilyMaker const& maker)
{
  auto const plan = TRY(planned(tx, c));
  auto family = c.own;
  auto const county = family.file.county;
  auto const household = family.file.id;
  auto const before = store::person_of(tx.vault(), *plan.of);
  auto const person = store::person_of(tx.vault(), plan.number.signs());
  write_family_step(tx, maker, c, family, DossierStep::correct_number, family.dossier.state);
  auto changed = *plan.of;
  changed.set("citizen_id", std::string{plan.number.signs()});
  changed.set("sex", std::string{word_of(plan.number.sex())});
  if (!plan.head)
    changed.set("birth_on", {});
  store::put_record(tx, changed);
  if (before)
    store::free_persons(tx, county, household, {*before});
  store::PersonList one;
  one.add(person, county, household, plan.head);
  if (store::take_persons(tx, one).empty())
    return refuse(NoFamilyChange::person_filed_elsewhere, "number");
  if (plan.head) {
    store::name_head(tx, county, household, person);
    family.dossier.person = person;
  }
  store::put_dossier(tx, family.dossier);
  reckon_again(tx, family);
  return FamilyMade{};
}

}  // namespace hengwen::app
