// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/transfer_request.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

TransferWish wish()
{
  return {.household = {},
          .citizen_id = "420106198003020022",
          .to_unit = "420106",
          .reason = "搬到本区工作"};
}

TEST(TransferRequest, IsRefusedByTheFirstRuleBroken)
{
  // clang-format off
  struct { void (*spoil)(TransferWish&); char const* expect; } const cases[] = {
      {[](TransferWish&) {},                                                    "allowed"},
      {[](TransferWish& w) { w.household = Uuid{}; w.citizen_id = {}; },         "allowed"},
      {[](TransferWish& w) { w.citizen_id = "420106800302002"; },                "allowed"},
      {[](TransferWish& w) { w.citizen_id = {}; },                               "nobody_named"},
      {[](TransferWish& w) { w.citizen_id = "42"; },                             "not_a_citizen_number"},
      {[](TransferWish& w) { w.reason = "　"; },                                 "reason_missing"},
      {[](TransferWish& w) { w.reason = std::string(2001, 'x'); },               "words_too_long"},
  };
  // clang-format on
  for (auto const& c : cases) {
    auto spoiled = wish();
    c.spoil(spoiled);

    EXPECT_EQ(why(may_ask_transfer(spoiled)), c.expect);
  }
}

TEST(TransferRequest, IsAnsweredOnceAndWithAReason)
{
  EXPECT_EQ(why(may_answer_transfer(false, {TransferOutcome::refused, "仍在本区居住"})), "allowed");
  EXPECT_EQ(why(may_answer_transfer(true, {TransferOutcome::refused, "仍在本区居住"})),
            "already_answered");
  EXPECT_EQ(why(may_answer_transfer(false, {TransferOutcome::granted, " "})), "reason_missing");
}

TEST(TransferRequest, IsTakenOverOnceAndAfterTheHouseholdHasLeft)
{
  using enum TransferOutcome;
  EXPECT_EQ(why(may_take_over({.outcome = granted, .taken = false, .left = true})), "allowed");
  EXPECT_EQ(why(may_take_over({.outcome = {}, .taken = false, .left = true})), "not_granted");
  EXPECT_EQ(why(may_take_over({.outcome = refused, .taken = false, .left = true})), "not_granted");
  EXPECT_EQ(why(may_take_over({.outcome = granted, .taken = true, .left = true})), "taken_already");
  EXPECT_EQ(why(may_take_over({.outcome = granted, .taken = false, .left = false})),
            "not_left_yet");
}

}  // namespace
}  // namespace hengwen
