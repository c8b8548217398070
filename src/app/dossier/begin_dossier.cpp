// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/begin_dossier.hpp"

#include "base/words.hpp"

namespace hengwen::app {

using store::DossierRow;

Answer<DossierRow> begin_dossier(Act const& act, Taker const& by, NewDossier const& wish,
                                 Date today)
{
  return act.as_the_program().write([&](Tx& tx, AuditEntry& told) -> Answer<DossierRow> {
    DossierCase const nothing{.division = wish.division, .order = step_order(wish.division, today)};
    StepAttempt const attempt{
        .step = wish.step,
        .by = {by.as, by.account ? std::optional{Officer{*by.account}} : std::nullopt},
        .today = today,
        .reason = wish.reason ? std::string_view{*wish.reason} : std::string_view{}};
    TRY(may_step(nothing, attempt));
    auto const next = after(nothing, attempt);
    bool const own = by.as == Outsider::applicant;
    DossierRow row{.county = wish.unit.county(),
                   .id = new_uuid(),
                   .place = wish.unit,
                   .division = wish.division,
                   .state = next.state,
                   .version = 1,
                   .round = 1,
                   .since = today,
                   .step_order = nothing.order,
                   .means = own ? store::ApplicationMeans::own : store::ApplicationMeans::officer,
                   .until = next.until};
    row.sealed = sealed_application(tx.vault(), row, {});
    store::add_dossier(tx, row, wish.blind_code);
    SaidWith const said{std::string{trimmed(wish.reason.value_or(""))}, {}};
    store::add_dossier_step(tx, row,
                            {.seq = 1,
                             .round = 1,
                             .from_state = DossierState::none,
                             .step = wish.step,
                             .to_state = next.state,
                             .at = act.now(),
                             .on_day = today,
                             .capacity = by.capacity,
                             .account = by.account,
                             .name = by.name,
                             .acting_for = by.acting_for,
                             .by_unit = by.unit,
                             .sealed = sealed_reasons(tx.vault(), row, 1, said)});
    for (auto const& hand : next.earlier)
      store::add_hand(tx, row, hand);
    told.act = AuditAct::dossier_begun;
    told.unit = row.place;
    told.kind = "dossier";
    told.record = row.id;
    note_change(told, "state", "", word_of(row.state));
    return store::dossier(tx, row.id).value();
  });
}

}  // namespace hengwen::app
