// SPDX-License-Identifier: Apache-2.0
#include "store/planning/planning.hpp"

#include "sql/planning.hpp"

namespace hengwen::store {

void look_up_by_key(Tx& tx)
{
  tx.run(sql::planning::look_up_by_key);
}

void plan_each_time(Tx& tx)
{
  tx.run(sql::planning::plan_each_time);
}

void commit_without_waiting(Tx& tx)
{
  tx.run(sql::planning::commit_without_waiting);
}

void refresh_statistics(Tx& tx)
{
  tx.run(sql::planning::refresh_statistics);
}

}  // namespace hengwen::store
