// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/code_list.hpp"
#include "http/dossier/asset_check_book.hpp"
#include "http/dossier/case_page.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/personal/page.hpp"
#include "http/problem.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

constexpr std::uint64_t most_bytes = 8 << 20;

struct AssetListsQuery {
  std::optional<std::string> unit;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(AssetListsQuery, (), (unit, after, limit))

struct ShownAssetList {
  Uuid id;
  std::string number;
  UnitName unit;
  Date made_on;
  std::string made_by;
  int households = 0;
  int persons = 0;
  int answered = 0;
  std::optional<Date> passed_on;
  std::optional<Date> closed_on;
  std::optional<std::string> closed_by;
  std::optional<std::string> closed_reason;
};
BOOST_DESCRIBE_STRUCT(ShownAssetList, (),
                      (id, number, unit, made_on, made_by, households, persons, answered, passed_on,
                       closed_on, closed_by, closed_reason))
static_assert(fully_described<ShownAssetList>);

struct AssetLists {
  std::vector<ShownAssetList> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(AssetLists, (), (items, next))

struct AssetWaitingQuery {
  std::optional<std::string> unit;
};
BOOST_DESCRIBE_STRUCT(AssetWaitingQuery, (), (unit))

struct WaitingDossier {
  Uuid id;
  std::string name;
  UnitName unit;
  Date since;
};
BOOST_DESCRIBE_STRUCT(WaitingDossier, (), (id, name, unit, since))
static_assert(fully_described<WaitingDossier>);

struct WaitingDossiers {
  std::vector<WaitingDossier> items;
};
BOOST_DESCRIBE_STRUCT(WaitingDossiers, (), (items))

struct AssetListWish {
  std::string unit;
  std::vector<Uuid> dossiers;
};
BOOST_DESCRIBE_STRUCT(AssetListWish, (), (unit, dossiers))
static_assert(fully_described<AssetListWish>);

struct LeftOut {
  Uuid dossier;
  std::string name;
  NotListed why = NotListed::not_in_asset_check;
  std::string say;
  std::vector<std::string> who;
};
BOOST_DESCRIBE_STRUCT(LeftOut, (), (dossier, name, why, say, who))
static_assert(fully_described<LeftOut>);

struct MadeList {
  std::optional<ShownAssetList> list;
  std::vector<LeftOut> left_out;
};
BOOST_DESCRIBE_STRUCT(MadeList, (), (list, left_out))
static_assert(fully_described<MadeList>);

// A line of a list, for who follows whether it was answered.
struct AssetLine {
  int line = 0;
  Uuid dossier;
  std::string name;  // Of the dossier.
  bool waits = false;
  bool head = false;
  std::optional<AssetResult> result;
  std::optional<Date> answered_on;
  int version = 0;
};
BOOST_DESCRIBE_STRUCT(AssetLine, (),
                      (line, dossier, name, waits, head, result, answered_on, version))
static_assert(fully_described<AssetLine>);

struct AssetListPage {
  ShownAssetList list;
  std::vector<AssetLine> lines;
};
BOOST_DESCRIBE_STRUCT(AssetListPage, (), (list, lines))

struct ReturnedLine {
  std::uint32_t row = 0;
  std::string column;
  std::string why;
  Bilingual say;
};
BOOST_DESCRIBE_STRUCT(ReturnedLine, (), (row, column, why, say))
static_assert(fully_described<ReturnedLine>);

struct TakenPage {
  ShownAssetList list;
  int taken = 0;
  int changed = 0;
  int same = 0;
  std::vector<ReturnedLine> returned;
};
BOOST_DESCRIBE_STRUCT(TakenPage, (), (list, taken, changed, same, returned))

struct ClosingWish {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ClosingWish, (), (reason))
static_assert(fully_described<ClosingWish>);

struct AskedPerson {
  std::string name;  // Masked, but of the head.
  bool head = false;
  std::string list;
  int version = 0;
  std::optional<AssetAnswer> answer;
  std::optional<Date> recorded_on;
  std::optional<std::string> recorded_by;
};
BOOST_DESCRIBE_STRUCT(AskedPerson, (),
                      (name, head, list, version, answer, recorded_on, recorded_by))
static_assert(fully_described<AskedPerson>);

// By what was found beside what was declared.
struct ProposedBy {
  std::optional<std::string> category;
  std::vector<std::string> exclusions;
};
BOOST_DESCRIBE_STRUCT(ProposedBy, (), (category, exclusions))
static_assert(fully_described<ProposedBy>);

struct CaseAssetCheck {
  std::vector<AskedPerson> people;
  std::vector<AssetDifference> comparison;  // Once somebody has been answered of.
  std::optional<ProposedBy> as_declared;
  std::optional<ProposedBy> as_found;
  bool answered = false;  // Of every adult.
};
BOOST_DESCRIBE_STRUCT(CaseAssetCheck, (), (people, comparison, as_declared, as_found, answered))
static_assert(fully_described<CaseAssetCheck>);

ShownAssetList shown(store::AssetListRow const& row)
{
  return {.id = row.id,
          .number = row.number,
          .unit = {row.unit_code, row.unit_name},
          .made_on = row.made_on,
          .made_by = row.made_by,
          .households = row.households,
          .persons = row.persons,
          .answered = row.answered,
          .passed_on = row.passed_on,
          .closed_on = row.closed_on,
          .closed_by = row.closed_by,
          .closed_reason = row.closed_reason};
}

Bilingual say(std::string const& why)
{
  auto const sentence = sentence_of({why, {}});
  return sentence ? Bilingual{sentence->zh, sentence->en} : Bilingual{why, why};
}

Answer<AssetLists> list_asset_lists(Call& call, AssetListsQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<AssetLists> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    std::optional<store::AssetListCursor> behind;
    if (after)
      behind = store::AssetListCursor{after->day, after->id};
    auto rows = store::asset_lists(tx, within, behind, most + 1);
    AssetLists out;
    out.next = cut_to(rows, most, [](store::AssetListRow const& row) {
      return store::PageCursor{false, row.made_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(row));
    return out;
  });
}

Answer<WaitingDossiers> waiting(Call& call, AssetWaitingQuery const& query)
{
  return call.read([&](Tx& tx) -> Answer<WaitingDossiers> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    WaitingDossiers out;
    for (auto const& row : store::waiting_asset_checks(tx, within, int(most_listed)))
      out.items.push_back({row.id, row.name, {row.unit_code, row.unit_name}, row.since});
    return out;
  });
}

Answer<MadeList> make(Call& call, AssetListWish const& wish)
{
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  auto const act = call.act();
  auto const made =
      TRY(app::make_asset_list(keeper_of(call, act), call.session().role, unit, wish.dossiers));
  MadeList out;
  if (made.list)
    out.list = shown(*made.list);
  for (auto const& one : made.refused) {
    auto const said = say(std::string{word_of(one.why)});
    out.left_out.push_back({one.dossier, one.name, one.why,
                            call.language == Language::en ? said.en : said.zh, one.who});
  }
  return out;
}

Answer<AssetListPage> list_page(Call& call, Uuid const& id)
{
  return call.read([&](Tx& tx) -> Answer<AssetListPage> {
    auto const found = store::asset_list(tx, call.who().scope, id);
    auto const list = TRY(call.see(found, found ? found->place : UnitId{-1}));
    AssetListPage out{shown(list), {}};
    for (auto const& row : store::asset_people(tx, list)) {
      auto const answer = store::asset_answer(tx.vault(), row);
      out.lines.push_back(
          {.line = row.line,
           .dossier = row.dossier,
           .name = row.dossier_name,
           .waits = row.waits,
           .head = row.member == app::head_row,
           .result = answer ? std::optional{answer->result} : std::nullopt,
           .answered_on = answer ? std::optional{answer->answered_on} : std::nullopt,
           .version = row.version});
    }
    return out;
  });
}

Answer<File<Media::octets>> pass_on(Call& call, Uuid const& id, FileWish const& wish)
{
  TRY(LeavingFile::may_leave(wish));
  auto const list = TRY(call.read([&](Tx& tx) -> Answer<store::AssetListRow> {
    auto const found = store::asset_list(tx, call.who().scope, id);
    return call.see(found, found ? found->place : UnitId{-1});
  }));
  LeavingFile const file{call, wish, fmt::format("核对名单 {} {}", list.number, list.unit_name)};
  auto const act = call.act();
  TRY(app::pass_on_asset_list(keeper_of(call, act), call.session().role, id, wish.reason,
                              [&](app::PassedOn const& all) -> Verdict {
                                write_asset_list(file, all);
                                return allowed;
                              }));
  return file.answer();
}

Answer<TakenPage> take(Call& call, Uuid const& id, Upload const& upload)
{
  auto const act = call.act();
  auto const taken =
      TRY(app::take_asset_answers(keeper_of(call, act), call.session().role, id, upload.content));
  TakenPage out{.list = shown(taken.list),
                .taken = taken.taken,
                .changed = taken.changed,
                .same = taken.same,
                .returned = {}};
  for (auto const& row : taken.returned)
    out.returned.push_back({row.row, app::answer_heading(row.column), row.why, say(row.why)});
  return out;
}

Answer<File<Media::octets>> give_back(Call& call, Uuid const& id, Upload const& upload)
{
  auto const act = call.act();
  auto const judged =
      TRY(app::judge_asset_answers(keeper_of(call, act), call.session().role, id, upload.content));
  if (judged.returned.empty())
    return refuse(NoAssetCheck::nothing_returned);
  LeavingFile const file{
      call, {"更正后交回", {}}, fmt::format("退回行 核对名单 {}", judged.list.number)};
  write_returned_rows(file, judged.returned);
  return file.answer();
}

Answer<ShownAssetList> close(Call& call, Uuid const& id, ClosingWish const& wish)
{
  auto const act = call.act();
  return shown(
      TRY(app::close_asset_list(keeper_of(call, act), call.session().role, id, wish.reason)));
}

std::optional<ProposedBy> proposed(app::Application const& application, app::FilingAs const& as,
                                   std::string_view division)
{
  auto const checked = app::checked(application, as, division);
  if (!checked.proposal)
    return {};
  return ProposedBy{checked.proposal->category, checked.proposal->exclusions};
}

Answer<CaseAssetCheck> of_case(Call& call, Uuid const& dossier)
{
  return call.act().write([&](Tx& tx, AuditEntry& told) -> Answer<CaseAssetCheck> {
    auto const row = store::dossier(tx, dossier);
    if (!row || !call.who().scope.has(row->place))
      return refuse(NoAccess::not_found);
    CaseAssetCheck out;
    auto const people = store::asset_people(tx, row->county, row->id);
    std::vector<AssetFacts> found;
    for (auto const& one : people) {
      // Of the latest list on which the household stands.
      if (one.list != people.front().list)
        break;
      bool const head = one.member == app::head_row;
      auto const name = store::asset_person(tx.vault(), one).name;
      out.people.push_back({.name = head ? name : masked(Secret::name, name),
                            .head = head,
                            .list = one.number,
                            .version = one.version,
                            .answer = store::asset_answer(tx.vault(), one),
                            .recorded_on = one.recorded_on,
                            .recorded_by = one.recorded_by});
      if (out.people.back().answer)
        found.push_back(out.people.back().answer->found);
    }
    if (!found.empty())
      told = opening_of(*row, call.session().opening_reason);
    if (found.empty() || !row->sealed)
      return out;
    auto const application = app::application_of(tx.vault(), *row);
    auto const as = app::filing_as(*row, call.today);
    auto const declared = app::declared_assets(application, as);
    auto const together_found = together(found);
    out.comparison = compare(declared, together_found);
    out.as_declared = proposed(application, as, row->division);
    out.as_found = proposed(app::as_found(application, declared, together_found, call.today), as,
                            row->division);
    out.answered = std::ranges::all_of(
        out.people, [](AskedPerson const& one) { return one.answer.has_value(); });
    return out;
  });
}

}  // namespace

