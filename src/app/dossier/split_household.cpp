// SPDX-License-Identifier: Apache-2.0
//
// Some members leave and found a household of their own. It begins like every other one, as a draft
// that an officer writes; nobody of it is in the file before that is approved. Lines of income and
// spending that name who leaves go along.
#include "app/dossier/family.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/vault/vault.hpp"

#include <set>

namespace hengwen::app {
namespace {

using store::StoredRecord;

struct Split {
  StoredRecord const* head = nullptr;
  std::vector<std::pair<StoredRecord const*, std::optional<std::string>>> others;

  std::vector<StoredRecord const*> all() const
  {
    std::vector<StoredRecord const*> out{head};
    for (auto const& [one, relation] : others)
      out.push_back(one);
    return out;
  }
  bool takes(StoredRecord const& member) const
  {
    return std::ranges::any_of(all(), [&](auto const* one) { return one->id == member.id; });
  }
  bool takes(std::string_view name) const
  {
    return std::ranges::any_of(all(), [&](auto const* one) { return one->text("name") == name; });
  }
};

Answer<Split> planned(FamilyCase const& c)
{
  if (!c.wish.head)
    return refuse(
        c.wish.people.empty() ? NoFamilyChange::nobody_leaves : NoFamilyChange::head_missing,
        "head");
  Split out{.head = c.own.member(*c.wish.head), .others = {}};
  if (!out.head)
    return refuse(NoFamilyChange::unknown_person, "head");
  TRY(may_be_head(number_of(*out.head), c.effective_on));
  std::set<Uuid> seen;
  for (auto const& person : c.wish.people) {
    if (!seen.insert(person.id).second)
      return refuse(NoFamilyChange::named_twice, "people");
    auto const* one = c.own.member(person.id);
    if (!one)
      return refuse(NoFamilyChange::unknown_person, "people");
    if (one == out.head)
      continue;
    auto relation = TRY(said_relation(c.wish, person.id));
    if (auto const derived =
            relation_to_new_head(one->text("relation"), out.head->text("relation"), sex_of(*one));
        !relation && derived)
      relation = std::string{*derived};
    if (!relation && !c.only_look)
      return refuse(NoFamilyChange::relation_missing, "people");
    out.others.emplace_back(one, std::move(relation));
  }
  return out;
}

void add_row(Application& to, std::string_view kind, std::string const& id,
             std::map<std::string, std::string> values)
{
  to.rows.push_back(as_typed({.id = id, .kind = std::string{kind}, .values = std::move(values)}));
}

std::map<std::string, std::string> texts(StoredRecord const& record)
{
  return {record.values.begin(), record.values.end()};
}

Application application(Split const& split, FamilyCase const& c,
                        std::vector<StoredRecord> const& lines)
{
  Application out;
  add_row(out, "household", std::string{head_row}, as_head(*split.head, c.wish.fill));
  auto const next = [&] { return fmt::format("{}", out.next++); };
  for (auto const& [one, relation] : split.others) {
    auto values = texts(*one);
    values.insert_or_assign("relation", relation.value_or(""));
    add_row(out, "member", next(), values);
  }
  for (auto const& line : lines)
    add_row(out, line.kind, next(), texts(line));
  return out;
}

// The lines that name who leaves: taken out here.
std::vector<StoredRecord> lines_along(Tx& tx, Split const& split, FamilyCase const& c)
{
  std::vector<StoredRecord> out;
  std::vector<Uuid> gone;
  for (auto const& all : {income_lines(tx, c.own), expense_lines(tx, c.own)})
    for (auto const& line : all)
      if (split.takes(line.text("member_name"))) {
        gone.push_back(line.id);
        out.push_back(line);
      }
  store::drop_copies(tx, c.own.file.county, c.own.file.id, gone);
  return out;
}

Uuid begin(Tx& tx, Split const& split, FamilyCase const& c, FamilyMaker const& maker,
           std::vector<StoredRecord> const& lines)
{
  auto const& from = c.own.dossier;
  store::DossierRow row{.county = from.county,
                        .id = new_uuid(),
                        .place = from.place,
                        .unit_code = from.unit_code,
                        .unit_name = from.unit_name,
                        .division = from.division,
                        .state = DossierState::draft,
                        .version = 1,
                        .round = 1,
                        .since = c.today,
                        .step_order = step_order(from.division, c.today),
                        .means = store::ApplicationMeans::officer,
                        .household = {},
                        .name = std::string{split.head->text("name")},
                        .person = store::person_of(tx.vault(), *split.head)};
  row.sealed = sealed_application(tx.vault(), row, application(split, c, lines));
  store::add_dossier(tx, row);
  SaidWith const said{fmt::format("{} · {}", c.own.file.number, trimmed(c.wish.words)), {}};
  store::add_dossier_step(tx, row,
                          {.seq = 1,
                           .round = 1,
                           .from_state = DossierState::none,
                           .step = DossierStep::begin,
                           .to_state = DossierState::draft,
                           .at = maker.at,
                           .on_day = c.today,
                           .capacity = maker.by.capacity,
                           .account = maker.by.account,
                           .name = maker.by.name,
                           .acting_for = maker.by.acting_for,
                           .by_unit = maker.by.unit,
                           .second = maker.asked_by,
                           .second_name = maker.asked_by_name,
                           .sealed = sealed_reasons(tx.vault(), row, 1, said)});
  // What the application says is by who asked.
  store::add_hand(tx, row, {Officer{maker.asked_by}, RoundPart::acted});
  return row.id;
}

}  // namespace

Answer<FamilyView> look_at_split(Tx&, FamilyCase const& c)
{
  auto const split = TRY(planned(c));
  auto stays = c.own.table();
  std::erase_if(stays.people, [&](FamilySeat const& seat) {
    auto const* member = c.own.member(seat.id);
    return member && split.takes(*member);
  });
  FamilyTable founded{.household = {},
                      .number = {},
                      .in_file = false,
                      .people = {{split.head->id, std::string{split.head->text("name")}, "head"}}};
  for (auto const& [one, relation] : split.others)
    founded.people.push_back({one->id, std::string{one->text("name")}, relation});
  return FamilyView{.before = {c.own.table()}, .after = {std::move(stays), std::move(founded)}};
}

Answer<FamilyMade> make_split(Tx& tx, FamilyCase const& c, FamilyMaker const& maker)
{
  auto const split = TRY(planned(c));
  auto family = c.own;
  auto const county = family.file.county;
  write_family_step(tx, maker, c, family, DossierStep::split_household, family.dossier.state);
  judge_from(tx, family, c.effective_on);
  std::vector<Uuid> members, persons;
  for (auto const* one : split.all()) {
    members.push_back(one->id);
    if (auto const person = store::person_of(tx.vault(), *one))
      persons.push_back(*person);
  }
  auto const lines = lines_along(tx, split, c);
  store::part_members(tx, county, members, c.effective_on);
  store::free_persons(tx, county, family.file.id, persons);
  auto const began = begin(tx, split, c, maker, lines);
  store::put_dossier(tx, family.dossier);
  reckon_again(tx, family);
  return FamilyMade{.began = began};
}

}  // namespace hengwen::app
