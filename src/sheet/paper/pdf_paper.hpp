// SPDX-License-Identifier: Apache-2.0
//
// A PDF that somebody sent: read whole by libqpdf, refused when it would do something or hides
// another file, and written anew without what it says about its author.
#pragma once

#include "sheet/paper/paper.hpp"

namespace hengwen::sheet {

struct CleanPdf {
  std::string content;
  int pages = 0;
};

Answer<CleanPdf> read_pdf(std::string_view bytes, PaperLimits const&);

}  // namespace hengwen::sheet
