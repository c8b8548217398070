// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/step_order.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(StepOrder, IsThatOfTheRegionAndTheDay)
{
  EXPECT_EQ(step_order("420106", date_of(2026, 11, 22)), StepOrder::notice_first);
  EXPECT_EQ(step_order("230102", date_of(2026, 11, 22)), StepOrder::check_first);
  EXPECT_EQ(step_order("230102", date_of(2019, 12, 31)), StepOrder::notice_first);
}

TEST(StepOrder, IsNeverGuessed)
{
  EXPECT_THROW(step_order("420106", date_of(1999, 12, 31)), std::runtime_error);
}

}  // namespace
}  // namespace hengwen
