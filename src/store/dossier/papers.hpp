// SPDX-License-Identifier: Apache-2.0
//
// The papers of a dossier as they are kept: each a row, and beside it once what it shows, sealed
// (domain/dossier/paper.hpp).
//
//     diagnosis        jpeg  1920 × 2560   412 kB   by the worker  ─┐
//     medical_receipts jpeg  1920 × 2560   412 kB   by chen        ─┴─>  one content
//
// What is sealed is bound to its dossier and to what it is: a thumbnail in the place of a picture
// does not open.
#pragma once

#include "domain/dossier/paper.hpp"
#include "store/dossier/dossiers.hpp"

namespace hengwen::store {

struct PaperRow {
  Uuid id;
  std::string item;
  PaperKind kind = PaperKind::jpeg;
  std::int32_t bytes = 0;
  Uuid content;
  std::optional<std::int32_t> width;
  std::optional<std::int32_t> height;
  std::optional<std::int32_t> pages;
  int version = 0;  // Of the dossier when it was added.
  std::optional<Uuid> account;
  std::string name;  // Of the officer.
  Instant added_at;
};
BOOST_DESCRIBE_STRUCT(PaperRow, (),
                      (id, item, kind, bytes, content, width, height, pages, version, account, name,
                       added_at))
static_assert(fully_described<PaperRow>);

std::vector<PaperRow> papers(Tx&, DossierRow const&);

// What a paper shows, by its name: keyed, so that nobody else can tell it from the file.
Uuid content_of(Vault const&, std::string_view bytes);

void add_paper(Tx&, DossierRow const&, PaperRow const&, std::string_view bytes,
               std::optional<std::string> const& thumbnail);
// Also what it showed, when no step was taken since it came.
void take_paper_away(Tx&, DossierRow const&, PaperRow const&, std::string_view by, Instant now);

// One more that is sent, by an account or with the code of a dossier; and how many that makes
// today.
PapersSent count_paper_sent(Tx&, Date day, Uuid const& sender, std::int64_t bytes);

std::string paper_bytes(Tx&, DossierRow const&, PaperRow const&);
std::optional<std::string> paper_thumbnail(Tx&, DossierRow const&, PaperRow const&);

}  // namespace hengwen::store
