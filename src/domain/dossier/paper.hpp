// SPDX-License-Identifier: Apache-2.0
//
// A paper (材料) of a dossier: a photo, a scan or a PDF that shows what an item of the evidence
// list asks for (policy/evidence.json). Whoever fills in the application puts it there; while it is
// checked, so may the officers who check.
//
//     applicant, draft       may add and take away      applicant, unit_check   papers_not_open_now
//     base_clerk, unit_check may add and take away      approver, draft         not_for_this_role
#pragma once

#include "base/result.hpp"
#include "domain/dossier/step_words.hpp"

#include <cstdint>

namespace hengwen {

enum class PaperKind { jpeg, png, pdf };
BOOST_DESCRIBE_ENUM(PaperKind, jpeg, png, pdf)

// policy/papers.json.
struct PaperLimits {
  std::uint64_t most_bytes = 0;
  std::int64_t most_pixels = 0;
  std::int64_t longest_side = 0;
  std::int64_t most_pages = 0;
  std::int64_t most_unpacked_bytes = 0;  // Of one part of a PDF.
  std::int64_t thumbnail_side = 0;
  std::int64_t most_of_item = 0;
  std::int64_t most_of_dossier = 0;
};
BOOST_DESCRIBE_STRUCT(PaperLimits, (),
                      (most_bytes, most_pixels, longest_side, most_pages, most_unpacked_bytes,
                       thumbnail_side, most_of_item, most_of_dossier))

PaperLimits const& paper_limits();

enum class NoPaper {
  item_unknown,  // Not in the evidence list.
  papers_not_open_now,
  not_for_this_role,
  too_many_papers
};
BOOST_DESCRIBE_ENUM(NoPaper, item_unknown, papers_not_open_now, not_for_this_role, too_many_papers)

Verdict may_change_papers(Capacity, DossierState);

// How many there are already, of the item and of the dossier.
struct PapersThere {
  std::int64_t of_item = 0;
  std::int64_t of_dossier = 0;
};
Verdict may_add_paper(std::string_view item, PapersThere const&);

}  // namespace hengwen
