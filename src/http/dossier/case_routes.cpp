// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/case_routes.hpp"

#include "app/dossier/begin_dossier.hpp"
#include "app/dossier/type_application.hpp"
#include "domain/dossier/waits_for.hpp"
#include "http/dossier/case_page.hpp"
#include "http/personal/page.hpp"
#include "http/problem.hpp"
#include "http/routes.hpp"
#include "store/account/accounts.hpp"

namespace hengwen::http {
namespace {

enum class WorkList { mine, late, next, all, temporary };
BOOST_DESCRIBE_ENUM(WorkList, mine, late, next, all, temporary)

struct WorkQuery {
  std::optional<std::string> unit;
  std::optional<WorkList> which;
  std::optional<DossierState> state;
  std::optional<std::string> search;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(WorkQuery, (), (unit, which, state, search, after, limit))

struct WorkItem {
  Uuid id;
  int version = 0;
  std::string name;
  UnitName unit;
  DossierState state = DossierState::none;
  Date since;
  std::optional<Date> until;
  std::optional<Date> notice_until;
  bool late = false;
  std::vector<DossierStep> steps;  // Open to the caller today.
};
BOOST_DESCRIBE_STRUCT(WorkItem, (),
                      (id, version, name, unit, state, since, until, notice_until, late, steps))
static_assert(fully_described<WorkItem>);

struct WorkCounts {
  std::int64_t mine = 0;
  std::int64_t late = 0;
  std::int64_t returned = 0;
};
BOOST_DESCRIBE_STRUCT(WorkCounts, (), (mine, late, returned))

struct WorkPage {
  std::vector<WorkItem> items;
  std::optional<std::string> next;
  WorkCounts counts;
};
BOOST_DESCRIBE_STRUCT(WorkPage, (), (items, next, counts))

struct DossierWish {
  std::string unit;
  std::optional<std::string> reason;
  std::optional<DossierStep> step;  // begin, or ask_temporary.
};
BOOST_DESCRIBE_STRUCT(DossierWish, (), (unit, reason, step))
static_assert(fully_described<DossierWish>);

struct DossierName {
  Uuid id;
};
BOOST_DESCRIBE_STRUCT(DossierName, (), (id))

struct Seen {
  Uuid id;
  int version = 0;
};
BOOST_DESCRIBE_STRUCT(Seen, (), (id, version))
static_assert(fully_described<Seen>);

struct NoticesWish {
  std::vector<Seen> dossiers;
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(NoticesWish, (), (dossiers, phone))
static_assert(fully_described<NoticesWish>);

struct NoticeOutcome {
  Uuid id;
  bool ok = false;
  std::optional<std::string> why;
  std::optional<std::string> say;
};
BOOST_DESCRIBE_STRUCT(NoticeOutcome, (), (id, ok, why, say))
static_assert(fully_described<NoticeOutcome>);

struct NoticeOutcomes {
  std::vector<NoticeOutcome> items;
};
BOOST_DESCRIBE_STRUCT(NoticeOutcomes, (), (items))

struct UnitQuery {
  std::string unit;
};
BOOST_DESCRIBE_STRUCT(UnitQuery, (), (unit))

struct Notices {
  std::vector<NoticePage> items;
};
BOOST_DESCRIBE_STRUCT(Notices, (), (items))

struct ColleagueName {
  std::string name;
  std::string display_name;
  Role role = Role::assigned_helper;
};
BOOST_DESCRIBE_STRUCT(ColleagueName, (), (name, display_name, role))
static_assert(fully_described<ColleagueName>);

struct Colleagues {
  std::vector<ColleagueName> items;
};
BOOST_DESCRIBE_STRUCT(Colleagues, (), (items))

constexpr std::size_t most_notices = 100;

std::string cursor_text(store::WaitingRow const& row)
{
  return fmt::format("{}.{}.{}", to_text(row.until.value_or(date_of(9999, 12, 31))),
                     to_text(row.since), to_text(row.id));
}

Answer<std::optional<store::WaitingCursor>> read_cursor(std::optional<std::string> const& after)
{
  if (!after)
    return std::nullopt;
  store::WaitingCursor cursor;
  auto const first = after->find('.');
  auto const second = after->find('.', first == after->npos ? first : first + 1);
  std::string_view const text{*after};
  if (second == after->npos || !from_text(text.substr(0, first), cursor.until) ||
      !from_text(text.substr(first + 1, second - first - 1), cursor.since) ||
      !from_text(text.substr(second + 1), cursor.id))
    return refuse(BadPage::bad_cursor, "after");
  return cursor;
}

app::Taker taker(Call const& call)
{
  return app::taker_of(call.session(), call.who().scope);
}

Officer officer(Call const& call)
{
  return Officer{call.session().account.id.uuid};
}

store::DossierRow row_of(store::WaitingRow const& row)
{
  return {.county = row.county,
          .id = row.id,
          .place = row.place,
          .state = row.state,
          .version = row.version,
          .round = row.round,
          .since = row.since,
          .step_order = row.step_order,
          .notice_until = row.notice_until,
          .until = row.until,
          .leaving = row.leaving,
          .asset_check_done = row.asset_check_done,
          .half_done = row.half_done};
}

WorkItem work_item(Call const& call, store::WaitingRow const& row, DossierCase const& now)
{
  WorkItem out{.id = row.id,
               .version = row.version,
               .name = row.name,
               .unit = {row.unit_code, row.unit_name},
               .state = row.state,
               .since = row.since,
               .until = row.until,
               .notice_until = row.notice_until,
               .late = row.until && *row.until < call.today,
               .steps = {}};
  for (auto const& [edge, verdict] :
       steps_from(now, {call.session().role, officer(call)}, call.today))
    if (verdict)
      out.steps.push_back(edge->step);
  return out;
}

std::vector<DossierState> states_asked(Call const& call, WorkQuery const& query)
{
  if (query.state)
    return {*query.state};
  auto const role = call.session().role;
  if (query.which == WorkList::next)
    return states_coming_to(role);
  return query.which == WorkList::all ? waiting_states() : states_waiting_for(role);
}

Answer<WorkPage> list_work(Call& call, WorkQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_cursor(query.after));
  auto const states = states_asked(call, query);
  return call.read([&](Tx& tx) -> Answer<WorkPage> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    bool const late = query.which == WorkList::late;
    store::WaitingQuery const asked{.within = within,
                                    .states = states,
                                    .late_before = late ? std::optional{call.today} : std::nullopt,
                                    .words = query.search,
                                    .after = after,
                                    .most = most + 1};
    auto rows = query.which == WorkList::temporary ? store::temporary_dossiers(tx, asked)
                                                   : store::waiting_dossiers(tx, asked);
    WorkPage out;
    if (int(rows.size()) > most) {
      rows.pop_back();
      out.next = cursor_text(rows.back());
    }
    std::vector<store::DossierRow> dossiers;
    for (auto const& row : rows)
      dossiers.push_back(row_of(row));
    auto const cases = app::cases_of(tx, dossiers);
    for (std::size_t i = 0; i < rows.size(); ++i)
      out.items.push_back(work_item(call, rows[i], cases[i]));
    auto const count =
        store::count_waiting(tx, within, states_waiting_for(call.session().role), call.today);
    out.counts = {count.all_of_them, count.late, count.returned};
    return out;
  });
}

Answer<Created<DossierName>> begin(Call& call, DossierWish const& wish)
{
  auto const unit = TRY(
      call.read([&](Tx& tx) -> Answer<store::UnitRow> { return seen_unit(call, tx, wish.unit); }));
  auto const act = call.act();
  auto const row = TRY(app::begin_dossier(act, taker(call),
                                          {.unit = unit.id,
                                           .division = unit.division,
                                           .step = wish.step.value_or(DossierStep::begin),
                                           .reason = wish.reason},
                                          call.today));
  return Created<DossierName>{{row.id}};
}

Answer<store::DossierRow> seen_dossier(Call const& call, Tx& tx, Uuid const& id)
{
  auto const row = store::dossier(tx, id);
  return call.see(row, row ? row->place : UnitId{-1});
}

Answer<CasePage> page_of(Call const& call, Uuid const& id)
{
  return call.read([&](Tx& tx) -> Answer<CasePage> {
    return case_page(call, tx, TRY(seen_dossier(call, tx, id)), taker(call));
  });
}

Answer<CasePage> open_case(Call& call, Uuid const& id)
{
  return call.act().write([&](Tx& tx, AuditEntry& told) -> Answer<CasePage> {
    auto const row = TRY(seen_dossier(call, tx, id));
    told = opening_of(row, call.session().opening_reason);
    return case_page(call, tx, row, taker(call));
  });
}

Answer<CasePage> step(Call& call, Uuid const& id, app::StepWish const& wish)
{
  auto const act = call.act();
  TRY(app::take_step(act, taker(call), id, wish, call.today));
  return page_of(call, id);
}

Answer<HouseholdThenPage> household_then(Call& call, Uuid const& id, int seq)
{
  return call.act().write([&](Tx& tx, AuditEntry& told) -> Answer<HouseholdThenPage> {
    auto const row = TRY(seen_dossier(call, tx, id));
    told = opening_of(row, call.session().opening_reason);
    return household_then_page(tx, row, seq);
  });
}

// Each one is judged for itself; what is refused does not hold up the others.
Answer<NoticeOutcomes> post_notices(Call& call, NoticesWish const& wish)
{
  if (wish.dossiers.size() > most_notices)
    return refuse(BadPage::limit_out_of_range, "dossiers");
  auto const act = call.act();
  NoticeOutcomes out;
  for (auto const& [id, version] : wish.dossiers) {
    app::StepWish const one{
        .step = DossierStep::open_notice, .version = version, .phone = wish.phone};
    auto const done = app::take_step(act, taker(call), id, one, call.today);
    auto& said = out.items.emplace_back(NoticeOutcome{.id = id, .ok = done.has_value()});
    if (done)
      continue;
    said.why = done.error().why;
    if (auto const sentence = sentence_of(done.error()))
      said.say = call.language == Language::en ? sentence->en : sentence->zh;
  }
  return out;
}

// Whoever types sees in full what was typed.
Answer<ApplicationPage> application(Call& call, Uuid const& id)
{
  return call.act().write([&](Tx& tx, AuditEntry& told) -> Answer<ApplicationPage> {
    auto const row = TRY(seen_dossier(call, tx, id));
    if (!row.sealed)
      return refuse(NoAccess::not_found);
    told = opening_of(row, call.session().opening_reason);
    return application_page(call, tx, row, app::may_type(taker(call).as, row.state));
  });
}

Answer<ApplicationPage> typed(Call& call, Uuid const& id, app::TypedValues const& values)
{
  auto const act = call.act();
  TRY(app::type_application(act, taker(call), id, values));
  return application(call, id);
}

Answer<ApplicationPage> removed(Call& call, Uuid const& id, std::string const& row)
{
  auto const act = call.act();
  TRY(app::remove_application_row(act, taker(call), id, row));
  return application(call, id);
}

Answer<ApplicationPage> sign(Call& call, Uuid const& id, app::Signature const& signature)
{
  auto const act = call.act();
  TRY(app::sign_application(act, taker(call), id, signature, ConsentMeans::paper, call.today));
  return application(call, id);
}

Answer<Notices> notices(Call& call, UnitQuery const& query)
{
  return call.read([&](Tx& tx) -> Answer<Notices> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    Notices out;
    for (auto const& row : store::notices_standing(tx, within, call.today))
      out.items.push_back(shown(row));
    return out;
  });
}

// Accounts are the program's own; who may be asked is who works with the same files.
Answer<Colleagues> colleagues(Call& call, UnitQuery const& query)
{
  auto const unit = TRY(
      call.read([&](Tx& tx) -> Answer<store::UnitRow> { return seen_unit(call, tx, query.unit); }));
  Colleagues out;
  for (auto const& one : call.database().read(
           [&](Tx& tx) { return store::colleagues(tx, unit.id, call.who().scope.first); }))
    out.items.push_back({one.name, one.full_name.empty() ? one.name : one.full_name, one.role});
  return out;
}

}  // namespace

