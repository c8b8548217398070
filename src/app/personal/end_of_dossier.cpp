// SPDX-License-Identifier: Apache-2.0
#include "app/personal/end_of_dossier.hpp"

#include "base/words.hpp"
#include "store/dossier/dossiers.hpp"
#include "store/dossier/family_changes.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;

struct By {
  Role role;
  Uuid account;
  std::string name;
};

class Ending {
public:
  Ending(Tx& tx, Keeper const& keeper, DossierRow row)
      : tx_{tx}, keeper_{keeper}, row_{std::move(row)}
  {
  }

  void take(DossierStep step, DossierState to, By const& by)
  {
    store::add_dossier_step(tx_, row_,
                            {.seq = row_.version + 1,
                             .round = row_.round,
                             .from_state = row_.state,
                             .step = step,
                             .to_state = to,
                             .at = keeper_.now(),
                             .on_day = keeper_.today,
                             .capacity = std::string{word_of(by.role)},
                             .account = by.account,
                             .name = by.name});
    // Who had a part in the life of the file may have one in its end, but not in both halves of it.
    if (step == DossierStep::propose_destruction)
      ++row_.round;
    store::add_hand(tx_, row_, {Officer{by.account}, RoundPart::acted});
    if (row_.state != to)
      row_.since = keeper_.today;
    row_.state = to;
    row_.half_done = step == DossierStep::propose_destruction;
    ++row_.version;
    store::put_dossier(tx_, row_);
  }

  DossierState state() const { return row_.state; }

private:
  Tx& tx_;
  Keeper const& keeper_;
  DossierRow row_;
};

}  // namespace

void end_dossier(Tx& tx, Keeper const& keeper, store::FileRow const& file,
                 store::DestructionRow const& end)
{
  using enum DossierState;
  auto const dossier = store::family_standing(tx, file.county, file.id, {}).dossier;
  auto row = dossier ? store::held_dossier(tx, *dossier) : std::nullopt;
  if (!row || (row->state != closed && row->state != archived))
    return;
  By const proposer{Role::centre_reviewer, end.proposed_by, end.proposed_by_name};
  By const second{Role::approver, keeper.act.actor().account.value(), keeper.name()};
  Ending ending{tx, keeper, *std::move(row)};
  if (ending.state() == closed)
    ending.take(DossierStep::archive, archived, proposer);
  ending.take(DossierStep::propose_destruction, archived, proposer);
  ending.take(DossierStep::destroy, destroyed, second);
}

}  // namespace hengwen::app
