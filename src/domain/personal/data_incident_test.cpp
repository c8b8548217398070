// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/data_incident.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

IncidentWish good()
{
  return {.unit = "420106",
          .kind = IncidentKind::leaked,
          .happened_on = today - Days{3},
          .found_on = today,
          .what = "名单误发到工作群",
          .cause = "选错收件人",
          .fields = {"name", "phone", "member.name"},
          .harm = "可能接到诈骗电话",
          .advice = "不要相信自称工会的来电",
          .people = 12};
}

template <class Spoil>
std::string spoiled(Spoil spoil)
{
  auto wish = good();
  spoil(wish);
  return why(may_record(wish, today));
}

TEST(DataIncident, IsRefusedByTheFirstRuleBroken)
{
  EXPECT_EQ(why(may_record(good(), today)), "allowed");
  EXPECT_EQ(spoiled([](auto& w) { w.happened_on.reset(); }), "allowed");

  EXPECT_EQ(spoiled([](auto& w) { w.found_on = today + Days{1}; }), "found_in_future");
  EXPECT_EQ(spoiled([](auto& w) { w.happened_on = today + Days{1}; }), "happened_after_found");
  EXPECT_EQ(spoiled([](auto& w) { w.what = " "; }), "words_missing");
  EXPECT_EQ(spoiled([](auto& w) { w.cause = ""; }), "words_missing");
  EXPECT_EQ(spoiled([](auto& w) { w.harm = ""; }), "words_missing");
  EXPECT_EQ(spoiled([](auto& w) { w.advice = std::string(2001, 'x'); }), "words_too_long");
  EXPECT_EQ(spoiled([](auto& w) { w.fields.clear(); }), "fields_missing");
  EXPECT_EQ(spoiled([](auto& w) { w.fields = {"shoe_size"}; }), "field_unknown");
  EXPECT_EQ(spoiled([](auto& w) { w.people = -1; }), "people_below_zero");
}

TEST(DataIncident, IsClosedOnlyWhenAllIsDoneThatMustBe)
{
  using enum IncidentStep;
  auto const close = [](SetOf<IncidentStep> done) {
    return why(may_step({today, done}, {closed, "办结", today}, today));
  };

  EXPECT_EQ(close({}), "not_contained");
  EXPECT_EQ(close({contained}), "authority_not_told");
  EXPECT_EQ(close({contained, authority_told}), "people_not_told");
  EXPECT_EQ(close({contained, authority_told, people_told}), "allowed");
  EXPECT_EQ(close({contained, authority_told, people_need_not_be_told}), "allowed");
}

TEST(DataIncident, TakesStepsInWordsAndInTime)
{
  using enum IncidentStep;
  IncidentState const open{today - Days{2}};

  EXPECT_EQ(why(may_step(open, {contained, "已撤回", today}, today)), "allowed");
  EXPECT_EQ(why(may_step(open, {contained, " ", today}, today)), "words_missing");
  EXPECT_EQ(why(may_step(open, {contained, std::string(2001, 'x'), today}, today)),
            "words_too_long");
  EXPECT_EQ(why(may_step(open, {contained, "已撤回", today + Days{1}}, today)), "step_in_future");
  EXPECT_EQ(why(may_step(open, {contained, "已撤回", today - Days{3}}, today)),
            "step_before_found");
  EXPECT_EQ(why(may_step({today, {closed}}, {contained, "已撤回", today}, today)),
            "incident_closed");
}

}  // namespace
}  // namespace hengwen
