// SPDX-License-Identifier: Apache-2.0
#include "domain/review/year_list.hpp"

#include "domain/policy/limit.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(YearList, GoesByLimitsThatThePolicyHas)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<YearList>>([](auto list) {
    for (auto const time : times_of(list.value))
      EXPECT_TRUE(time_limit(time, "420106", date_of(2026, 11, 23))) << time;
  });
}

TEST(YearList, OfThoseWhoWereNeverHelpedHasNoLimit)
{
  EXPECT_TRUE(times_of(YearList::never_helped).empty());
  EXPECT_TRUE(times_of(YearList::exit_proposed).empty());
}

}  // namespace
}  // namespace hengwen
