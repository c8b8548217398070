// SPDX-License-Identifier: Apache-2.0
#include "base/phone.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(Phone, TakesWhatPeopleWrite)
{
  for (auto const* text : {"12351", "027-88880000", "+86 (27) 8888 0000", "13800001111"})
    EXPECT_TRUE(is_phone(text)) << text;
  for (auto const* text : {"", "027", "----", "问门卫", "027-8888000O", "123456789012345678901"})
    EXPECT_FALSE(is_phone(text)) << text;
}

TEST(Phone, KnowsWhatWasMeantAsOne)
{
  EXPECT_TRUE(is_meant_as_phone("027"));
  EXPECT_FALSE(is_meant_as_phone("lin@example.org"));
  EXPECT_FALSE(is_meant_as_phone(""));
}

}  // namespace
}  // namespace hengwen
