// SPDX-License-Identifier: Apache-2.0
#include "base/instant.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

Instant at(std::string_view text)
{
  Instant out;
  EXPECT_TRUE(from_text(text, out)) << text;
  return out;
}

RC_GTEST_PROP(InstantText, ReadsBackWhatItWrote, ())
{
  auto const micros =
      *rc::gen::inRange<std::int64_t>(-9'000'000'000'000'000, 90'000'000'000'000'000);
  Instant const instant{
      std::chrono::sys_time<std::chrono::microseconds>{std::chrono::microseconds{micros}}};
  RC_ASSERT(at(to_text(instant)) == instant);
}

TEST(Instant, ReadsPostgresqlToo)
{
  EXPECT_EQ(to_text(at("2015-03-05 16:30:00.25+00")), "2015-03-05T16:30:00.250000Z");
  EXPECT_EQ(at("2015-03-05 16:30:00+00"), at("2015-03-05T16:30:00Z"));
}

TEST(Instant, RefusesWhatIsNoMoment)
{
  Instant out;
  for (char const* text : {"", "Z", "2015-03-05", "2015-03-05T16:30:00", "2015-03-05T24:00:00Z",
                           "2015-02-30T16:30:00Z", "2015-03-05T16:30:00.Z", "2015-03-05T16:30:0Z",
                           "2015-03-05T16:30:00.1234567Z", "2015-03-05T16:30:-1Z",
                           "2015-03-05T16:30:00+08", "2015-03-05T16-30-00Z"})
    EXPECT_FALSE(from_text(text, out)) << text;
}

TEST(Instant, TheBusinessDayBeginsAtMidnightInChina)
{
  EXPECT_EQ(business_day(at("2015-03-05T15:59:59.999999Z")), date_of(2015, 3, 5));
  EXPECT_EQ(business_day(at("2015-03-05T16:00:00Z")), date_of(2015, 3, 6));
}

}  // namespace
}  // namespace hengwen
