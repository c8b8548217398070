// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/household_then.hpp"

#include "domain/record_types.hpp"
#include "store/dossier/households.hpp"
#include "store/record/record_fields.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;

std::string bond(DossierRow const& dossier, int seq)
{
  return fmt::format("dossier_step household {} {}", to_text(dossier.id), seq);
}

// Decided from what was applied for; everything else from what is in the file.
bool is_about_an_application(DossierStep step)
{
  return step == DossierStep::approve || step == DossierStep::reject ||
         step == DossierStep::grant_temporary;
}

bool decides(StepEdge const& edge)
{
  using enum StepEffect;
  return is_about_an_application(edge.step) || edge.step == DossierStep::keep_in_file ||
         edge.effects.has(judgement_made) || edge.effects.has(judgement_ended);
}

// The same rows as of an application, whose kinds they are.
Application in_file(Tx& tx, DossierRow const& dossier)
{
  Application out;
  auto const add = [&](std::string_view kind, std::string id, store::RecordText const& stored) {
    auto const fields = store::record_fields(tx.vault(), kind, stored.record);
    auto& row = out.rows.emplace_back(
        ApplicationRow{.id = std::move(id), .kind = std::string{kind}, .values = {}});
    for (auto const& field : record_type_named(kind)->fields)
      if (auto const* value = fields.if_contains(field.name); value && value->is_string())
        row.values.emplace(field.name, value->get_string());
  };
  auto const add_all = [&](std::string_view kind, std::vector<store::RecordText> const& stored) {
    for (auto const& one : stored)
      add(kind, fmt::format("{}", out.next++), one);
  };
  auto const county = dossier.county;
  auto const household = *dossier.household;
  add("household", std::string{head_row}, store::household_record(tx, county, household));
  add_all("member", store::member_records(tx, county, household));
  add_all("income", store::income_records(tx, county, household));
  add_all("expense", store::expense_records(tx, county, household));
  add_all("asset", store::asset_records(tx, county, household));
  return out;
}

}  // namespace

std::optional<Bytes> household_to_keep(Tx& tx, DossierRow const& dossier, StepEdge const& edge,
                                       int seq, Application const& application)
{
  if (!decides(edge))
    return {};
  bool const applies = dossier.sealed && is_about_an_application(edge.step);
  if (!applies && !dossier.household)
    return {};
  auto const json = write_json(applies ? application : in_file(tx, dossier));
  return Bytes{tx.vault().seal(boost::json::serialize(json), bond(dossier, seq))};
}

Bytes household_as_it_is(Tx& tx, DossierRow const& dossier, int seq)
{
  auto const json = write_json(in_file(tx, dossier));
  return {tx.vault().seal(boost::json::serialize(json), bond(dossier, seq))};
}

std::optional<HouseholdThen> household_then(Tx& tx, DossierRow const& dossier, int seq)
{
  auto const kept = store::household_then(tx, dossier, seq);
  if (!kept)
    return {};
  Application rows;
  if (!read_json(boost::json::parse(tx.vault().open(kept->household.raw, bond(dossier, seq))),
                 rows))
    throw CorruptRow{"the household of a step cannot be read"};
  return HouseholdThen{kept->step, kept->on_day, std::move(rows.rows)};
}

}  // namespace hengwen::app
