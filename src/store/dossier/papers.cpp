// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/papers.hpp"

#include "sql/dossier.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

std::string bond(std::string_view part, DossierRow const& d, Uuid const& content)
{
  return fmt::format("paper {} {} {} {}", part, d.county, to_text(d.id), to_text(content));
}

}  // namespace

std::vector<PaperRow> papers(Tx& tx, DossierRow const& d)
{
  return tx.all<PaperRow>(sql::dossier::papers, d.county, d.id);
}

Uuid content_of(Vault const& vault, std::string_view bytes)
{
  auto const digest = vault.suite().digest(bytes);
  return vault.keyed("paper " + std::string{digest.begin(), digest.end()});
}

void add_paper(Tx& tx, DossierRow const& d, PaperRow const& p, std::string_view bytes,
               std::optional<std::string> const& thumbnail)
{
  auto const& vault = tx.vault();
  std::optional<Bytes> small;
  if (thumbnail)
    small = Bytes{vault.seal(*thumbnail, bond("thumbnail", d, p.content))};
  tx.run(sql::dossier::add_paper_content, d.county, d.id, p.content, d.place,
         Bytes{vault.seal(bytes, bond("content", d, p.content))}, small);
  tx.run(sql::dossier::add_paper, d.county, d.id, p.id, d.place, p.item, p.kind, p.bytes, p.content,
         p.width, p.height, p.pages, p.version, p.account, p.name, p.added_at);
}

void take_paper_away(Tx& tx, DossierRow const& d, PaperRow const& p, std::string_view by,
                     Instant now)
{
  tx.run(sql::dossier::take_paper_away, d.county, d.id, p.id, now, by);
  tx.run(sql::dossier::forget_paper_content, d.county, d.id, p.content, d.version);
}

PapersSent count_paper_sent(Tx& tx, Date day, Uuid const& sender, std::int64_t bytes)
{
  return tx.one<PapersSent>(sql::dossier::count_paper_sent, day, sender, bytes);
}

std::string paper_bytes(Tx& tx, DossierRow const& d, PaperRow const& p)
{
  auto const sealed = tx.one<Bytes>(sql::dossier::paper_content, d.county, d.id, p.content);
  return tx.vault().open(sealed.raw, bond("content", d, p.content));
}

std::optional<std::string> paper_thumbnail(Tx& tx, DossierRow const& d, PaperRow const& p)
{
  auto const sealed = tx.maybe_one<Bytes>(sql::dossier::paper_thumbnail, d.county, d.id, p.content);
  if (!sealed)
    return std::nullopt;
  return tx.vault().open(sealed->raw, bond("thumbnail", d, p.content));
}

}  // namespace hengwen::store
