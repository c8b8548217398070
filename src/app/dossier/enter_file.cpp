// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/enter_file.hpp"

#include "app/import/household_writer.hpp"
#include "base/citizen_id.hpp"
#include "domain/dossier/family_change.hpp"
#include "domain/record_types.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/record/sealed_record.hpp"

#include <numeric>

namespace hengwen::app {
namespace {

Refusal first_fault(RowFindings const& findings, std::string_view kind)
{
  auto const bad = std::ranges::find_if(findings, &RowFinding::bad);
  return {bad->why, fmt::format("{}.{}", kind, bad->field)};
}

// Who belonged to the household may have come into another one while it was out of the file.
Verdict belong_to(Tx& tx, Application const& application, Uuid const& household)
{
  std::vector<Uuid> persons;
  for (auto const& row : application.rows)
    if (auto const typed = row.values.find("citizen_id"); typed != row.values.end())
      if (auto const number = read_citizen_id(typed->second))
        persons.push_back(store::person_of(tx.vault(), number->signs()));
  for (auto const& there : store::persons_filed(tx, persons))
    if (there.household != household)
      return refuse(NoFamilyChange::person_filed_elsewhere, "member.citizen_id");
  return allowed;
}

}  // namespace

FileEntry::FileEntry(Database& database, store::DossierRow const& dossier, Date today)
    : links_{database, dossier.place}, dossier_{dossier}, today_{today}
{
  // The union is looked up now, and known when the rows are written.
  Application const nobody{{{std::string{head_row}, "household", {}}}, 1};
  auto rows = checked_rows(nobody, "household", filing_as(dossier, today));
  links_.resolve(rows);
}

Answer<Uuid> FileEntry::write_rows(Tx& tx, CheckedRows&& rows)
{
  auto const kind = rows.type->kind;
  auto const places = links_.resolve(rows);
  auto const identities = RowIdentities{tx.vault()}.give(rows);
  for (auto const& row : rows.rows)
    if (row.bad())
      return std::unexpected{first_fault(row.findings, kind)};
  std::vector<std::size_t> which(rows.rows.size());
  std::iota(which.begin(), which.end(), std::size_t{0});
  RowsToWrite const to_write{rows, places, identities, which};
  TriedPersons const nobody;
  auto const fates = app::write_rows(tx, to_write, {dossier_.id, false, dossier_.place, nobody});
  for (auto const& fate : fates)
    if (fate.fate == Fate::bad)
      return std::unexpected{first_fault(fate.findings, kind)};
  mark_to_reckon(tx, to_write, fates, {});
  if (fates.empty())
    return Uuid{};
  if (kind == "household")
    links_.remember(FieldKind::household, to_write.text(0, "citizen_id"),
                    {dossier_.county, fates.front().id, dossier_.place, true});
  return fates.front().id;
}

Answer<Uuid> FileEntry::write(Tx& tx, Application const& application,
                              store::DossierRow const& as_decided)
{
  auto as = filing_as(as_decided, today_);
  // A household that comes again keeps its first stay as it was; the new one is a judgement of its
  // own.
  if (as_decided.household) {
    auto const before = store::first_stay(tx, as_decided);
    as.filed_on = before.filed_on;
    as.left_on = before.left_on;
    as.left_reason = before.left_reason;
    as.category = before.category;
    as.standard_level = before.standard_level;
  }
  Uuid household;
  for (auto const kind : application_kinds) {
    auto const written = TRY(write_rows(tx, checked_rows(application, kind, as)));
    if (kind == "household")
      household = written;
  }
  if (as_decided.household) {
    store::return_to_file(tx, as_decided);
    TRY(belong_to(tx, application, *as_decided.household));
    TRY(judge_again(tx, as_decided, {}));
  }
  return household;
}

Verdict FileEntry::judge_again(Tx& tx, store::DossierRow const& as_decided,
                               std::optional<std::string> const& reason)
{
  auto const& type = *record_type_named("judgement");
  auto const id = to_text(*as_decided.household);
  CheckedRows rows{.plan = 0, .type = &type, .rows = {}, .values = {}, .room = {}, .bytes_read = 0};
  rows.rows.resize(1);
  rows.values.resize(type.fields.size());
  auto const put = [&](std::string_view field, std::string_view value) {
    rows.of(0)[type.index(field)] = rows.room.keep(value);
  };
  put("household", id);
  put("valid_from", to_text(today_));
  put("category", as_decided.category.value_or(""));
  if (as_decided.standard_level)
    put("standard_level", *as_decided.standard_level);
  if (reason && !trimmed(*reason).empty())
    put("reason", trimmed(*reason));
  links_.remember(FieldKind::household, id,
                  {as_decided.county, *as_decided.household, as_decided.place, true});
  TRY(write_rows(tx, std::move(rows)));
  return allowed;
}

}  // namespace hengwen::app
