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

}  // namespace
}  // namespace hengwen::http
