// SPDX-License-Identifier: Apache-2.0
//
// Adding a paper to a dossier, taking it away again, and looking at one; by the worker with the
// code or by an officer. Each is in the log. An officer who added one has acted in the round and
// does not decide it.
//
//     add "diagnosis", a photo     ->  a row, and what it shows, sealed
//     the same photo once more     ->  the row that is there: a phone sent it twice
//     add "diagnosis", a text      ->  paper_of_unknown_kind
#pragma once

#include "app/dossier/take_step.hpp"
#include "store/dossier/papers.hpp"

namespace hengwen::app {

// A picture is read and made anew before the dossier is held, and after it is known that this one
// may add it at all.
Answer<store::PaperRow> add_paper(Act const&, Taker const&, Uuid const& dossier,
                                  std::string const& item, std::string_view bytes);

Verdict take_paper_away(Act const&, Taker const&, Uuid const& dossier, Uuid const& paper);

struct OpenedPaper {
  store::PaperRow row;
  std::string content;
};
// For a reason, when the session has one; it stands in the log.
Answer<OpenedPaper> open_paper(Act const&, Taker const&, Uuid const& dossier, Uuid const& paper,
                               std::string const& reason);

}  // namespace hengwen::app
