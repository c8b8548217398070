// SPDX-License-Identifier: Apache-2.0
#include "app/import/household_writer.hpp"

#include "app/import/dossier_numbers.hpp"
#include "app/import/persons.hpp"
#include "domain/record_types.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/record/sealed_record.hpp"

#include <map>
#include <set>

namespace hengwen::app {
namespace {

// The first version of a household's judgement, as a row of its own kind would say it.
struct FirstVersion {
  SourceKey key;
  Uuid content;
};

FirstVersion first_version(Vault const& vault, RowsToWrite const& rows, std::size_t n,
                           Uuid const& household)
{
  static auto const& type = *record_type_named("judgement");
  auto const id = to_text(household);
  std::vector<std::optional<std::string_view>> values(type.fields.size());
  values[type.index("household")] = id;
  values[type.index("valid_from")] = rows.text(n, "filed_on");
  for (auto const field : {"category", "standard_level", "cause", "left_reason"})
    values[type.index(field)] = rows.values(n)[rows.type().index(field)];
  values[type.index("valid_until")] = rows.values(n)[rows.type().index("left_on")];
  auto const hash = store::keyed_by(vault);
  return {source_key_of(hash, type, values), content_of(hash, type, values)};
}

void move_judgements(Tx& tx, RowsToWrite const& rows, Fates const& fates)
{
  store::FirstJudgements moved;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != Fate::changed)
      continue;
    auto const version = first_version(tx.vault(), rows, n, fates[n].id);
    moved.of.add(rows.place(n).county, fates[n].id);
    moved.filed_on.emplace_back(rows.text(n, "filed_on"));
    moved.left_on.push_back(rows.maybe(n, "left_on"));
    moved.category.emplace_back(rows.text(n, "category"));
    moved.standard_level.emplace_back(rows.text(n, "standard_level"));
    moved.cause.emplace_back(rows.text(n, "cause"));
    moved.left_reason.push_back(rows.maybe(n, "left_reason"));
    moved.source_keys.push_back(version.key.uuid);
    moved.contents.push_back(version.content);
  }
  if (!moved.of.empty())
    store::move_judgements(tx, moved);
}

void add_judgements(Tx& tx, RowsToWrite const& rows, Fates const& fates, Uuid const& import)
{
  auto copy = tx.copy_in(
      "copy judgement (county, id, source_key, content, import, unit, household,"
      " valid_from, valid_until, category, standard_level, cause, left_reason) from stdin");
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != Fate::added)
      continue;
    auto const version = first_version(tx.vault(), rows, n, fates[n].id);
    copy.add(rows.place(n).county, new_uuid(), version.key.uuid, version.content, import,
             rows.place(n).unit, fates[n].id, rows.text(n, "filed_on"), rows.maybe(n, "left_on"),
             rows.text(n, "category"), rows.text(n, "standard_level"), rows.text(n, "cause"),
             rows.maybe(n, "left_reason"));
  }
  copy.finish();
}

void households_left_or_back(Tx& tx, RowsToWrite const& rows, Fates const& fates)
{
  store::HouseholdList left, back;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (fates[n].fate == Fate::changed)
      (rows.maybe(n, "left_on") ? left : back).add(rows.place(n).county, fates[n].id);
  if (!left.empty())
    store::release_members(tx, left);
  if (!back.empty())
    store::return_members(tx, back);
}

void end_judgements(Tx& tx, RowsToWrite const& rows, Fates const& fates)
{
  store::HouseholdList of;
  std::vector<std::string> first_days;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != Fate::added && fates[n].fate != Fate::changed)
      continue;
    of.add(rows.place(n).county, rows.place(n).household->id);
    first_days.emplace_back(rows.text(n, "valid_from"));
  }
  if (!of.empty())
    store::end_judgements(tx, of, first_days);
}

}  // namespace

bool tells_the_household(std::string_view kind)
{
  return kind == "household" || kind == "member" || kind == "income" || kind == "expense" ||
         kind == "asset" || kind == "judgement";
}

std::pair<std::int32_t, Uuid> household_of(RowsToWrite const& rows, Fates const& fates,
                                           std::size_t n)
{
  if (auto const& household = rows.place(n).household)
    return {household->county, household->id};
  return {rows.place(n).county, fates[n].id};
}

void before_rows(Tx& tx, RowsToWrite const& rows, WriteMode const& mode, Fates& fates)
{
  auto const kind = rows.type().kind;
  if (kind == "household") {
    check_numbers(tx, rows, fates);
    take_heads(tx, rows, mode, fates);
    if (mode.dry_run)
      return;
    give_numbers(tx, rows, fates);
    move_judgements(tx, rows, fates);
  } else if (kind == "member") {
    take_members(tx, rows, mode, fates);
  } else if (kind == "judgement" && !mode.dry_run) {
    end_judgements(tx, rows, fates);
  }
}

void after_rows(Tx& tx, RowsToWrite const& rows, WriteMode const& mode, Fates const& fates)
{
  if (rows.type().kind == "household") {
    add_judgements(tx, rows, fates, mode.import);
    households_left_or_back(tx, rows, fates);
  }
}

void mark_to_reckon(Tx& tx, RowsToWrite const& rows, Fates const& fates,
                    MarkedHouseholds const& marked)
{
  if (!tells_the_household(rows.type().kind))
    return;
  std::set<std::pair<std::int32_t, Uuid>> touched;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != Fate::added && fates[n].fate != Fate::changed)
      continue;
    auto const household = household_of(rows, fates, n);
    if (!marked.contains(household.second))
      touched.insert(household);
  }
  store::HouseholdList list;
  for (auto const& [county, id] : touched)
    list.add(county, id);
  if (!list.empty())
    store::mark_to_reckon(tx, list);
}

}  // namespace hengwen::app
