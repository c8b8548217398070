// SPDX-License-Identifier: Apache-2.0
#include "store/personal/destructions.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<DestructionRow> destructions(Tx& tx, DestructionQuery const& q)
{
  std::optional<bool> done;
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    done = q.after->done, day = q.after->day, id = q.after->id;
  return tx.all<DestructionRow>(sql::personal::destructions, q.within.first, q.within.last,
                                q.household, q.id, q.state, done, day, id, q.most);
}

std::optional<DestructionRow> destruction(Tx& tx, Scope const& within, Uuid const& id)
{
  auto rows = destructions(tx, {.within = within, .id = id, .most = 1});
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

void add_destruction(Tx& tx, FileRow const& file, Uuid const& id, Date kept_until,
                     std::string_view reason, Decider const& by)
{
  tx.run(sql::personal::add_destruction, file.county, id, file.place, file.id, file.number,
         file.filed_on, file.left_on, kept_until, reason, by.account, by.name, by.at);
}

bool decide_destruction(Tx& tx, DestructionRow const& row, DestructionState state,
                        std::string_view reason, Decider const& by,
                        std::optional<std::int64_t> rows_destroyed)
{
  return tx.run(sql::personal::decide_destruction, row.county, row.id, state, by.account, by.name,
                by.at, reason, rows_destroyed) == 1;
}

std::int64_t destroy(Tx& tx, FileRow const& file, std::string_view salt, Date today)
{
  return tx.one<std::int64_t>(sql::personal::destroy, file.county, file.id, salt, file.left_on,
                              today);
}

std::vector<DueFile> files_due(Tx& tx, Scope const& within, Date left_by,
                               std::optional<PageCursor> const& after, int most)
{
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (after)
    day = after->day, id = after->id;
  return tx.all<DueFile>(sql::personal::files_due, within.first, within.last, left_by, day, id,
                         most);
}

}  // namespace hengwen::store
