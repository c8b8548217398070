// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/destruction.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);
Date const long_ago = date_of(2014, 12, 20);
constexpr auto wuhan = "420106";

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

struct Case {
  std::optional<Date> left_on = long_ago;
  bool locked = false;
  bool destroyed = false;
  bool proposed = false;
  bool request_open = false;
  std::string reason = "保存期已满";
  char const* lock = "allowed";
  char const* unlock = "not_locked";
  char const* propose = "allowed";
};

TEST(Destruction, FollowsTheStatesOfTheFile)
{
  // clang-format off
  Case const cases[] = {
      {},
      {.left_on = {},               .lock = "still_in_file", .propose = "still_in_file"},
      {.left_on = today + Days{1},  .lock = "still_in_file", .propose = "still_in_file"},
      {.left_on = today,            .propose = "retention_not_over"},
      {.locked = true,              .lock = "already_locked", .unlock = "allowed"},
      {.locked = true, .proposed = true,
       .lock = "already_locked", .unlock = "already_proposed", .propose = "already_proposed"},
      {.locked = true, .destroyed = true,
       .lock = "already_destroyed", .unlock = "already_destroyed", .propose = "already_destroyed"},
      {.request_open = true,        .propose = "request_open"},
      {.reason = " ",               .lock = "reason_missing", .propose = "reason_missing"},
      {.reason = std::string(2001, 'x'), .lock = "words_too_long", .propose = "words_too_long"},
  };
  // clang-format on
  for (Case const& c : cases) {
    FileState const file{c.left_on, c.locked, c.destroyed, c.proposed, c.request_open};

    EXPECT_EQ(why(may_lock(file, c.reason, today)), c.lock);
    EXPECT_EQ(why(may_unlock(file, c.reason)), c.unlock);
    EXPECT_EQ(why(may_propose(file, c.reason, wuhan, today)), c.propose);
  }
}

TEST(Destruction, KeepsAFileForTheYearsOfTheParameter)
{
  EXPECT_EQ(to_text(kept_until(date_of(2014, 12, 20), wuhan)), "2024-12-20");
  EXPECT_EQ(to_text(kept_until(date_of(2016, 2, 29), wuhan)), "2026-02-28");
  EXPECT_EQ(why(may_propose({.left_on = date_of(2016, 11, 22)}, "满十年", wuhan, today)),
            "allowed");
  EXPECT_EQ(why(may_propose({.left_on = date_of(2016, 11, 23)}, "满十年", wuhan, today)),
            "retention_not_over");
}

TEST(Destruction, IsDecidedOnceAndByAnotherPerson)
{
  auto const chen = uuid_of("chen");
  auto const li = uuid_of("li");

  EXPECT_EQ(why(may_decide({chen}, li, "同意")), "allowed");
  EXPECT_EQ(why(may_decide({chen}, chen, "同意")), "same_person");
  EXPECT_EQ(why(may_decide({chen, true}, li, "同意")), "already_decided");
  EXPECT_EQ(why(may_decide({chen}, li, "")), "reason_missing");
}

TEST(Destruction, WaitsForTheAnswerAndStopsWhenTheHouseholdCameBack)
{
  EXPECT_EQ(why(may_destroy({.left_on = long_ago}, today)), "allowed");
  EXPECT_EQ(why(may_destroy({.left_on = long_ago, .request_open = true}, today)), "request_open");
  EXPECT_EQ(why(may_destroy({.left_on = {}}, today)), "still_in_file") << "it came back";
}

}  // namespace
}  // namespace hengwen
