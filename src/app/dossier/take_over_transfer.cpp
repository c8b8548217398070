// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/household_then.hpp"
#include "app/dossier/transfer_requests.hpp"
#include "base/words.hpp"
#include "store/audit/audit.hpp"
#include "store/dossier/family_changes.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;

// The dossier of the file that was asked for, held against whoever opens it again.
DossierRow old_dossier(Tx& tx, store::TransferRow const& request)
{
  auto const standing = store::family_standing(tx, request.county, *request.household, {});
  return store::held_dossier(tx, standing.dossier.value_or(*request.household)).value();
}

bool has_left(DossierRow const& old)
{
  return old.leaving == Leaving::transferred &&
         (old.state == DossierState::exited || old.state == DossierState::closed);
}

// As it was on the day the household left.
Application what_stood_there(Tx& tx, DossierRow const& old)
{
  Application out;
  for (auto const& step : store::dossier_steps(tx, old)) {
    if (step.to_state != DossierState::exited)
      continue;
    if (auto const then = app::household_then(tx, old, step.seq)) {
      out = {};
      for (auto const& row : then->rows) {
        out.rows.push_back(as_typed(row));
        ++out.next;
      }
    }
  }
  return out;
}

DossierRow begun_at(Tx& tx, store::UnitRow const& to, DossierRow const& old, Date today)
{
  DossierRow row{.county = to.id.county(),
                 .id = new_uuid(),
                 .place = to.id,
                 .unit_code = to.code,
                 .unit_name = to.name,
                 .division = to.division,
                 .state = DossierState::draft,
                 .version = 1,
                 .round = 1,
                 .since = today,
                 .step_order = step_order(to.division, today),
                 .means = store::ApplicationMeans::officer,
                 .household = {},
                 .name = old.name,
                 .person = old.person};
  row.sealed = sealed_application(tx.vault(), row, what_stood_there(tx, old));
  return row;
}

void add_first_step(Tx& tx, Keeper const& keeper, Taker const& by, DossierRow const& row,
                    store::TransferRow const& request)
{
  SaidWith const said{
      fmt::format("{} {} · {}", request.kept_by_name, request.number.value_or(""), request.reason),
      {}};
  store::add_dossier_step(tx, row,
                          {.seq = 1,
                           .round = 1,
                           .from_state = DossierState::none,
                           .step = DossierStep::begin,
                           .to_state = DossierState::draft,
                           .at = keeper.now(),
                           .on_day = keeper.today,
                           .capacity = by.capacity,
                           .account = by.account,
                           .name = by.name,
                           .acting_for = by.acting_for,
                           .by_unit = by.unit,
                           .sealed = sealed_reasons(tx.vault(), row, 1, said)});
  store::add_hand(tx, row, {Officer{by.account.value()}, RoundPart::acted});
}

AuditEntry told_of(AuditAct act, DossierRow const& row)
{
  return {.act = act,
          .unit = row.place,
          .kind = row.household ? "household" : "dossier",
          .record = row.household.value_or(row.id),
          .person = row.person};
}

}  // namespace

Answer<Uuid> take_over_transfer(Keeper const& keeper, Taker const& by, Uuid const& request)
{
  return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<Uuid> {
    auto const asked =
        store::transfer_request(tx, store::TransferSide::asked, keeper.scope, request);
    if (!asked || !asked->household)
      return refuse(NoFile::not_found);
    if (by.as != Role::base_clerk)
      return refuse(NoStep::not_your_role);
    auto const old = old_dossier(tx, *asked);
    TRY(may_take_over({asked->outcome, asked->began.has_value(), has_left(old)}));
    auto const to = store::unit_by_code(tx, asked->to_code).value();
    auto const row = begun_at(tx, to, old, keeper.today);
    store::add_dossier(tx, row);
    add_first_step(tx, keeper, by, row, *asked);
    // Who heads a file heads it for life, but for this: the old one is read only from now on.
    if (old.person)
      store::free_persons(tx, old.county, *asked->household, {*old.person});
    store::take_over_transfer(tx, *asked, row.id, keeper.name(), keeper.today);
    // Both unions find in their log that what stood in the one file is in the other one now.
    auto left = told_of(AuditAct::transfer_taken, old);
    note_change(left, "transfer", asked->kept_by_code, asked->to_code);
    store::append_audit(tx, keeper.act.actor(), left);
    entry = told_of(AuditAct::dossier_begun, row);
    note_change(entry, "transfer", asked->kept_by_code, asked->to_code);
    return row.id;
  });
}

}  // namespace hengwen::app
