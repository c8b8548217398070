// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/papers.hpp"
#include "base/words.hpp"
#include "domain/policy/rule.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/routes.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::http {
namespace {

enum class NoCode { code_unknown };
BOOST_DESCRIBE_ENUM(NoCode, code_unknown)

struct PaperPage {
  Uuid id;
  std::string item;  // A word of policy/evidence.json.
  PaperKind kind = PaperKind::jpeg;
  std::int64_t bytes = 0;
  std::optional<std::int32_t> width;
  std::optional<std::int32_t> height;
  std::optional<std::int32_t> pages;
  bool has_thumbnail = false;
  bool by_worker = false;
  std::optional<std::string> by;  // Of an officer, and told to officers alone.
  Instant added_at;
};
BOOST_DESCRIBE_STRUCT(PaperPage, (),
                      (id, item, kind, bytes, width, height, pages, has_thumbnail, by_worker, by,
                       added_at))
static_assert(fully_described<PaperPage>);

struct PaperList {
  std::vector<PaperPage> items;
  bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(PaperList, (), (items, may_change))

struct ItemQuery {
  std::string item;
};
BOOST_DESCRIBE_STRUCT(ItemQuery, (), (item))

Media media_of(PaperKind kind)
{
  switch (kind) {
    case PaperKind::jpeg:
      return Media::jpeg;
    case PaperKind::png:
      return Media::png;
    case PaperKind::pdf:
      break;
  }
  return Media::pdf;
}

// "二级以上（县级以上）医院诊断证明.jpeg"
std::string file_name(store::PaperRow const& row)
{
  auto const rule = std::ranges::find(evidence_rules(), row.item, &EvidenceRule::key);
  return fmt::format("{}.{}", rule == evidence_rules().end() ? row.item : rule->zh,
                     word_of(row.kind));
}

PaperPage shown(store::PaperRow const& row, bool to_officer)
{
  PaperPage out{.id = row.id,
                .item = row.item,
                .kind = row.kind,
                .bytes = row.bytes,
                .width = row.width,
                .height = row.height,
                .pages = row.pages,
                .has_thumbnail = row.kind != PaperKind::pdf,
                .by_worker = !row.account,
                .by = {},
                .added_at = row.added_at};
  if (to_officer && row.account)
    out.by = row.name;
  return out;
}

// Who asks, what that one may do, and how it is written down.
struct Asker {
  app::Act act;
  app::Taker by;
  std::string reason;

