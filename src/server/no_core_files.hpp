// SPDX-License-Identifier: Apache-2.0
//
// What people's secrets are is in the memory of this program while it works. A crash must not
// leave it in a core file, and no other program of the same user may look into it.
#pragma once

namespace hengwen {

// For this process and all it starts.
void leave_no_core_files();

}  // namespace hengwen
