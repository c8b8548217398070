// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/step_effects.hpp"

#include "store/dossier/asset_checks.hpp"
#include "store/org/units.hpp"
#include "store/personal/consents.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;

constexpr SetOf<DossierState> nothing_stands_in{
    DossierState::rejected,
    DossierState::withdrawn,
    DossierState::returned,
};

}  // namespace

Verdict StepEffects::write(StepEdge const& edge, DossierCase const& before, DossierCase& next,
                           DossierRow& row, FileEntry& entry)
{
  auto const& does = edge.effects;
  if (does.has(StepEffect::notice_opened))
    TRY(post_notice(row, before, next));
  if (does.has(StepEffect::objection_opened))
    file_objection(row);
  if (does.has(StepEffect::objection_settled))
    settle(row);
  if (does.has(StepEffect::judgement_made))
    TRY(enter(row, before, entry));
  if (does.has(StepEffect::left_file) && row.household)
    store::leave_file(tx_, row, today_, before.leaving.value_or(Leaving::other));
  if (does.has(StepEffect::unit_changes))
    TRY(hand_over(row));
  if (does.has(StepEffect::locked) && row.household)
    store::lock_file(tx_, store::file(tx_, *row.household).value(), today_, by_.name, "archived");
  if (does.has(StepEffect::asset_check_answered) ||
      (before.state == DossierState::asset_check && next.state != DossierState::asset_check))
    store::stop_waiting_for_asset_check(tx_, row);
  // What was signed years ago was signed for another application.
  if (next.state == DossierState::draft || next.state == DossierState::reopened)
    store::forget_application_consents(tx_, row);
  if (nothing_stands_in.has(next.state) || (before.notice_until && !next.notice_until))
    store::take_down_notices(tx_, row, today_);
  return allowed;
}

Verdict StepEffects::post_notice(DossierRow const& row, DossierCase const& before,
                                 DossierCase& next)
{
  std::string const employer{head_value(application_of(tx_.vault(), row), "employer")};
  auto const notice =
      TRY(public_notice({.kind = before.leaving ? NoticeKind::exit : NoticeKind::entry,
                         .union_name = row.unit_name,
                         .division = row.division,
                         .phone = wish_.phone.value_or(""),
                         .posted_on = today_},
                        {.name = row.name,
                         .shown = NameShown::surname,
                         .place = employer.empty() ? row.unit_name : employer,
                         .category = row.category.value_or(""),
                         .level = row.standard_level.value_or("")}));
  auto const text = canonical_text(notice);
  auto const digest = tx_.vault().suite().digest(text);
  store::take_down_notices(tx_, row, today_);
  store::add_notice(tx_, row,
                    {.id = new_uuid(),
                     .kind = notice.kind,
                     .code = public_code(),
                     .posted_on = today_,
                     .until = notice.until,
                     .reckoning = notice.reckoning,
                     .phone = notice.phone,
                     .body = text,
                     .hash = {{digest.begin(), digest.end()}}});
  next.notice_until = notice.until;
  return allowed;
}

void StepEffects::file_objection(DossierRow const& row) const
{
  auto const id = new_uuid();
  bool const officer = by_.account.has_value();
  ObjectionText const text{std::string{wish_.words()}, officer ? "" : by_.name, aside_.contact};
  store::add_objection(tx_, row,
                       {.id = id,
                        .filed_at = act_.now(),
                        .account = by_.account,
                        .name = officer ? by_.name : "",
                        .sealed = sealed_objection(tx_.vault(), id, text)},
                       aside_.blind_code);
}

void StepEffects::settle(DossierRow const& row) const
{
  store::settle_objection(
      tx_, row, *wish_.objection,
      {.account = *by_.account,
       .name = by_.name,
       .at = act_.now(),
       .upheld = wish_.upheld.value_or(false),
       .outcome = sealed_outcome(tx_.vault(), *wish_.objection, wish_.words())});
}

Verdict StepEffects::enter(DossierRow& row, DossierCase const& before, FileEntry& entry)
{
  if (before.state != DossierState::approval)
    return entry.judge_again(tx_, row, wish_.reason);
  row.household = TRY(entry.write(tx_, application_of(tx_.vault(), row), row));
  store::put_applied_on(tx_, row);
  auto const file = store::file(tx_, *row.household).value();
  auto const known = store::consents(tx_, file);
  for (auto const& one : store::application_consents(tx_, row))
    if (std::ranges::none_of(known, [&](store::ConsentRow const& there) {
          return there.kind == one.kind && there.version == one.version &&
                 there.signer == one.signer && !there.withdrawn_on;
        }))
      store::add_consent(tx_, file,
                         {.id = new_uuid(),
                          .kind = one.kind,
                          .version = one.version,
                          .signer = one.signer,
                          .means = one.means,
                          .given_on = one.given_on,
                          .recorded_by = one.recorded_by},
                         one.text_hash, act_.now());
  return allowed;
}

Verdict StepEffects::hand_over(DossierRow& row)
{
  auto const unit = store::unit_by_code(tx_, wish_.unit.value_or(""));
  if (!unit || unit->id.county() != row.county || unit->id == row.place)
    return refuse(NoDossier::other_union_needed, "unit");
  store::hand_over(tx_, row, unit->id);
  row.place = unit->id;
  return allowed;
}

}  // namespace hengwen::app
