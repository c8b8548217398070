// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/transfer_requests.hpp"
#include "http/dossier/routes.hpp"
#include "http/personal/page.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

struct TransferListQuery {
  std::optional<std::string> unit;
  std::optional<store::TransferSide> side;  // "kept" when nothing is said.
  std::optional<store::TransferState> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(TransferListQuery, (), (unit, side, state, after, limit))

struct ShownTransfer {
  Uuid id;
  std::optional<Uuid> household;  // Of a file that may be seen, like the next two.
  std::optional<std::string> number;
  std::optional<std::string> head_name;
  UnitName kept_by;
  UnitName to;
  std::string reason;
  std::string asked_by;
  Date asked_on;
  store::TransferState state = store::TransferState::open;
  std::optional<TransferOutcome> outcome;
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Date> answered_on;
  std::optional<Uuid> began;  // The dossier with which it was taken over, told to who took it.
  std::optional<std::string> taken_by;
  std::optional<Date> taken_on;
};
BOOST_DESCRIBE_STRUCT(ShownTransfer, (),
                      (id, household, number, head_name, kept_by, to, reason, asked_by, asked_on,
                       state, outcome, answer, answered_by, answered_on, began, taken_by, taken_on))
static_assert(fully_described<ShownTransfer>);

struct TransferList {
  std::vector<ShownTransfer> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(TransferList, (), (items, next))

struct TakenOver {
  Uuid dossier;
};
BOOST_DESCRIBE_STRUCT(TakenOver, (), (dossier))
static_assert(fully_described<TakenOver>);

ShownTransfer shown(store::TransferRow const& row, store::TransferSide side)
{
  return {.id = row.id,
          .household = row.household,
          .number = row.number,
          .head_name = row.head_name,
          .kept_by = {row.kept_by_code, row.kept_by_name},
          .to = {row.to_code, row.to_name},
          .reason = row.reason,
          .asked_by = row.asked_by,
          .asked_on = row.asked_on,
          .state = row.outcome ? store::TransferState::answered : store::TransferState::open,
          .outcome = row.outcome,
          .answer = row.answer,
          .answered_by = row.answered_by,
          .answered_on = row.answered_on,
          .began = side == store::TransferSide::asked ? row.began : std::nullopt,
          .taken_by = row.taken_by,
          .taken_on = row.taken_on};
}

Answer<TransferList> list_transfers(Call& call, TransferListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<TransferList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto const side = query.side.value_or(store::TransferSide::kept);
    auto rows = store::transfer_requests(tx, {.side = side,
                                              .within = within,
                                              .id = {},
                                              .state = query.state,
                                              .after = after,
                                              .most = most + 1});
    TransferList out;
    out.next = cut_to(rows, most, [](store::TransferRow const& row) {
      return store::PageCursor{row.outcome.has_value(), row.asked_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(row, side));
    return out;
  });
}

Answer<Created<ShownTransfer>> ask(Call& call, TransferWish const& wish)
{
  auto const to =
      TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.to_unit, "to_unit"); }));
  auto const act = call.act();
  return Created<ShownTransfer>{
      shown(TRY(app::ask_transfer(keeper_of(call, act), call.session(), to, wish)),
            store::TransferSide::asked)};
}

Answer<ShownTransfer> answer(Call& call, Uuid const& id, TransferAnswer const& said)
{
  auto const act = call.act();
  return shown(TRY(app::answer_transfer(keeper_of(call, act), id, said)),
               store::TransferSide::kept);
}

Answer<Created<TakenOver>> take_over(Call& call, Uuid const& id)
{
  auto const act = call.act();
  auto const by = app::taker_of(call.session(), call.who().scope);
  return Created<TakenOver>{{TRY(app::take_over_transfer(keeper_of(call, act), by, id))}};
}

}  // namespace

void transfer_routes(Routes& on)
{
  on.get("/transfer-requests", Right::open_households, list_transfers,
         "Requests to hand files over: for those kept here, or those that come from here.");
  on.post("/transfer-requests", Right::import_workbooks, ask,
          "Ask the union that keeps a file to hand it over.");
  on.post("/transfer-requests/{id}/answer", Right::answer_requests, answer,
          "Grant or refuse to hand a file over; nothing moves by it.");
  on.post("/transfer-requests/{id}/take-over", Right::work_on_dossiers, take_over,
          "Go on with a file that another county handed over: a dossier begins here.");
}

}  // namespace hengwen::http
