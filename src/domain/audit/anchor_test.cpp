// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/anchor.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

TEST(Anchor, IsOneLineThatIsReadBack)
{
  Anchor const anchor{{}, {420106, 17, {}, "\x0a\xff"}};
  auto const text = "1970-01-01T00:00:00.000000Z 420106 17 " + std::string(64, '0') + " 0aff";

  EXPECT_EQ(to_text(anchor), text);
  EXPECT_EQ(text_to_sign(anchor), text.substr(0, text.size() - 5));
  Anchor back;
  ASSERT_TRUE(from_text(text, back));
  EXPECT_EQ(to_text(back), text);
}

TEST(Anchor, RefusesHalfALine)
{
  auto const text = to_text(Anchor{{}, {420106, 17, {}, "\x0a\xff"}});
  Anchor none;
  for (std::size_t size = 0; size + 2 < text.size(); ++size)
    EXPECT_FALSE(from_text(text.substr(0, size), none)) << size;
  EXPECT_FALSE(from_text(text + "0", none));
  EXPECT_FALSE(from_text(text + " 00", none));
}

}  // namespace
}  // namespace hengwen
