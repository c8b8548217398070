// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/papers.hpp"

#include "base/words.hpp"
#include "sheet/paper/paper.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;
using store::PaperRow;

Answer<DossierRow> seen(std::optional<DossierRow> row, Taker const& by)
{
  if (!row || !by.scope.has(row->place))
    return refuse(NoDossier::not_found);
  return *std::move(row);
}

Answer<PaperRow> named(std::vector<PaperRow> const& all, Uuid const& paper)
{
  auto const at = std::ranges::find(all, paper, &PaperRow::id);
  if (at == all.end())
    return refuse(NoDossier::not_found);
  return *at;
}

void tell(AuditEntry& told, AuditAct act, DossierRow const& row)
{
  told.act = act;
  told.unit = row.place;
  told.kind = "dossier";
  told.record = row.id;
  told.person = row.person;
}

PapersThere count(std::vector<PaperRow> const& all, std::string_view item)
{
  return {std::ranges::count(all, item, &PaperRow::item), std::ssize(all)};
}

// Asked twice: before the picture is read, which costs, and when the dossier is held.
Verdict may_add(Taker const& by, DossierRow const& row, std::vector<PaperRow> const& there,
                std::string_view item)
{
  TRY(may_change_papers(by.as, row.state));
  return may_add_paper(item, count(there, item));
}

void put(Tx& tx, DossierRow const& row, PaperRow const& paper, sheet::Paper const& read)
{
  store::add_paper(tx, row, paper, read.content, read.thumbnail);
  if (paper.account)
    store::add_hand(tx, row, {Officer{*paper.account}, RoundPart::acted});
}

}  // namespace

Answer<PaperRow> add_paper(Act const& act, Taker const& by, Uuid const& dossier,
                           std::string const& item, std::string_view bytes)
{
  auto const program = act.as_the_program();
  TRY(act.database().read([&](Tx& tx) -> Verdict {
    auto const row = TRY(seen(store::dossier(tx, dossier), by));
    return may_add(by, row, store::papers(tx, row), item);
  }));
  // Counted for itself, so that it stays counted when the paper is refused.
  auto const today = act.database().write([&](Tx& tx) {
    return store::count_paper_sent(tx, business_day(act.now()), by.account.value_or(dossier),
                                   std::ssize(bytes));
  });
  TRY(may_send_paper(by.as, today));
  auto const read = TRY(sheet::read_paper(bytes, paper_limits()));
  return program.write([&](Tx& tx, AuditEntry& told) -> Answer<PaperRow> {
    auto const row = TRY(seen(store::held_dossier(tx, dossier), by));
    auto const there = store::papers(tx, row);
    auto const content = store::content_of(tx.vault(), read.content);
    auto const same = std::ranges::find_if(
        there, [&](PaperRow const& one) { return one.item == item && one.content == content; });
    TRY(may_change_papers(by.as, row.state));
    if (same != there.end())
      return *same;
    TRY(may_add(by, row, there, item));
    PaperRow paper{.id = new_uuid(),
                   .item = item,
                   .kind = read.kind,
                   .bytes = std::int32_t(read.content.size()),
                   .content = content,
                   .width = read.width,
                   .height = read.height,
                   .pages = read.pages,
                   .version = row.version,
                   .account = by.account,
                   .name = by.name,
                   .added_at = act.now()};
    put(tx, row, paper, read);
    tell(told, AuditAct::paper_added, row);
    note_change(told, item, "", to_text(paper.id));
    return paper;
  });
}

Verdict take_paper_away(Act const& act, Taker const& by, Uuid const& dossier, Uuid const& paper)
{
  return act.as_the_program().write([&](Tx& tx, AuditEntry& told) -> Verdict {
    auto const row = TRY(seen(store::held_dossier(tx, dossier), by));
    auto const one = TRY(named(store::papers(tx, row), paper));
    TRY(may_change_papers(by.as, row.state));
    store::take_paper_away(tx, row, one, by.name, act.now());
    if (by.account)
      store::add_hand(tx, row, {Officer{*by.account}, RoundPart::acted});
    tell(told, AuditAct::paper_taken_away, row);
    note_change(told, one.item, to_text(one.id), "");
    return allowed;
  });
}

Answer<OpenedPaper> open_paper(Act const& act, Taker const& by, Uuid const& dossier,
                               Uuid const& paper, std::string const& reason)
{
  return act.write([&](Tx& tx, AuditEntry& told) -> Answer<OpenedPaper> {
    auto const row = TRY(seen(store::dossier(tx, dossier), by));
    auto const one = TRY(named(store::papers(tx, row), paper));
    tell(told, AuditAct::paper_opened, row);
    told.fields = {one.item};
    told.reason = reason;
    return OpenedPaper{one, store::paper_bytes(tx, row, one)};
  });
}

}  // namespace hengwen::app
