// SPDX-License-Identifier: Apache-2.0
//
// Applications that came to nothing are kept no longer than they are needed (PIPL 19, 47): what was
// begun and never handed in, what was withdrawn, what was refused. Its people, papers and
// signatures go; that there was one, and how it ended, stays (policy/times.json,
// "abandoned_application" and "refused_application").
#pragma once

#include "store/database.hpp"

namespace hengwen::app {

// How many were forgotten.
int forget_old_applications(Database&, Instant now);

}  // namespace hengwen::app
