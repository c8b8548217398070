// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/person_request.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

struct Case {
  std::string asked_by = "陈英";
  std::string words = "为什么认定为相对困难";
  Date asked_on = today;
  char const* expect = "allowed";
};

TEST(PersonRequest, IsRefusedByTheFirstRuleBroken)
{
  // clang-format off
  Case const cases[] = {
      {},
      {.asked_by = "",                       .expect = "asked_by_missing"},
      {.asked_by = std::string(61, 'x'),     .expect = "words_too_long"},
      {.words = "　",                        .expect = "words_missing"},
      {.words = std::string(2001, 'x'),      .expect = "words_too_long"},
      {.asked_on = today + Days{1},          .expect = "asked_in_future"},
  };
  // clang-format on
  for (Case const& c : cases)
    EXPECT_EQ(why(may_ask({{}, PersonRequestKind::copy, c.asked_by, c.asked_on, c.words}, today)),
              c.expect);
}

TEST(PersonRequest, IsAnsweredOnceAndInWords)
{
  EXPECT_EQ(why(may_answer(false, {RequestOutcome::refused, "依据不足"})), "allowed");
  EXPECT_EQ(why(may_answer(true, {RequestOutcome::refused, "依据不足"})), "already_answered");
  EXPECT_EQ(why(may_answer(false, {RequestOutcome::granted, " "})), "words_missing");
  EXPECT_EQ(why(may_answer(false, {RequestOutcome::granted, std::string(2001, 'x')})),
            "words_too_long");
}

TEST(PersonRequest, IsDueAfterTheDaysOfTheParameter)
{
  EXPECT_EQ(to_text(answer_due_on(date_of(2026, 11, 3), "420106")), "2026-11-18");
}

}  // namespace
}  // namespace hengwen
