// SPDX-License-Identifier: Apache-2.0
#include "base/money.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

std::string read(std::string_view t)
{
  Money m;
  return from_text(t, m) ? to_text(m) : "refused";
}

TEST(Money, ReadsItsTextAndNothingElse)
{
  EXPECT_EQ(read("1234.50"), "1234.50");
  EXPECT_EQ(read("1234.5"), "1234.50");
  EXPECT_EQ(read("1234"), "1234.00");
  EXPECT_EQ(read("-0.01"), "-0.01");
  for (auto const bad : {"", "-", ".5", "5.", "1,5", "1e3", "1.234", "--1", "-1.-1", "+1", " 1",
                         "10000000000001", "99999999999999999999"})
    EXPECT_EQ(read(bad), "refused") << bad;
}

RC_GTEST_PROP(Money, SurvivesItsText, ())
{
  auto const fen = *rc::gen::inRange<std::int64_t>(-100'000'000'000'000, 100'000'000'000'001);
  Money back;
  RC_ASSERT(from_text(to_text(Money::of_fen(fen)), back));
  RC_ASSERT(back.fen() == fen);
}

TEST(Money, RoundsHalfAwayFromZero)
{
  EXPECT_EQ(divided(Money::of_fen(5), 2).fen(), 3);
  EXPECT_EQ(divided(Money::of_fen(-5), 2).fen(), -3);
  EXPECT_EQ(divided(Money::of_fen(10), 3).fen(), 3);
  EXPECT_EQ(divided(Money::of_fen(-11), 3).fen(), -4);
  EXPECT_EQ(to_wan(Money::of_fen(123'456'789)), "123.46");
  EXPECT_EQ(to_wan(Money::of_fen(5'000)), "0.01");
  EXPECT_EQ(to_wan(Money::of_fen(4'999)), "0.00");
  EXPECT_EQ(to_wan(Money::of_fen(-5'000)), "-0.01");
  EXPECT_EQ(to_wan(Money::of_fen(1'500'000), 0), "2");
  EXPECT_EQ(to_wan(Money::of_fen(1), 6), "0.000001");
}

TEST(Money, GroupsThousandsForReading)
{
  EXPECT_EQ(grouped(Money::of_fen(3'840'000)), "38,400.00");
  EXPECT_EQ(grouped(Money::of_fen(-123'456'789)), "-1,234,567.89");
  EXPECT_EQ(grouped(Money::of_fen(99'999)), "999.99");
}

}  // namespace
}  // namespace hengwen
