// SPDX-License-Identifier: Apache-2.0
//
// Reads a paper that somebody sent, a photo or a PDF, and makes it anew, so that nothing is kept
// but what is seen: no place, no owner of the camera, nothing behind the end.
//
//     FF D8 FF E1 "Exif" … turned by 90°, GPS …  ->  jpeg, upright, 1920 × 2560, and a thumbnail
//     "%PDF-1.7" … /OpenAction << /S /JavaScript ->  active_content "JavaScript"
//     "hello"  (named id-card.jpg)               ->  paper_of_unknown_kind
//
// What it is its bytes say; no name and no header is asked.
#pragma once

#include "domain/dossier/paper.hpp"

#include <optional>
#include <string>

namespace hengwen::sheet {

enum class PaperRefusal {
  paper_empty,
  paper_too_large,  // Also when it is so only once it is made anew.
  paper_of_unknown_kind,
  paper_damaged,
  too_many_pixels,
  too_many_pages,
  unpacks_too_large,  // A part of a PDF that is small and becomes huge.
  active_content,     // Of a PDF: what runs, or what hides another file; by its name.
  paper_locked        // By a password.
};
BOOST_DESCRIBE_ENUM(PaperRefusal, paper_empty, paper_too_large, paper_of_unknown_kind,
                    paper_damaged, too_many_pixels, too_many_pages, unpacks_too_large,
                    active_content, paper_locked)

struct Paper {
  PaperKind kind = PaperKind::jpeg;
  std::string content;
  std::optional<int> width;  // Of a picture, upright.
  std::optional<int> height;
  std::optional<int> pages;              // Of a PDF.
  std::optional<std::string> thumbnail;  // A JPEG; a PDF has none.
};

Answer<Paper> read_paper(std::string_view bytes, PaperLimits const&);

// What bytes begin as; nothing when it is none of the three.
std::optional<PaperKind> kind_of_paper(std::string_view bytes);

}  // namespace hengwen::sheet
