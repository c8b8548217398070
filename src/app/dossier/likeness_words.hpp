// SPDX-License-Identifier: Apache-2.0
//
// Who is filed already and like somebody of an application, and what its officers said of that
// (domain/dossier/likeness_word.hpp). The words stand in the history with the step they came with.
//
//     d17: head same_account 420106-000001, member 2 name_sounds_alike at 420111
//
// A worker who hands in alone is asked for nothing and told of nobody; so it is the officer who
// begins the check at the union that has to say it.
#pragma once

#include "app/dossier/likenesses.hpp"
#include "app/dossier/take_step.hpp"

namespace hengwen::app {

// Of all people of the application, but for the household that it is itself.
std::vector<FoundLike> likenesses_of(Tx&, store::DossierRow const&, Application const&,
                                     Scope const&, Date today);

// All that was said so far.
std::vector<KeptWord> words_so_far(Tx&, store::DossierRow const&);

inline bool asks_for_words(DossierStep step, Taker const& by)
{
  return by.account && (step == DossierStep::submit || step == DossierStep::begin_unit_check);
}

// The words that a step brings along, or its refusal while one is missing. A refusal tells who is
// filed where, so it counts as a look.
Answer<std::vector<KeptWord>> words_with(Tx&, Act const&, Taker const&, store::DossierRow const&,
                                         Application const&, StepWish const&, Date today);

// For the log, after a step was refused for want of a word.
void tell_of_a_look(AuditEntry&, store::DossierRow const&);

// What the officer at hand may be told, as a look of its own.
struct ApplicationLikenesses {
  std::vector<FoundLike> found;
  std::vector<KeptWord> said;
  bool complete = true;
  std::int64_t left_this_hour = 0;
};
Answer<ApplicationLikenesses> look_around(Act const&, Taker const&, Uuid const& dossier,
                                          Date today);

}  // namespace hengwen::app
