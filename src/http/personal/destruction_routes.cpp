// SPDX-License-Identifier: Apache-2.0
#include "app/personal/destruction.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

struct DestructionListQuery {
  std::optional<std::string> unit;
  std::optional<store::DestructionState> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(DestructionListQuery, (), (unit, state, after, limit))

struct DueListQuery {
  std::optional<std::string> unit;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(DueListQuery, (), (unit, after, limit))

struct ShownDestruction {
  Uuid id;
  HouseholdName household;
  UnitName unit;
  Date filed_on;
  Date left_on;
  Date kept_until;
  std::string reason;
  store::DestructionState state = store::DestructionState::proposed;
  std::string proposed_by;
  Instant proposed_at;
  std::optional<std::string> decided_by;
  std::optional<Instant> decided_at;
  std::optional<std::string> decided_reason;
  std::optional<std::int64_t> rows_destroyed;
};
BOOST_DESCRIBE_STRUCT(ShownDestruction, (),
                      (id, household, unit, filed_on, left_on, kept_until, reason, state,
                       proposed_by, proposed_at, decided_by, decided_at, decided_reason,
                       rows_destroyed))
static_assert(fully_described<ShownDestruction>);

struct DestructionList {
  std::vector<ShownDestruction> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(DestructionList, (), (items, next))

struct ShownDueFile {
  HouseholdName household;
  UnitName unit;
  Date filed_on;
  Date left_on;
  bool locked = false;
};
BOOST_DESCRIBE_STRUCT(ShownDueFile, (), (household, unit, filed_on, left_on, locked))
static_assert(fully_described<ShownDueFile>);

struct DueFileList {
  std::vector<ShownDueFile> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(DueFileList, (), (items, next))

struct NewDestruction {
  Uuid household;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(NewDestruction, (), (household, reason))
static_assert(fully_described<NewDestruction>);

struct ReasonGiven {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReasonGiven, (), (reason))
static_assert(fully_described<ReasonGiven>);

// How a file stands once it is locked, or open again.
struct FileLock {
  HouseholdName household;
  std::optional<Date> locked_on;
  std::optional<std::string> locked_reason;
};
BOOST_DESCRIBE_STRUCT(FileLock, (), (household, locked_on, locked_reason))
static_assert(fully_described<FileLock>);

ShownDestruction shown(store::DestructionRow const& row)
{
  return {.id = row.id,
          .household = {row.household, row.number, row.head_name},
          .unit = {row.unit_code, row.unit_name},
          .filed_on = row.filed_on,
          .left_on = row.left_on,
          .kept_until = row.kept_until,
          .reason = row.reason,
          .state = row.state,
          .proposed_by = row.proposed_by_name,
          .proposed_at = row.proposed_at,
          .decided_by = row.decided_by_name,
          .decided_at = row.decided_at,
          .decided_reason = row.decided_reason,
          .rows_destroyed = row.rows_destroyed};
}

// The list is for both who propose and who decide.
Verdict may_see(Call const& call)
{
  auto const role = call.session().role;
  if (may(role, Right::propose_destruction) || may(role, Right::confirm_destruction))
    return allowed;
  return refuse(NoAccess::not_allowed);
}

Answer<DestructionList> list_destructions(Call& call, DestructionListQuery const& query)
{
  TRY(may_see(call));
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<DestructionList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::destructions(
        tx, {.within = within, .state = query.state, .after = after, .most = most + 1});
    DestructionList out;
    out.next = cut_to(rows, most, [](store::DestructionRow const& row) {
      return store::PageCursor{row.state != store::DestructionState::proposed,
                               business_day(row.proposed_at), row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(row));
    return out;
  });
}

// The last day on which a file may have been left whose retention is over now.
Date left_by(std::string_view division, Date today)
{
  auto const years = kept_until(today, division).year() - today.year();
  auto day = today - Days{365 * years + years / 4 + 2};
  while (kept_until(day + Days{1}, division) <= today)
    day = day + Days{1};
  return day;
}

Answer<DueFileList> list_due(Call& call, DueListQuery const& query)
{
  TRY(may_see(call));
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<DueFileList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto const unit = TRY(call.see(store::unit_by_id(tx, within.first), within.first));
    auto rows = store::files_due(tx, within, left_by(unit.division, call.today), after, most + 1);
    DueFileList out;
    out.next = cut_to(rows, most, [](store::DueFile const& row) {
      return store::PageCursor{false, row.left_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back({{row.id, row.number, ""},
                           {row.unit_code, row.unit_name},
                           row.filed_on,
                           row.left_on,
                           row.locked_on.has_value()});
    return out;
  });
}

Answer<Created<ShownDestruction>> propose(Call& call, NewDestruction const& wish)
{
  auto const act = call.act();
  return Created<ShownDestruction>{
      shown(TRY(app::propose_destruction(keeper_of(call, act), wish.household, wish.reason)))};
}

Answer<ShownDestruction> confirm(Call& call, Uuid const& id, ReasonGiven const& said)
{
  auto const act = call.act();
  return shown(TRY(app::confirm_destruction(keeper_of(call, act), id, said.reason)));
}

Answer<ShownDestruction> decline(Call& call, Uuid const& id, ReasonGiven const& said)
{
  auto const act = call.act();
  return shown(TRY(app::refuse_destruction(keeper_of(call, act), id, said.reason)));
}

FileLock shown(store::FileRow const& file)
{
  return {{file.id, file.number, file.locked_on ? "" : file.head_name},
          file.locked_on,
          file.locked_reason};
}

Answer<FileLock> lock(Call& call, Uuid const& household, ReasonGiven const& said)
{
  auto const act = call.act();
  return shown(TRY(app::lock_household(keeper_of(call, act), household, said.reason)));
}

Answer<FileLock> unlock(Call& call, Uuid const& household, ReasonGiven const& said)
{
  auto const act = call.act();
  return shown(TRY(app::unlock_household(keeper_of(call, act), household, said.reason)));
}

}  // namespace

void destruction_routes(Routes& on)
{
  on.post("/households/{id}/lock", Right::propose_destruction, lock,
          "Lock a file that was left: it is only kept.");
  on.post("/households/{id}/unlock", Right::propose_destruction, unlock,
          "Open a locked file again.");
  on.get("/destructions", Right::open_households, list_destructions,
         "Files whose end was proposed, those waiting first.");
  on.get("/destructions/due", Right::open_households, list_due,
         "Files that need not be kept any longer, and whose end nobody has proposed.");
  on.post("/destructions", Right::propose_destruction, propose, "Propose to destroy a file.");
  on.post("/destructions/{id}/confirm", Right::confirm_destruction, confirm,
          "Destroy what a file says of people; never by the proposer.");
  on.post("/destructions/{id}/refuse", Right::confirm_destruction, decline,
          "Keep the file; it stays locked.");
}

}  // namespace hengwen::http
