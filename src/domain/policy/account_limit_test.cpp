// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/account_limit.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(AccountLimit, GrowsWithTheLevelAndIsNeverMissing)
{
  auto const today = date_of(2026, 11, 22);
  std::int64_t smaller = 0;
  for (auto const level : {UnitLevel::base, UnitLevel::town, UnitLevel::county, UnitLevel::city,
                           UnitLevel::province, UnitLevel::nation}) {
    auto const most = most_accounts(level, "420106", today);
    EXPECT_GT(most, 0);
    EXPECT_GE(most, smaller);
    smaller = most;
  }
}

TEST(AccountLimit, IsZeroBeforeTheFirstRowIsInForce)
{
  EXPECT_EQ(most_accounts(UnitLevel::county, "420106", date_of(1949, 10, 1)), 0);
}

}  // namespace
}  // namespace hengwen
