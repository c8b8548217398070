// SPDX-License-Identifier: Apache-2.0
//
// Fills a printed sheet from a dossier: the household as it stands in the file, or the application
// where there is none yet; and what the case itself tells. Secrets are masked unless the sheet is
// whole, and those of a child under 14 also then, where the reader has no right to them.
#pragma once

#include "app/dossier/take_step.hpp"
#include "domain/dossier/printed_sheet.hpp"
#include "http/call.hpp"

namespace hengwen::http {

struct SheetReader {
  bool whole = false;
  bool children = false;
};

// Refuses a sheet that has nothing to say: no notice was posted, nothing was decided. The number
// is left empty.
Answer<KeptSheet> fill_sheet(Call const&, Tx&, store::DossierRow const&, SheetLayout const&,
                             SheetReader);

}  // namespace hengwen::http
