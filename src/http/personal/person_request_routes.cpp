// SPDX-License-Identifier: Apache-2.0
#include "app/personal/person_requests.hpp"
#include "http/dossier/judgements.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"
#include "store/dossier/households.hpp"
#include "store/record/record_fields.hpp"

namespace hengwen::http {
namespace {

struct RequestListQuery {
  std::optional<std::string> unit;
  std::optional<Uuid> household;
  std::optional<store::RequestState> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(RequestListQuery, (), (unit, household, state, after, limit))

enum class ShownState { open, answered };
BOOST_DESCRIBE_ENUM(ShownState, open, answered)

struct ShownRequest {
  Uuid id;
  HouseholdName household;
  UnitName unit;
  PersonRequestKind kind = PersonRequestKind::copy;
  std::string asked_by;
  Date asked_on;
  Date due_on;
  bool late = false;
  std::string words;
  ShownState state = ShownState::open;
  std::optional<RequestOutcome> outcome;
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(ShownRequest, (),
                      (id, household, unit, kind, asked_by, asked_on, due_on, late, words, state,
                       outcome, answer, answered_by, answered_on))
static_assert(fully_described<ShownRequest>);

struct RequestList {
  std::vector<ShownRequest> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(RequestList, (), (items, next))

// With what the answer is made from: each judgement and how it was reckoned, in plain words.
struct WholeRequest {
  ShownRequest request;
  std::vector<JudgementPage> judgements;
};
BOOST_DESCRIBE_STRUCT(WholeRequest, (), (request, judgements))

ShownRequest shown(Date today, store::PersonRequestRow const& row)
{
  auto const last = row.answered_on.value_or(today);
  return {.id = row.id,
          .household = {row.household, row.number, row.head_name},
          .unit = {row.unit_code, row.unit_name},
          .kind = row.kind,
          .asked_by = row.asked_by,
          .asked_on = row.asked_on,
          .due_on = row.due_on,
          .late = last > row.due_on,
          .words = row.words,
          .state = row.outcome ? ShownState::answered : ShownState::open,
          .outcome = row.outcome,
          .answer = row.answer,
          .answered_by = row.answered_by,
          .answered_on = row.answered_on};
}

Answer<RequestList> list_requests(Call& call, RequestListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<RequestList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::person_requests(tx, {.within = within,
                                            .household = query.household,
                                            .state = query.state,
                                            .today = call.today,
                                            .after = after,
                                            .most = most + 1});
    RequestList out;
    out.next = cut_to(rows, most, [](store::PersonRequestRow const& row) {
      return store::PageCursor{row.outcome.has_value(), row.due_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(call.today, row));
    return out;
  });
}

std::vector<JudgementPage> judgements_of(Tx& tx, store::FileRow const& file)
{
  auto const household = store::record_fields(
      tx.vault(), "household", store::household_record(tx, file.county, file.id).record);
  std::vector<JudgementPage> out;
  for (auto const& row : store::judgement_records(tx, file.county, file.id))
    out.push_back(judgement_page(store::record_fields(tx.vault(), "judgement", row.record),
                                 household, file.division));
  return out;
}

Answer<WholeRequest> show_request(Call& call, Uuid const& id)
{
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<WholeRequest> {
    auto const row = store::person_request(tx, call.who().scope, id);
    auto const file = row ? store::file(tx, row->household) : std::nullopt;
    if (!file)
      return refuse(NoAccess::not_found);
    WholeRequest out{shown(call.today, *row), {}};
    if (row->kind != PersonRequestKind::explanation || file->destroyed_on)
      return out;
    out.judgements = judgements_of(tx, *file);
    app::tell(entry, AuditAct::household_opened, *file, row->words);
    entry.fields = {"judgement"};
    return out;
  });
}

Answer<Created<ShownRequest>> receive_request(Call& call, PersonRequestWish const& wish)
{
  auto const act = call.act();
  return Created<ShownRequest>{
      shown(call.today, TRY(app::receive_request(keeper_of(call, act), wish)))};
}

Answer<ShownRequest> answer_request(Call& call, Uuid const& id, RequestAnswer const& answer)
{
  auto const act = call.act();
  return shown(call.today, TRY(app::answer_request(keeper_of(call, act), id, answer)));
}

}  // namespace

void person_request_routes(Routes& on)
{
  on.get("/person-requests", Right::answer_requests, list_requests,
         "What people asked about their own data: open ones first, those due first.");
  on.get("/person-requests/{id}", Right::answer_requests, show_request,
         "One request; of an explanation, with each judgement's calculation in plain words.");
  on.post("/person-requests", Right::answer_requests, receive_request, "Somebody asked.");
  on.post("/person-requests/{id}/answer", Right::answer_requests, answer_request,
          "Answer a request, with the reasons.");
}

}  // namespace hengwen::http