void case_routes(Routes& on)
{
  on.get("/dossiers/work", Right::work_on_dossiers, list_work,
         "Dossiers that wait for the caller, what is due first coming first.");
  on.post("/dossiers", Right::work_on_dossiers, begin, "An application for a worker begins.");
  on.get("/dossiers/{id}", Right::work_on_dossiers, open_case,
         "Where a dossier stands, what was done, and what is open to the caller.");
  on.post("/dossiers/{id}/steps", Right::work_on_dossiers, step, "A step is taken.");
  on.get("/dossiers/{id}/steps/{seq}/household", Right::work_on_dossiers, household_then,
         "The household as it was when a step decided about it.");
  on.post("/dossiers/notices", Right::work_on_dossiers, post_notices,
          "Several notices are posted at once.");
  on.get("/dossiers/{id}/application", Right::work_on_dossiers, application,
         "What was applied for, what is wrong in it, and the proposal.");
  on.post("/dossiers/{id}/application/values", Right::work_on_dossiers, typed,
          "Some fields of an application are filled in.");
  on.remove("/dossiers/{id}/application/rows/{row}", Right::work_on_dossiers, removed,
            "A row of an application is taken out.");
  on.post("/dossiers/{id}/application/consents", Right::work_on_dossiers, sign,
          "A paper that was signed is put to the application.");
  on.get("/notices", Right::work_on_dossiers, notices, "Notices that stand today.");
  on.get("/colleagues", Right::work_on_dossiers, colleagues,
         "Who works with the files of a union, and may be the second person.");
}

}  // namespace hengwen::http
