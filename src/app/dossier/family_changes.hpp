// SPDX-License-Identifier: Apache-2.0
//
// Asking for a family change, and answering (domain/dossier/family_change.hpp). What was asked is
// looked at as it would be made, and so it is again before it is: whoever agrees, agrees to what is
// on the screen. An agreed change is made whole in the transaction of the answer, or not at all.
#pragma once

#include "app/dossier/family.hpp"

namespace hengwen::app {

// What would become of the family; who would be related how is absent where it must be said.
Answer<FamilyView> look_at_family_change(Keeper const&, Uuid const& household, FamilyWish const&);

Answer<store::FamilyRow> ask_family_change(Keeper const&, Session const&, Uuid const& household,
                                           FamilyWish const&);

struct FamilyAnswer {
  FamilyOutcome outcome = FamilyOutcome::agreed;
  std::string words;
};
BOOST_DESCRIBE_STRUCT(FamilyAnswer, (), (outcome, words))
static_assert(fully_described<FamilyAnswer>);

Answer<store::FamilyRow> answer_family_change(Keeper const&, Session const&, Uuid const& change,
                                              FamilyAnswer const&);

}  // namespace hengwen::app
