// SPDX-License-Identifier: Apache-2.0
//
// A paper (材料) of a dossier: a photo, a scan or a PDF that shows what an item of the evidence
// list asks for (policy/evidence.json). Whoever fills in the application puts it there; while it is
// checked, and once the household is in the file, so may the officers who check. What a step has
// been taken upon stays: taking it away afterwards is a mark, and what it showed is kept.
//
// Whoever adds or takes away a paper has acted in the round ("who entered data without a step",
// may_step.hpp) and does not decide it: what is decided on (domain.md 4.2, APPROVAL: not any
// earlier actor) is what stands in the papers.
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
  std::int64_t worker_sends_a_day = 0;  // By one code …
  std::int64_t worker_bytes_a_day = 0;
  std::int64_t officer_sends_a_day = 0;  // … and by one account.
  std::int64_t officer_bytes_a_day = 0;
};
BOOST_DESCRIBE_STRUCT(PaperLimits, (),
                      (most_bytes, most_pixels, longest_side, most_pages, most_unpacked_bytes,
                       thumbnail_side, most_of_item, most_of_dossier, worker_sends_a_day,
                       worker_bytes_a_day, officer_sends_a_day, officer_bytes_a_day))

PaperLimits const& paper_limits();

enum class NoPaper {
  item_unknown,  // Not in the evidence list.
  papers_not_open_now,
  not_for_this_role,
  too_many_papers,
  too_many_papers_today
};
BOOST_DESCRIBE_ENUM(NoPaper, item_unknown, papers_not_open_now, not_for_this_role, too_many_papers,
                    too_many_papers_today)

Verdict may_change_papers(Capacity, DossierState);

// How many there are already, of the item and of the dossier.
struct PapersThere {
  std::int64_t of_item = 0;
  std::int64_t of_dossier = 0;
};
Verdict may_add_paper(std::string_view item, PapersThere const&);

// What one has sent today, this one with it: also what was refused, and what was there already, for
// reading a picture costs the same each time.
struct PapersSent {
  std::int64_t papers = 0;
  std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(PapersSent, (), (papers, bytes))
Verdict may_send_paper(Capacity, PapersSent const&);

}  // namespace hengwen
