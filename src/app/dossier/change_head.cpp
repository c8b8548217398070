// SPDX-License-Identifier: Apache-2.0
//
// Another head. The household keeps its row, and with it number, life line, payments and services;
// what the row says of its head, the new one says from now on. The account was the old head's own
// and goes; so does what only he can know (other contact, where he worked since when).
#include "app/dossier/family.hpp"
#include "store/dossier/dossier_writes.hpp"

namespace hengwen::app {
namespace {

using store::StoredRecord;

bool leaves(FamilyCase const& c)
{
  return c.wish.head_leaves.value_or(false);
}

// Of the head and not of the household: empty when there is another head, unless he says so.
constexpr std::string_view of_the_head[] = {"name",
                                            "citizen_id",
                                            "sex",
                                            "ethnicity",
                                            "political",
                                            "health",
                                            "disability",
                                            "disability_grade",
                                            "marital",
                                            "registration",
                                            "registered_division",
                                            "migrant",
                                            "model_worker",
                                            "single_parent",
                                            "insurance",
                                            "phone",
                                            "other_contact",
                                            "employer",
                                            "employer_credit_code",
                                            "employer_nature",
                                            "employer_condition",
                                            "industry",
                                            "work_status",
                                            "work_started_on",
                                            "contract_on",
                                            "contract_term",
                                            "own_income",
                                            "self_help",
                                            "bank",
                                            "branch",
                                            "account",
                                            "account_type"};

struct HeadChange {
  StoredRecord const* member = nullptr;
  std::optional<std::string> old_head;  // What he is to the new one.
  std::vector<std::pair<StoredRecord const*, std::optional<std::string>>> others;
};

Answer<HeadChange> planned(Tx& tx, FamilyCase const& c)
{
  if (!c.wish.head)
    return refuse(NoFamilyChange::head_missing, "head");
  HeadChange out{.member = c.own.member(*c.wish.head), .old_head = {}, .others = {}};
  if (!out.member)
    return refuse(NoFamilyChange::unknown_person, "head");
  TRY(may_become_head(tx, c, *out.member));
  auto const to_old = out.member->text("relation");
  auto const known =
      [&](Uuid const& who,
          std::optional<std::string_view> derived) -> Answer<std::optional<std::string>> {
    auto said = TRY(said_relation(c.wish, who));
    if (!said && derived)
      said = std::string{*derived};
    if (!said && !c.only_look)
      return refuse(NoFamilyChange::relation_missing, "people");
    return said;
  };
  if (!leaves(c))
    out.old_head = TRY(known(c.own.file.id, relation_of_old_head(to_old, sex_of(c.own.head))));
  for (auto const& one : c.own.members)
    if (&one != out.member)
      out.others.emplace_back(
          &one,
          TRY(known(one.id, relation_to_new_head(one.text("relation"), to_old, sex_of(one)))));
  return out;
}

StoredRecord new_household(FamilyCase const& c, StoredRecord const& member)
{
  auto out = c.own.head;
  for (auto const field : of_the_head)
    out.set(field, {});
  for (auto const& [field, value] : as_head(member, c.wish.fill))
    out.set(field, value);
  return out;
}

// A line that names nobody is the head's.
void settle_lines(Tx& tx, FamilyCase const& c)
{
  std::vector<Uuid> gone;
  auto const name = std::string{c.own.head.text("name")};
  auto const settle = [&](StoredRecord line, bool may_go) {
    bool const his = !line.maybe("member_name") || line.text("member_name") == name;
    if (!his)
      return;
    if (leaves(c) && may_go)
      return gone.push_back(line.id);
    line.set("member_name", name);
    store::put_record(tx, line);
  };
  for (auto& line : income_lines(tx, c.own))
    settle(std::move(line), true);
  for (auto& line : expense_lines(tx, c.own))
    settle(std::move(line), false);
  store::drop_copies(tx, c.own.file.county, c.own.file.id, gone);
}

void settle_persons(Tx& tx, FamilyCase const& c, Uuid const& person)
{
  auto const county = c.own.file.county;
  auto const household = c.own.file.id;
  store::PersonList one;
  one.add(person, county, household, true);
  store::take_persons(tx, one);
  store::name_head(tx, county, household, person);
  if (leaves(c))
    store::free_persons(tx, county, household, {c.own.file.person});
}

}  // namespace

Answer<FamilyView> look_at_head_change(Tx& tx, FamilyCase const& c)
{
  auto const plan = TRY(planned(tx, c));
  FamilyView out{.before = {c.own.table()}, .after = {}};
  FamilyTable after{.household = c.own.file.id,
                    .number = c.own.file.number,
                    .people = {{plan.member->id, std::string{plan.member->text("name")}, "head"}}};
  if (!leaves(c))
    after.people.push_back({c.own.file.id, std::string{c.own.head.text("name")}, plan.old_head});
  for (auto const& [one, relation] : plan.others)
    after.people.push_back({one->id, std::string{one->text("name")}, relation});
  out.after.push_back(std::move(after));
  return out;
}

Answer<FamilyMade> make_head_change(Tx& tx, FamilyCase const& c, FamilyMaker const& maker)
{
  auto const plan = TRY(planned(tx, c));
  auto family = c.own;
  auto const county = family.file.county;
  auto const person = store::person_of(tx.vault(), *plan.member).value();
  write_family_step(tx, maker, c, family, DossierStep::change_head, family.dossier.state);
  judge_from(tx, family, c.effective_on);
  store::remember_head(tx, county, family.file.id, c.effective_on, family.file.person,
                       family.head.text("migrant") == "true");
  settle_lines(tx, c);
  store::put_record(tx, new_household(c, *plan.member));
  store::part_members(tx, county, {plan.member->id}, c.effective_on);
  for (auto const& [one, relation] : plan.others)
    if (relation && one->text("relation") != *relation) {
      auto changed = *one;
      changed.set("relation", relation);
      store::put_record(tx, changed);
    }
  if (plan.old_head) {
    auto const id = store::add_record(tx, as_member(family.head, *plan.old_head));
    store::part_members(tx, county, {id}, {});
    store::join_members(tx, county, {id}, c.effective_on);
  }
  settle_persons(tx, c, person);
  family.dossier.name = plan.member->text("name");
  family.dossier.person = person;
  store::put_dossier(tx, family.dossier);
  reckon_again(tx, family);
  return FamilyMade{};
}

}  // namespace hengwen::app
