// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/impact_assessment.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);
Uuid const writer{{1}}, other{{2}};

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why + " @ " + verdict.error().where;
}

AssessmentWish good()
{
  return {.unit = "420106",
          .occasion = ImpactOccasion::sensitive_data,
          .subject = "家庭成员健康状况",
          .necessity = "认定因病致困所必需",
          .effects = "泄露会使人受歧视",
          .measures = "加密保存，默认隐去，查看须说明理由",
          .risk = ImpactRisk::medium,
          .renew_on = today + Days{365}};
}

template <class Spoil>
std::string spoiled(Spoil spoil)
{
  auto wish = good();
  spoil(wish);
  return why(may_assess(wish, today));
}

TEST(ImpactAssessment, IsRefusedByTheFirstRuleBroken)
{
  EXPECT_EQ(why(may_assess(good(), today)), "allowed");

  EXPECT_EQ(spoiled([](auto& w) { w.subject = " "; }), "words_missing @ subject");
  EXPECT_EQ(spoiled([](auto& w) { w.necessity = ""; }), "words_missing @ necessity");
  EXPECT_EQ(spoiled([](auto& w) { w.effects = "　"; }), "words_missing @ effects");
  EXPECT_EQ(spoiled([](auto& w) { w.measures = ""; }), "words_missing @ measures");
  EXPECT_EQ(spoiled([](auto& w) { w.effects = std::string(2001, 'x'); }),
            "words_too_long @ effects");
  EXPECT_EQ(spoiled([](auto& w) { w.renew_on = today; }), "renewal_out_of_range @ renew_on");
  EXPECT_EQ(spoiled([](auto& w) { w.renew_on = today + Days{1099}; }),
            "renewal_out_of_range @ renew_on");
}

TEST(ImpactAssessment, IsDecidedOnceAndByAnotherPerson)
{
  EXPECT_EQ(why(may_decide({writer, false}, other, "同意")), "allowed");
  EXPECT_EQ(why(may_decide({writer, true}, other, "同意")), "already_decided @ ");
  EXPECT_EQ(why(may_decide({writer, false}, writer, "同意")), "assessor_decides @ ");
  EXPECT_EQ(why(may_decide({writer, false}, other, "")), "words_missing @ words");
}

}  // namespace
}  // namespace hengwen
