// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/family.hpp"

#include "app/dossier/household_then.hpp"
#include "base/words.hpp"
#include "domain/policy/code_list.hpp"
#include "domain/record_types.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/dossier/households.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

using store::StoredRecord;

std::string bond(Uuid const& change)
{
  return fmt::format("family_change {}", to_text(change));
}

// A head's field and the member's of the same meaning, where both have one.
struct SameField {
  std::string_view head;
  std::string_view member;
};
constexpr SameField same_fields[] = {
    {"name", "name"},
    {"citizen_id", "citizen_id"},
    {"sex", "sex"},
    {"ethnicity", "ethnicity"},
    {"political", "political"},
    {"health", "health"},
    {"disability", "disability"},
    {"insurance", "insurance"},
    {"marital", "marital"},
    {"registration", "registration"},
    {"model_worker", "model_worker"},
    {"migrant", "migrant"},
    {"phone", "phone"},
    {"work_status", "identity"},
    {"own_income", "income_month"},
    {"employer", "workplace"},
    {"employer_nature", "workplace_nature"},
    {"industry", "industry"},
    {"contract_on", "contract_on"},
    {"contract_term", "contract_term"},
};

// What is said of a new head and stands in no row of a member.
constexpr std::string_view may_be_filled[] = {"ethnicity", "model_worker", "work_status",
                                              "single_parent"};

std::vector<StoredRecord> opened(Tx& tx, std::string_view kind,
                                 std::vector<store::RecordText> const& rows)
{
  std::vector<StoredRecord> out;
  for (auto const& row : rows)
    out.push_back(store::stored_record(tx.vault(), kind, row.record));
  return out;
}

// A household that came by a workbook has no dossier before its first step.
std::optional<store::DossierRow> dossier_of(Tx& tx, Uuid const& household,
                                            store::FamilyStanding const& standing)
{
  return store::held_dossier(tx, standing.dossier.value_or(household));
}

}  // namespace

Bytes sealed_family_text(Vault const& vault, Uuid const& change, FamilyText const& text)
{
  return {vault.seal(boost::json::serialize(write_json(text)), bond(change))};
}

FamilyText family_text(Vault const& vault, store::FamilyRow const& row)
{
  FamilyText out;
  if (row.sealed && !read_json(boost::json::parse(vault.open(row.sealed->raw, bond(row.id))), out))
    throw CorruptRow{"a family change cannot be read"};
  return out;
}

MergeDone merge_done(store::FamilyMerge const& merge)
{
  MergeDone out;
  if (!merge.done || !read_json(boost::json::parse(*merge.done), out))
    throw CorruptRow{"what a merge did cannot be read"};
  return out;
}

FamilyDossier Family::stands(std::optional<DossierState> before) const
{
  return {.state = dossier.state,
          .before = before,
          .objection_open = objection_open,
          .payments_open = standing.payments_open,
          .change_open = standing.change_open,
          .judged_from = standing.judged_from};
}

StoredRecord const* Family::member(Uuid const& id) const
{
  auto const at = std::ranges::find(members, id, &StoredRecord::id);
  return at == members.end() ? nullptr : &*at;
}

FamilyTable Family::table() const
{
  FamilyTable out{.household = file.id,
                  .number = file.number,
                  .in_file = standing.judged_from.has_value(),
                  .people = {{file.id, std::string{head.text("name")}, "head"}}};
  for (auto const& one : members)
    out.people.push_back({one.id, std::string{one.text("name")}, one.maybe("relation")});
  return out;
}

Answer<Family> held_family(Tx& tx, Keeper const& keeper, Uuid const& household,
                           std::optional<Uuid> const& but)
{
  auto const file = TRY(open_file(tx, keeper, household));
  auto const standing = store::family_standing(tx, file.county, household, but);
  auto dossier = dossier_of(tx, household, standing);
  if (!dossier)
    return refuse(NoFile::not_found, "household");
  auto const open = std::ranges::count_if(store::objections(tx, *dossier),
                                          [](auto const& one) { return !one.settled_at; });
  return Family{
      .file = file,
      .dossier = *std::move(dossier),
      .standing = standing,
      .objection_open = open > 0,
      .head = store::stored_record(tx.vault(), "household",
                                   store::household_record(tx, file.county, household).record),
      .members = opened(tx, "member", store::member_records(tx, file.county, household))};
}

std::optional<CitizenId> number_of(StoredRecord const& record)
{
  auto const number = read_citizen_id(record.text("citizen_id"));
  return number ? std::optional{*number} : std::nullopt;
}

std::optional<Sex> sex_of(StoredRecord const& record)
{
  if (auto const number = number_of(record))
    return number->sex();
  Sex sex{};
  return from_word(record.text("sex"), sex) ? std::optional{sex} : std::nullopt;
}

Answer<std::optional<std::string>> said_relation(FamilyWish const& wish, Uuid const& person)
{
  auto const at = std::ranges::find(wish.people, person, &FamilyPerson::id);
  if (at == wish.people.end() || !at->relation || at->relation->empty())
    return std::optional<std::string>{};
  if (*at->relation == "head" || !code_lists().item("relation", *at->relation))
    return refuse(NoFamilyChange::unknown_relation, *at->relation);
  return at->relation;
}

