// SPDX-License-Identifier: Apache-2.0
#include "http/rate_limit.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

using namespace std::chrono_literals;

// How many of so many requests at one moment pass.
int passed(RateLimit& limit, std::string_view whose, Moment now, int asked)
{
  int out = 0;
  for (int n = 0; n < asked; ++n)
    out += limit.ask(whose, now) ? 0 : 1;
  return out;
}

TEST(RateLimit, LetsABurstPassAndThenAsManyAsTheRate)
{
  RateLimit limit{per_minute(20)};
  Moment const start{1h};

  EXPECT_EQ(passed(limit, "a", start, 100), 20);
  EXPECT_EQ(limit.ask("a", start), 3s);
  EXPECT_EQ(limit.ask("a", start + 1s), 2s);
  EXPECT_EQ(limit.ask("a", start + 3s), std::nullopt);
  EXPECT_EQ(passed(limit, "a", start + 63s, 100), 20);
  EXPECT_EQ(passed(limit, "a", start + 24h, 100), 20);
}

TEST(RateLimit, CountsEachForThemselves)
{
  RateLimit limit{per_minute(20)};
  Moment const start{1h};
  passed(limit, "a", start, 100);

  EXPECT_EQ(passed(limit, "b", start, 100), 20);
}

TEST(RateLimit, GivesBackWhatIsNotCounted)
{
  RateLimit limit{{.per_second = 1, .at_once = 2}};
  Moment const start{1h};
  passed(limit, "a", start, 2);

  limit.give_back("a");
  EXPECT_EQ(passed(limit, "a", start, 5), 1);

  for (int n = 0; n < 5; ++n)
    limit.give_back("a");
  limit.give_back("never seen");
  EXPECT_EQ(passed(limit, "a", start, 5), 2);
}

TEST(RateLimit, OfNothingIsNoLimit)
{
  RateLimit limit{per_minute(0)};
  EXPECT_EQ(passed(limit, "a", Moment{1h}, 1000), 1000);
  EXPECT_EQ(limit.remembered(), 0U);
}

TEST(RateLimit, DoesNotGrowWithItsCallers)
{
  RateLimit limit{per_minute(60), 100};
  Moment const start{1h};
  for (int n = 0; n < 1000; ++n)
    limit.ask(std::to_string(n), start);
  EXPECT_EQ(limit.remembered(), 100U);

  limit.ask("later", start + 1h);
  EXPECT_EQ(limit.remembered(), 1U);
}

TEST(RateLimit, RemembersWhoComesAgainAndAgain)
{
  RateLimit limit{per_minute(20), 100};
  Moment const start{1h};
  passed(limit, "a", start, 20);
  for (int n = 0; n < 1000; ++n) {
    limit.ask(std::to_string(n), start);
    EXPECT_TRUE(limit.ask("a", start));
  }
}

TEST(RateLimit, DoesNotMindAClockThatStandsOrTwoThatDiffer)
{
  RateLimit limit{per_minute(20)};
  Moment const start{1h};
  passed(limit, "a", start, 20);
  EXPECT_TRUE(limit.ask("a", start - 1s));
  EXPECT_TRUE(limit.ask("a", start));
}

}  // namespace
}  // namespace hengwen::http
