// SPDX-License-Identifier: Apache-2.0
#include "domain/review/home_visit.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 23);
VisitedFile const in_file{.filed_on = date_of(2026, 3, 2)};
VisitedFile const out{date_of(2024, 3, 2), date_of(2026, 6, 1), true};
VisitedFile const moved{date_of(2024, 3, 2), date_of(2026, 6, 1), false};

VisitWish wish(Date on = today)
{
  return {.visited_on = on,
          .second = "王红",
          .found = {.met = "本人", .situation = "租房居住，收入下降"}};
}

std::string said(VisitWish const& wish, VisitedFile const& file = in_file)
{
  auto const verdict = may_be_recorded(tidied(wish), file, "陈晨", today);
  return verdict ? "allowed" : verdict.error().why + " " + verdict.error().where;
}

TEST(HomeVisit, IsNotInTheFutureAndNotBeforeTheFile)
{
  // clang-format off
  struct { Date on; VisitedFile file; char const* expect; } const cases[] = {
      {today,                  in_file, "allowed"},
      {date_of(2026, 11, 24),  in_file, "visit_in_future visited_on"},
      {date_of(2026, 3, 2),    in_file, "allowed"},
      {date_of(2026, 3, 1),    in_file, "visit_before_file visited_on"},
      {today,                  out,     "allowed"},
      {today,                  moved,   "not_visited_any_more visited_on"},
      {date_of(2026, 5, 31),   moved,   "allowed"},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(said(wish(c.on), c.file), c.expect) << to_text(c.on);
}

TEST(HomeVisit, IsMadeByTwoPeopleWhoSayWhomTheyMetAndWhatTheyFound)
{
  auto const with = [](auto&& change) {
    auto one = wish();
    change(one);
    return said(one);
  };
  EXPECT_EQ(with([](auto& w) { w.second = " "; }), "second_visitor_needed second");
  EXPECT_EQ(with([](auto& w) { w.second = "陈晨 "; }), "visited_alone second");
  EXPECT_EQ(with([](auto& w) { w.found.met = ""; }), "met_missing found.met");
  EXPECT_EQ(with([](auto& w) { w.found.situation = ""; }), "situation_missing found.situation");
  EXPECT_EQ(with([](auto& w) { w.found.next_on = today; }), "next_step_missing found.next_step");
  EXPECT_EQ(with([](auto& w) {
              w.found.next_step = "申请医疗救助";
              w.found.next_on = date_of(2026, 11, 22);
            }),
            "next_before_visit found.next_on");
  EXPECT_EQ(with([](auto& w) { w.found.health = std::string(2001, 'x'); }),
            "visit_text_too_long found.health");
}

TEST(HomeVisit, IsTidied)
{
  auto one = wish();
  one.second = " 王红 ";
  one.found.needs = " ";
  one.found.income = " 1200 ";
  one = tidied(one);
  EXPECT_EQ(one.second, "王红");
  EXPECT_EQ(one.found.needs, std::nullopt);
  EXPECT_EQ(one.found.income, "1200");
}

}  // namespace
}  // namespace hengwen
