// SPDX-License-Identifier: Apache-2.0
//
// Every source of forms/sources.json has its statement, with the columns it names.
#include "store/snapshot/snapshot.hpp"

#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::store {
namespace {

stats::Question const question{.period = {date_of(2014, 1, 1), date_of(2014, 12, 31)},
                               .cutoff = date_of(2014, 12, 31),
                               .campaign = {}};

TEST(Snapshot, HasAStatementForEverySourceWithItsColumns)
{
  TestDatabase database;
  for (auto const& [name, source] : stats::sources()) {
    ASSERT_TRUE(statement_of_source(name)) << name;
    stats::SourcePlan const plan{.name = name, .source = &source, .lines = {}, .conditions = {}};

    auto const table = database->read(
        [&](Tx& tx) { return table_of(tx, plan, UnitId{}, question, Identities::with); });

    EXPECT_EQ(table.columns.size(), source.columns.size()) << name;
  }
}

}  // namespace
}  // namespace hengwen::store