void asset_check_routes(Routes& on)
{
  auto const right = Right::work_on_dossiers;
  std::vector<Media> const kinds{Media::xlsx, Media::octets};
  on.get("/asset-checks", right, list_asset_lists,
         "Lists of households that civil affairs is asked about, the latest first.");
  on.get("/asset-checks/waiting", right, waiting,
         "Dossiers that wait for the asset check and are on no list yet.");
  on.post("/asset-checks", right, make,
          "Make a list of dossiers that wait; who has not authorised it is left out by name.");
  on.get("/asset-checks/dossiers/{dossier}", right, of_case,
         "What civil affairs found about a household, beside what it declared.");
  on.get("/asset-checks/{id}", right, list_page, "One list, line by line.");
  on.post("/asset-checks/{id}/file", Right::export_persons, pass_on,
          "The list as a workbook or a locked zip, with what was signed; data is passed on by it.");
  on.accept_small("/asset-checks/{id}/answers", right, kinds, most_bytes, take,
                  "The answer: the same workbook, filled in; good rows are kept.")
      .pace = Pace::costly;
  on.accept_small("/asset-checks/{id}/answers/returned", right, kinds, most_bytes, give_back,
                  "Of a filled-in workbook, the rows that are not taken, with their reasons.")
      .pace = Pace::costly;
  on.post("/asset-checks/{id}/close", right, close,
          "Close a list: nobody waits on it any more, and no answer is taken.");
}

}  // namespace hengwen::http
