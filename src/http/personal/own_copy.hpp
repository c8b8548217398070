// SPDX-License-Identifier: Apache-2.0
//
// The copy that a person may ask for (PIPL 45): a workbook of everything that is held about the
// household, readable, with where it came from, what was agreed to, to whom it was passed on, what
// was asked and answered, and who opened the file when: by role and union, not by name.
#pragma once

#include "http/personal/leaving_file.hpp"
#include "store/personal/own_data.hpp"

namespace hengwen::http {

void write_own_copy(Tx&, LeavingFile const&, Scope const&, store::FileRow const&,
                    std::vector<store::FileAccess> const&);

}  // namespace hengwen::http
