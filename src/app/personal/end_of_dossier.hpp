// SPDX-License-Identifier: Apache-2.0
//
// The last steps of a dossier, written down when two people destroy its file (destruction.hpp), so
// that what remains of it says what became of it, and by whom.
//
//     closed   ->  archive, propose_destruction, destroy     by who proposed and who confirmed
//     follow_up, or a household without a dossier  ->  nothing: its file alone says so
#pragma once

#include "app/personal/file.hpp"
#include "store/personal/destructions.hpp"

namespace hengwen::app {

// Before the file is emptied, in the same transaction.
void end_dossier(Tx&, Keeper const&, store::FileRow const&, store::DestructionRow const&);

}  // namespace hengwen::app
