// SPDX-License-Identifier: Apache-2.0
#include "app/personal/child_access.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

struct AccessListQuery {
  std::optional<std::string> unit;
  std::optional<store::AccessState> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(AccessListQuery, (), (unit, state, after, limit))

struct ShownChildAccess {
  Uuid id;
  HouseholdName household;
  UnitName unit;
  std::string kind;
  std::string field;
  std::string reason;
  std::string asked_by;
  Instant asked_at;
  store::AccessState state = store::AccessState::waiting;
  std::optional<std::string> decided_by;
  std::optional<Instant> decided_at;
  std::optional<std::string> decided_words;
  bool own = false;  // Asked by the caller, who cannot decide it.
};
BOOST_DESCRIBE_STRUCT(ShownChildAccess, (),
                      (id, household, unit, kind, field, reason, asked_by, asked_at, state,
                       decided_by, decided_at, decided_words, own))
static_assert(fully_described<ShownChildAccess>);

struct ChildAccessList {
  std::vector<ShownChildAccess> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(ChildAccessList, (), (items, next))

struct AccessAnswer {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(AccessAnswer, (), (reason))
static_assert(fully_described<AccessAnswer>);

ShownChildAccess shown(Call const& call, store::ChildAccessRow const& row)
{
  return {.id = row.id,
          .household = {row.household, row.number, row.head_name},
          .unit = {row.unit_code, row.unit_name},
          .kind = row.kind,
          .field = row.field,
          .reason = row.reason,
          .asked_by = row.asked_by_name,
          .asked_at = row.asked_at,
          .state = row.state,
          .decided_by = row.decided_by_name,
          .decided_at = row.decided_at,
          .decided_words = row.decided_words,
          .own = row.asked_by == call.session().account.id.uuid};
}

Answer<ChildAccessList> list_accesses(Call& call, AccessListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<ChildAccessList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::child_accesses(
        tx, {.within = within, .state = query.state, .after = after, .most = most + 1});
    ChildAccessList out;
    out.next = cut_to(rows, most, [](store::ChildAccessRow const& row) {
      return store::PageCursor{false, business_day(row.asked_at), row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(call, row));
    return out;
  });
}

Answer<Created<ShownChildAccess>> ask(Call& call, Uuid const& household,
                                      app::RevealWish const& wish)
{
  auto const act = call.act();
  return Created<ShownChildAccess>{
      shown(call, TRY(app::ask_child_access(keeper_of(call, act), household, wish)))};
}

Answer<ShownChildAccess> grant(Call& call, Uuid const& id, AccessAnswer const& said)
{
  auto const act = call.act();
  return shown(call, TRY(app::decide_child_access(keeper_of(call, act), id,
                                                  store::AccessState::granted, said.reason)));
}

Answer<ShownChildAccess> decline(Call& call, Uuid const& id, AccessAnswer const& said)
{
  auto const act = call.act();
  return shown(call, TRY(app::decide_child_access(keeper_of(call, act), id,
                                                  store::AccessState::refused, said.reason)));
}

}  // namespace

void child_access_routes(Routes& on)
{
  on.get("/child-accesses", Right::reveal_children, list_accesses,
         "Who asked to see a secret of a child, the latest first.");
  on.post("/households/{id}/child-access", Right::reveal_secrets, ask,
          "Ask a supervisor to see one secret of a child.");
  on.post("/child-accesses/{id}/grant", Right::reveal_children, grant,
          "Let who asked see it for a day; never by who asked.");
  on.post("/child-accesses/{id}/refuse", Right::reveal_children, decline,
          "Do not let it be seen; never by who asked.");
}

}  // namespace hengwen::http