  bool is_officer() const { return by.account.has_value(); }
};

Asker officer(Call const& call)
{
  return {call.act(), app::taker_of(call.session(), call.who().scope),
          call.session().opening_reason};
}

Asker worker(Call const& call)
{
  return {app::Act{call.database(), app::nobody(call.caller())},
          app::outsider(Outsider::applicant, ""), ""};
}

// The code comes in a header: an address is written down by everybody on the way.
Answer<Uuid> own_dossier(Call const& call)
{
  auto const code = header(call.request.headers, "x-hengwen-code").value_or("");
  auto const row = call.database().read(
      [&](Tx& tx) { return store::dossier_by_code(tx, app::blind_code_of(tx.vault(), code)); });
  if (!row)
    return refuse(NoCode::code_unknown, "x-hengwen-code");
  return row->id;
}

// On every picture much may be read that is small: whoever sees the list has looked, and that is
// one entry of the log.
Answer<PaperList> list_of(Asker const& asker, Uuid const& dossier)
{
  return asker.act.write([&](Tx& tx, AuditEntry& told) -> Answer<PaperList> {
    auto const row = store::dossier(tx, dossier);
    if (!row || !asker.by.scope.has(row->place))
      return refuse(NoAccess::not_found);
    PaperList out{.items = {},
                  .may_change = may_change_papers(asker.by.as, row->state).has_value()};
    for (auto const& one : store::papers(tx, *row))
      out.items.push_back(shown(one, asker.is_officer()));
    if (asker.is_officer() && !out.items.empty())
      told = {.act = AuditAct::papers_seen,
              .unit = row->place,
              .kind = "dossier",
              .record = row->id,
              .person = row->person,
              .reason = asker.reason};
    return out;
  });
}

Answer<Created<PaperPage>> added(Asker const& asker, Uuid const& dossier, Upload const& upload,
                                 ItemQuery const& query)
{
  auto const row = TRY(app::add_paper(asker.act, asker.by, dossier, query.item, upload.content));
  return Created<PaperPage>{shown(row, asker.is_officer())};
}

Answer<Shown> opened(Asker const& asker, Uuid const& dossier, Uuid const& paper)
{
  auto one = TRY(app::open_paper(asker.act, asker.by, dossier, paper, asker.reason));
  return Shown{media_of(one.row.kind), file_name(one.row), std::move(one.content)};
}

Answer<Shown> small(Call const& call, Asker const& asker, Uuid const& dossier, Uuid const& paper)
{
  auto const look = [&](Tx& tx) -> Answer<Shown> {
    auto const row = store::dossier(tx, dossier);
    if (!row || !asker.by.scope.has(row->place))
      return refuse(NoAccess::not_found);
    auto const all = store::papers(tx, *row);
    auto const one = std::ranges::find(all, paper, &store::PaperRow::id);
    if (one == all.end())
      return refuse(NoAccess::not_found);
    auto thumbnail = store::paper_thumbnail(tx, *row, *one);
    if (!thumbnail)
      return refuse(NoAccess::not_found);
    return Shown{Media::jpeg, "thumbnail.jpeg", *std::move(thumbnail)};
  };
  return asker.is_officer() ? call.read(look) : call.database().read(look);
}

Answer<PaperList> papers(Call& call, Uuid const& id)
{
  return list_of(officer(call), id);
}

Answer<Created<PaperPage>> add(Call& call, Uuid const& id, Upload const& upload,
                               Query<ItemQuery> const& query)
{
  return added(officer(call), id, upload, query);
}

// What stands on a paper is as secret as what may be revealed of a record.
Answer<Shown> open(Call& call, Uuid const& id, Uuid const& paper)
{
  if (!may(call.session().role, Right::reveal_secrets))
    return refuse(NoAccess::not_allowed);
  return opened(officer(call), id, paper);
}

Answer<Shown> thumbnail(Call& call, Uuid const& id, Uuid const& paper)
{
  return small(call, officer(call), id, paper);
}

Answer<void> take_away(Call& call, Uuid const& id, Uuid const& paper)
{
  auto const asker = officer(call);
  return app::take_paper_away(asker.act, asker.by, id, paper);
}

Answer<PaperList> own_papers(Call& call)
{
  return list_of(worker(call), TRY(own_dossier(call)));
}

Answer<Created<PaperPage>> add_own(Call& call, Upload const& upload, Query<ItemQuery> const& query)
{
  return added(worker(call), TRY(own_dossier(call)), upload, query);
}

Answer<Shown> open_own(Call& call, Uuid const& paper)
{
  return opened(worker(call), TRY(own_dossier(call)), paper);
}

Answer<Shown> own_thumbnail(Call& call, Uuid const& paper)
{
  return small(call, worker(call), TRY(own_dossier(call)), paper);
}

Answer<void> take_own_away(Call& call, Uuid const& paper)
{
  auto const asker = worker(call);
  return app::take_paper_away(asker.act, asker.by, TRY(own_dossier(call)), paper);
}

}  // namespace

void paper_routes(Routes& on)
{
  auto const right = Right::work_on_dossiers;
  auto const most = paper_limits().most_bytes;
  std::vector<Media> const kinds{Media::jpeg, Media::png, Media::pdf, Media::octets};
  on.get("/dossiers/{id}/papers", right, papers, "Papers of a dossier, by item of the list.");
  on.accept_small("/dossiers/{id}/papers", right, kinds, most, add,
                  "A photo or PDF is added; the body is the file itself.")
      .pace = Pace::costly;
  on.get("/dossiers/{id}/papers/{paper}", right, open,
         "One paper as it was sent, without what a camera adds.");
  on.get("/dossiers/{id}/papers/{paper}/thumbnail", right, thumbnail, "The same, small.").pace =
      Pace::ordinary;
  on.remove("/dossiers/{id}/papers/{paper}", right, take_away, "A paper is taken away.");

  on.get("/public/applications/papers", Right::anyone, own_papers,
         "Papers of the own application; the code comes in x-hengwen-code.");
  on.accept_small("/public/applications/papers", Right::anyone, kinds, most, add_own,
                  "The worker adds a photo or PDF; the body is the file itself.")
      .pace = Pace::public_act;
  on.get("/public/applications/papers/{paper}", Right::anyone, open_own, "One own paper.").pace =
      Pace::sign_in;
  on.get("/public/applications/papers/{paper}/thumbnail", Right::anyone, own_thumbnail,
         "The same, small.")
      .pace = Pace::ordinary;
  on.remove("/public/applications/papers/{paper}", Right::anyone, take_own_away,
            "An own paper is taken away.");
}

}  // namespace hengwen::http