Verdict may_become_head(Tx& tx, FamilyCase const& c, StoredRecord const& member)
{
  TRY(may_be_head(number_of(member), c.effective_on));
  auto const person = store::person_of(tx.vault(), member).value();
  for (auto const& there : store::persons_filed(tx, {person}))
    if (there.household != c.own.file.id)
      return refuse(NoFamilyChange::person_filed_elsewhere, "head");
  if (store::is_head_elsewhere(tx, c.own.file.county, person, c.own.file.id))
    return refuse(NoFamilyChange::head_was_head_before, "head");
  auto const& type = *record_type_named("household");
  for (auto const& [name, value] : c.wish.fill) {
    auto const* field = type.field(name);
    bool const known = std::ranges::find(may_be_filled, name) != std::end(may_be_filled);
    if (!known)
      return refuse(BadJson::unknown_field, "fill." + name);
    bool const fits = field->kind == FieldKind::boolean
                          ? value == "true" || value == "false"
                          : code_lists().item(field->list, value) != nullptr;
    if (!fits)
      return refuse(BadJson::not_valid, "fill." + name);
  }
  if (auto const missing = missing_of_head(as_head(member, c.wish.fill)); missing && !c.only_look)
    return refuse(NoFamilyChange::head_incomplete, "fill." + *missing);
  return allowed;
}

std::map<std::string, std::string> as_head(StoredRecord const& member,
                                           std::map<std::string, std::string> const& fill)
{
  std::map<std::string, std::string> out;
  for (auto const& [head, of_member] : same_fields)
    if (auto value = member.maybe(of_member))
      out.emplace(head, *std::move(value));
  out.emplace("single_parent", "false");
  for (auto const& [name, value] : fill)
    out.insert_or_assign(name, value);
  return out;
}

std::optional<std::string> missing_of_head(std::map<std::string, std::string> const& values)
{
  for (auto const* needed : {"ethnicity", "model_worker", "work_status"})
    if (!values.contains(needed))
      return needed;
  return {};
}

// The head is a hardship worker, and remains one.
StoredRecord as_member(StoredRecord const& head, std::string_view relation)
{
  StoredRecord out{.kind = "member",
                   .county = head.county,
                   .id = new_uuid(),
                   .unit = head.unit,
                   .import = {},
                   .content = {},
                   .values = {}};
  for (auto const& [of_head, of_member] : same_fields)
    out.set(of_member, head.maybe(of_head));
  out.set("household", to_text(head.id));
  out.set("relation", std::string{relation});
  out.set("worker", "true");
  out.set("counted", "true");
  return out;
}

std::vector<StoredRecord> income_lines(Tx& tx, Family const& family)
{
  return opened(tx, "income", store::income_records(tx, family.file.county, family.file.id));
}

std::vector<StoredRecord> expense_lines(Tx& tx, Family const& family)
{
  return opened(tx, "expense", store::expense_records(tx, family.file.county, family.file.id));
}

std::optional<Uuid> judge_from(Tx& tx, Family const& family, Date on)
{
  auto const county = family.file.county;
  auto const ended = store::end_open_judgement(tx, county, family.file.id, on);
  if (!ended)
    return {};
  StoredRecord next{.kind = "judgement",
                    .county = county,
                    .id = new_uuid(),
                    .unit = family.file.place,
                    .import = {},
                    .content = {},
                    .values = {}};
  next.set("household", to_text(family.file.id));
  next.set("valid_from", to_text(on));
  next.set("category", ended->category);
  next.set("standard_level", ended->standard_level);
  next.set("cause", ended->cause);
  return store::add_record(tx, next);
}

void reckon_again(Tx& tx, Family const& family)
{
  store::HouseholdList of;
  of.add(family.file.county, family.file.id);
  store::mark_to_reckon(tx, of);
}

void write_family_step(Tx& tx, FamilyMaker const& maker, FamilyCase const& c, Family& family,
                       DossierStep step, DossierState to)
{
  auto& row = family.dossier;
  if (row.version == 0) {
    row.round = std::max(row.round, 1);
    store::add_dossier(tx, row);
  }
  int const seq = row.version + 1;
  store::add_dossier_step(
      tx, row,
      {.seq = seq,
       .round = row.round,
       .from_state = row.state,
       .step = step,
       .to_state = to,
       .at = maker.at,
       .on_day = c.today,
       .capacity = maker.by.capacity,
       .account = maker.by.account,
       .name = maker.by.name,
       .acting_for = maker.by.acting_for,
       .by_unit = maker.by.unit,
       .second = maker.asked_by,
       .second_name = maker.asked_by_name,
       .sealed = sealed_reasons(tx.vault(), row, seq, {std::string{trimmed(c.wish.words)}, {}})},
      household_as_it_is(tx, row, seq));
  if (to != row.state)
    row.since = c.today;
  row.state = to;
  row.version = seq;
}

}  // namespace hengwen::app
