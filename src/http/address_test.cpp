// SPDX-License-Identifier: Apache-2.0
#include "http/address.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

TEST(Address, HasOneForm)
{
  EXPECT_EQ(plain_address("10.0.0.7"), "10.0.0.7");
  EXPECT_EQ(plain_address(" 10.0.0.7:443 "), "10.0.0.7");
  EXPECT_EQ(plain_address("::ffff:10.0.0.7"), "10.0.0.7");
  EXPECT_EQ(plain_address("2001:DB8:0:0::5"), "2001:db8::5");
  EXPECT_EQ(plain_address("[2001:db8::5]:443"), "2001:db8::5");
  EXPECT_EQ(plain_address("[::1]"), "::1");
  EXPECT_EQ(plain_address("fe80::1%eth0"), "fe80::1");
}

TEST(Address, IsNothingElse)
{
  for (char const* text : {"", "unknown", "_hidden", "10.0.0", "10.0.0.256", "a.example",
                           "1.2.3.4, 5.6.7.8", "' or 1=1"})
    EXPECT_EQ(plain_address(text), std::nullopt) << text;
}

TEST(Address, OfSixCountsByItsNetwork)
{
  EXPECT_EQ(neighbourhood("10.0.0.7"), "10.0.0.7");
  EXPECT_EQ(neighbourhood("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
  EXPECT_EQ(neighbourhood("2001:db8:1:2:ffff::1"), neighbourhood("2001:db8:1:2::"));
  EXPECT_NE(neighbourhood("2001:db8:1:3::"), neighbourhood("2001:db8:1:2::"));
  EXPECT_EQ(neighbourhood("?"), "?");
}

TEST(Network, HasWhatBeginsWithItsBits)
{
  auto const has = [](char const* network, char const* address) {
    return Network::read(network).value().has(address);
  };

  EXPECT_TRUE(has("10.20.0.0/16", "10.20.3.4"));
  EXPECT_FALSE(has("10.20.0.0/16", "10.21.3.4"));
  EXPECT_TRUE(has("10.20.0.0/15", "10.21.3.4"));
  EXPECT_FALSE(has("10.20.0.0/15", "10.22.3.4"));
  EXPECT_TRUE(has("10.0.0.7", "10.0.0.7"));
  EXPECT_FALSE(has("10.0.0.7", "10.0.0.8"));
  EXPECT_TRUE(has("0.0.0.0/0", "203.0.113.7"));
  EXPECT_FALSE(has("0.0.0.0/0", "2001:db8::5"));
  EXPECT_TRUE(has("2001:db8::/32", "2001:db8:1::5"));
  EXPECT_FALSE(has("::1", "::2"));
  EXPECT_FALSE(has("10.0.0.7", ""));
}

TEST(Network, IsNothingElse)
{
  for (char const* text : {"", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "a.example", "::/129"})
    EXPECT_FALSE(Network::read(text)) << text;
}

}  // namespace
}  // namespace hengwen::http
