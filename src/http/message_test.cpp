// SPDX-License-Identifier: Apache-2.0
#include "http/message.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

Request behind_proxy(Headers headers, std::string peer = "10.0.0.1")
{
  Request out{.headers = std::move(headers), .peer = std::move(peer)};
  believe_proxy(out, {Network::read("10.0.0.0/24").value()});
  return out;
}

TEST(Message, BelievesOfAProxyWhatItSawItself)
{
  EXPECT_EQ(behind_proxy({{"x-forwarded-for", "203.0.113.7"}}).peer, "203.0.113.7");
  EXPECT_EQ(behind_proxy({{"x-forwarded-for", "127.0.0.1, 203.0.113.7"}}).peer, "203.0.113.7");
  EXPECT_EQ(
      behind_proxy({{"x-forwarded-for", "127.0.0.1"}, {"x-forwarded-for", "203.0.113.7"}}).peer,
      "203.0.113.7");
  EXPECT_EQ(behind_proxy({{"x-forwarded-for", "[2001:DB8::7]:443"}}).peer, "2001:db8::7");
}

TEST(Message, BelievesOfStrangersNothing)
{
  auto const forged =
      behind_proxy({{"x-forwarded-for", "127.0.0.1"}, {"x-forwarded-proto", "https"}}, "10.0.1.1");

  EXPECT_EQ(forged.peer, "10.0.1.1");
  EXPECT_FALSE(forged.https);
}

TEST(Message, GoesThroughAChainOfOwnProxiesAndNotFurther)
{
  EXPECT_EQ(behind_proxy({{"x-forwarded-for", "203.0.113.7, 10.0.0.2"}}).peer, "203.0.113.7");
  EXPECT_EQ(behind_proxy({{"x-forwarded-for", "10.0.0.9, 203.0.113.7, 10.0.0.2"}}).peer,
            "203.0.113.7");
  EXPECT_EQ(behind_proxy({{"x-forwarded-for", "10.0.0.3, 10.0.0.2"}}).peer, "10.0.0.3");
}

TEST(Message, BelievesNoAddressThatIsNone)
{
  for (auto const* via : {"", "unknown", "' or 1=1", "127.0.0.1,"})
    EXPECT_EQ(behind_proxy({{"x-forwarded-for", via}}).peer, "10.0.0.1") << via;
  EXPECT_EQ(behind_proxy({}).peer, "10.0.0.1");
}

TEST(Message, KnowsHttpsBehindAProxyByItsLastWord)
{
  EXPECT_FALSE(behind_proxy({}).https);
  EXPECT_TRUE(behind_proxy({{"x-forwarded-proto", "https"}}).https);
  EXPECT_FALSE(behind_proxy({{"x-forwarded-proto", "https"}, {"x-forwarded-proto", "http"}}).https);
}

}  // namespace
}  // namespace hengwen::http
