// SPDX-License-Identifier: Apache-2.0
#include "app/account/session.hpp"
#include "app/dossier/print_sheet.hpp"
#include "app/personal/file.hpp"
#include "base/log.hpp"
#include "base/words.hpp"
#include "domain/audit/log_file.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/dossier/sheet_values.hpp"
#include "http/own_hosts.hpp"
#include "http/personal/page.hpp"
#include "http/routes.hpp"
#include "sheet/printed_sheet_pdf.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::http {
namespace {

struct ShownSheet {
  Uuid id;
  SheetKind kind = SheetKind::dossier_form;
  std::string name;
  std::string number;
  std::string layout;
  std::string hash;
  int step = 0;
  bool whole = false;
  Instant printed_at;
  std::string printed_by;
  bool current = true;
  bool destroyed = false;
};
BOOST_DESCRIBE_STRUCT(ShownSheet, (),
                      (id, kind, name, number, layout, hash, step, whole, printed_at, printed_by,
                       current, destroyed))
static_assert(fully_described<ShownSheet>);

struct SheetOffer {
  SheetKind kind = SheetKind::dossier_form;
  std::string name;
  bool may_be_whole = false;  // For the caller.
};
BOOST_DESCRIBE_STRUCT(SheetOffer, (), (kind, name, may_be_whole))
static_assert(fully_described<SheetOffer>);

struct SheetList {
  std::vector<SheetOffer> offers;
  std::vector<ShownSheet> items;
};
BOOST_DESCRIBE_STRUCT(SheetList, (), (offers, items))

struct SheetComparison {
  ShownSheet sheet;
  int changed = 0;
  std::vector<ComparedCell> cells;  // Secrets masked, also of a sheet that was printed whole.
};
BOOST_DESCRIBE_STRUCT(SheetComparison, (), (sheet, changed, cells))
static_assert(fully_described<SheetComparison>);

struct HashQuery {
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(HashQuery, (), (hash))

// What anybody learns who holds the paper: nothing of whom it is about.
struct PublicSheet {
  bool genuine = false;
  std::optional<SheetKind> kind;
  std::optional<std::string> name;
  std::optional<Date> printed_on;
  std::optional<UnitName> unit;
  std::optional<bool> current;
};
BOOST_DESCRIBE_STRUCT(PublicSheet, (), (genuine, kind, name, printed_on, unit, current))
static_assert(fully_described<PublicSheet>);

std::string name_of(Call const& call, SheetKind kind)
{
  auto const& name = sheet_layout(kind).name;
  return call.language == Language::en ? name.en : name.zh;
}

ShownSheet shown(Call const& call, store::SheetRow const& row)
{
  return {.id = row.id,
          .kind = row.kind,
          .name = name_of(call, row.kind),
          .number = row.number,
          .layout = row.layout,
          .hash = hex_of(row.hash.raw),
          .step = row.step,
          .whole = row.whole,
          .printed_at = row.printed_at,
          .printed_by = row.printed_by,
          .current = row.current,
          .destroyed = !row.sealed};
}

Answer<store::DossierRow> seen_dossier(Call const& call, Tx& tx, Uuid const& id)
{
  auto row = store::dossier(tx, id);
  if (!row || !call.who().scope.has(row->place))
    return refuse(NoAccess::not_found);
  return *std::move(row);
}

SheetReader reader_of(Call const& call, bool whole)
{
  return {.whole = whole, .children = may(call.session().role, Right::reveal_children)};
}

// Where browsers find this server: as the operator says, or else as the one that asks finds it,
// if that is a name of ours. Paper that leads to a stranger is worse than paper without a way.
std::string site_of(Call const& call)
{
  if (!call.services.public_url.empty())
    return call.services.public_url;
  auto const host = header(call.request.headers, "host").value_or("localhost");
  if (!is_own_host(call.services.hosts, host)) {
    log(Level::warning, "host_not_ours",
        {{"request_id", call.request_id}, {"say", "set --public-url for the codes on paper"}});
    return {};
  }
  auto const origin = header(call.request.headers, "origin");
  if (origin && *origin != "null")
    return std::string{*origin};
  return fmt::format("{}://{}", call.request.https ? "https" : "http", host);
}

std::string check_address(Call const& call, FilledSheet const& sheet, std::string_view hash)
{
  return fmt::format("{}/sheets/{}?hash={}", site_of(call), sheet.number, hash);
}

Verdict whole_sheets_left(Call const& call, Tx& tx)
{
  auto const since = Instant{call.now.at - std::chrono::hours{1}};
  if (store::whole_sheets_since(tx, call.session().account.id.uuid, since) >=
      most_whole_sheets_an_hour)
    return refuse(NoSheet::too_many_whole_sheets);
  return allowed;
}

Answer<File<Media::pdf>> print(Call& call, Uuid const& id, SheetWish const& wish)
{
  TRY(may_print(wish, may(call.session().role, Right::reveal_secrets)));
  bool const whole = wish.whole.value_or(false);
  auto const number = app::public_code();
  auto const act = call.act();
  return act.write([&](Tx& tx, AuditEntry& told) -> Answer<File<Media::pdf>> {
    auto const row = TRY(seen_dossier(call, tx, id));
    if (whole)
      TRY(whole_sheets_left(call, tx));
    if (row.household)
      TRY(app::open_file(tx, keeper_of(call, act), *row.household));
    auto kept = TRY(fill_sheet(call, tx, row, sheet_layout(wish.kind), reader_of(call, whole)));
    kept.sheet.number = number;
    auto const stored = app::keep_sheet(tx, told, act.actor(), row, kept, wish.reason);
    auto const hash = hex_of(stored.hash.raw).substr(0, printed_hash);
    auto pdf = sheet::printed_sheet_pdf(
        kept.sheet, {.hash = hash, .check = check_address(call, kept.sheet, hash)});
    return File<Media::pdf>{fmt::format("{} {}.pdf", sheet_layout(wish.kind).name.zh, number),
                            std::move(pdf)};
  });
}

Answer<SheetList> list(Call& call, Uuid const& id)
{
  return call.read([&](Tx& tx) -> Answer<SheetList> {
    auto const row = TRY(seen_dossier(call, tx, id));
    SheetList out;
    bool const reveals = may(call.session().role, Right::reveal_secrets);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<SheetKind>>([&](auto kind) {
      out.offers.push_back({.kind = kind.value,
                            .name = name_of(call, kind.value),
                            .may_be_whole = reveals && sheet_layout(kind.value).may_be_whole});
    });
    for (auto const& one : store::sheets_of(tx, row.id))
      out.items.push_back(shown(call, one));
    return out;
  });
}

// A look at the file like any other.
Answer<SheetComparison> compare(Call& call, Uuid const& id, Uuid const& sheet)
{
  auto const act = call.act();
  return act.write([&](Tx& tx, AuditEntry& told) -> Answer<SheetComparison> {
    auto const row = TRY(seen_dossier(call, tx, id));
    if (row.household)
      TRY(app::open_file(tx, keeper_of(call, act), *row.household));
    auto const stored = store::sheet(tx, sheet);
    if (!stored || stored->dossier != row.id)
      return refuse(NoAccess::not_found, "sheet");
    SheetComparison out{.sheet = shown(call, *stored), .changed = 0, .cells = {}};
    if (auto const kept = app::kept_sheet(tx.vault(), *stored)) {
      auto const now = fill_sheet(call, tx, row, sheet_layout(stored->kind), {});
      out.cells = compared(kept->cells, now ? now->cells : std::vector<KeptCell>{});
    }
    out.changed = int(std::ranges::count(out.cells, false, &ComparedCell::same));
    told.act = AuditAct::dossier_opened;
    told.unit = row.place;
    told.kind = "printed_sheet";
    told.record = row.id;
    told.person = row.person;
    return out;
  });
}

// The same answer for a number that never was and for a digest that is another's.
Answer<PublicSheet> check(Call& call, std::string const& number, HashQuery const& query)
{
  call.answer_headers.emplace_back("x-robots-tag", "noindex, nofollow, noarchive");
  TRY(is_hash_beginning(query.hash));
  auto const row = call.database().read([&](Tx& tx) { return store::sheet_by_number(tx, number); });
  if (!row || !hex_of(row->hash.raw).starts_with(lower(query.hash)))
    return PublicSheet{};
  return PublicSheet{.genuine = true,
                     .kind = row->kind,
                     .name = name_of(call, row->kind),
                     .printed_on = business_day(row->printed_at),
                     .unit = UnitName{row->unit_code, row->unit_name},
                     .current = row->current};
}

}  // namespace

void sheet_routes(Routes& on)
{
  on.get("/dossiers/{id}/sheets", Right::work_on_dossiers, list,
         "Which sheets can be printed of a dossier, and which were.");
  on.post("/dossiers/{id}/sheets", Right::work_on_dossiers, print,
          "Print a sheet; what stands on it is kept.");
  on.get("/dossiers/{id}/sheets/{sheet}", Right::work_on_dossiers, compare,
         "What was printed, beside what the record says now.");
  on.get("/public/sheets/{number}", Right::anyone, check,
         "Whether a printed sheet is genuine, and whether it is still the newest.");
}

}  // namespace hengwen::http
