// SPDX-License-Identifier: Apache-2.0
//
// What a step causes beside its line in the history: the notice, the objection and its outcome, the
// household in the file, its leaving, its lock. Written in the transaction of the step.
#pragma once

#include "app/dossier/enter_file.hpp"
#include "app/dossier/take_step.hpp"

namespace hengwen::app {

class StepEffects {
public:
  StepEffects(Tx& tx, Act const& act, Taker const& by, StepWish const& wish, Aside const& aside,
              Date today)
      : tx_{tx}, act_{act}, by_{by}, wish_{wish}, aside_{aside}, today_{today}
  {
  }

  // Of a step along `edge` from `before` to `next`; may change both the row and `next`.
  Verdict write(StepEdge const& edge, DossierCase const& before, DossierCase& next,
                store::DossierRow&, FileEntry&);

private:
  Verdict post_notice(store::DossierRow const&, DossierCase const& before, DossierCase& next);
  void file_objection(store::DossierRow const&) const;
  void settle(store::DossierRow const&) const;
  Verdict enter(store::DossierRow&, DossierCase const& before, FileEntry&);
  Verdict hand_over(store::DossierRow&);

  Tx& tx_;
  Act const& act_;
  Taker const& by_;
  StepWish const& wish_;
  Aside const& aside_;
  Date today_;
};

}  // namespace hengwen::app
