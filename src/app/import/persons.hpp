// SPDX-License-Identifier: Apache-2.0
//
// One person belongs to one household of the file, in the whole country, also when two
// officers enter the same person at the same moment: whoever comes second is told where
// the person is filed, if that lies within sight.
//
//     Chen Ying, head in 420106, entered again in 420111   ->   filed_elsewhere
#pragma once

#include "app/import/record_writer.hpp"

namespace hengwen::app {

// Heads of households that are about to be added. A household that somebody else has just
// added becomes one that is changed, or the same.
void take_heads(Tx&, RowsToWrite const&, WriteMode const&, Fates&);

// Counted members with a citizen number, of households in the file.
void take_members(Tx&, RowsToWrite const&, WriteMode const&, Fates&);

}  // namespace hengwen::app
