// SPDX-License-Identifier: Apache-2.0
#include "domain/account/account.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(Account, NamesAreComparedWithoutCaseAndSpaceAround)
{
  EXPECT_EQ(usable_name(" Admin\t"), "admin");
  EXPECT_EQ(usable_name("　王芳"), "王芳");
}

struct Case {
  char const* chosen;
  char const* current;
  char const* name;
  char const* expect;
};

TEST(Account, PasswordsAreRefusedByTheFirstRuleBroken)
{
  std::string const endless(1025, 'x');
  // clang-format off
  Case const cases[] = {
      {"correct horse", "old password", "admin",         "allowed"},
      {"恒温恒温恒温恒温恒温", "old password", "admin",      "allowed"},
      {"ninechars",     "old password", "admin",         "password_too_short"},
      {"",              "old password", "admin",         "password_too_short"},
      {endless.c_str(), "old password", "admin",         "password_too_long"},
      {"Administrator", "old password", "administrator", "password_is_the_name"},
      {"old password",  "old password", "admin",         "password_unchanged"},
  };
  // clang-format on
  for (auto const& c : cases) {
    auto const verdict = may_choose_password(c.chosen, c.current, c.name);

    EXPECT_EQ(verdict ? "allowed" : verdict.error().why, c.expect) << c.chosen;
  }
}

TEST(Account, TheWaitGrowsAfterThreeSlipsAndStaysBearable)
{
  using std::chrono::seconds;
  EXPECT_EQ(delay_after(0), seconds{0});
  EXPECT_EQ(delay_after(2), seconds{0});
  EXPECT_EQ(delay_after(3), seconds{1});
  EXPECT_EQ(delay_after(4), seconds{2});
  EXPECT_EQ(delay_after(8), seconds{32});
  EXPECT_EQ(delay_after(12), seconds{512});
  EXPECT_EQ(delay_after(13), seconds{900});
  EXPECT_EQ(delay_after(2'000'000'000), seconds{900});
}

}  // namespace
}  // namespace hengwen
