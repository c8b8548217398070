// SPDX-License-Identifier: Apache-2.0
//
// Asking for a file that another union keeps, and answering (domain/dossier/transfer_request.hpp).
// Who asks by a citizen number looks for a person, and so counts among those who do
// (likenesses.hpp), unless the file is found and the union that keeps it learns of it.
#pragma once

#include "app/dossier/likenesses.hpp"
#include "app/dossier/take_step.hpp"
#include "app/personal/file.hpp"
#include "store/dossier/transfer_requests.hpp"
#include "store/org/units.hpp"

namespace hengwen::app {

// For a union that the session may see.
Answer<store::TransferRow> ask_transfer(Keeper const&, Session const&, store::UnitRow const& to,
                                        TransferWish const&);

Answer<store::TransferRow> answer_transfer(Keeper const&, Uuid const& request,
                                           TransferAnswer const&);

// Begins a dossier at the union that asked, with what stood in the file when the household left it.
// Its identity. Nobody there is in the file before that is approved.
Answer<Uuid> take_over_transfer(Keeper const&, Taker const&, Uuid const& request);

}  // namespace hengwen::app
