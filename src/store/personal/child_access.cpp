// SPDX-License-Identifier: Apache-2.0
#include "store/personal/child_access.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<ChildAccessRow> child_accesses(Tx& tx, ChildAccessQuery const& q)
{
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    day = q.after->day, id = q.after->id;
  return tx.all<ChildAccessRow>(sql::personal::child_accesses, q.within.first, q.within.last, q.id,
                                q.state, day, id, q.most);
}

std::optional<ChildAccessRow> child_access(Tx& tx, Scope const& within, Uuid const& id)
{
  auto rows = child_accesses(tx, {.within = within, .id = id, .most = 1});
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

void add_child_access(Tx& tx, FileRow const& file, Uuid const& id, SecretField const& secret,
                      std::string_view reason, Decider const& by)
{
  tx.run(sql::personal::add_child_access, file.county, id, file.place, file.id, secret.kind,
         secret.record, secret.field, reason, by.account, by.name, by.at);
}

bool decide_child_access(Tx& tx, ChildAccessRow const& row, AccessState state,
                         std::string_view words, Decider const& by)
{
  return tx.run(sql::personal::decide_child_access, row.county, row.id, state, by.account, by.name,
                by.at, words) == 1;
}

bool child_access_granted(Tx& tx, std::int32_t county, SecretField const& secret,
                          Uuid const& account, Instant after)
{
  return tx.one<bool>(sql::personal::child_access_granted, county, secret.record, secret.field,
                      account, after);
}

}  // namespace hengwen::store
