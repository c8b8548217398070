// SPDX-License-Identifier: Apache-2.0
//
// Asking a supervisor to see a secret of a child, and the answer
// (domain/personal/child_access.hpp).
#pragma once

#include "app/dossier/reveal.hpp"
#include "app/personal/file.hpp"
#include "store/personal/child_access.hpp"

namespace hengwen::app {

Answer<store::ChildAccessRow> ask_child_access(Keeper const&, Uuid const& household,
                                               RevealWish const&);
Answer<store::ChildAccessRow> decide_child_access(Keeper const&, Uuid const& access,
                                                  store::AccessState, std::string const& words);

}  // namespace hengwen::app
