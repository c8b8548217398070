// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/child_access.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Uuid const asker{{1}}, other{{2}};

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

TEST(ChildAccess, IsAskedForAReasonAndOfAChildOnly)
{
  EXPECT_EQ(why(may_ask_access(true, "助学")), "allowed");
  EXPECT_EQ(why(may_ask_access(false, "助学")), "not_of_a_child");
  EXPECT_EQ(why(may_ask_access(true, " ")), "reason_missing");
  EXPECT_EQ(why(may_ask_access(true, std::string(2001, 'x'))), "words_too_long");
}

TEST(ChildAccess, IsDecidedOnceByAnotherPersonWithAReason)
{
  EXPECT_EQ(why(may_decide_access({asker, false}, other, "同意")), "allowed");
  EXPECT_EQ(why(may_decide_access({asker, true}, other, "同意")), "access_already_decided");
  EXPECT_EQ(why(may_decide_access({asker, false}, asker, "同意")), "supervisor_is_asker");
  EXPECT_EQ(why(may_decide_access({asker, false}, other, "")), "reason_missing");
}

}  // namespace
}  // namespace hengwen
