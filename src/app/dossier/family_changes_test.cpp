// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/family_changes.hpp"

#include "app/dossier/family_story_for_tests.hpp"

#include <thread>

namespace hengwen::app {
namespace {

TEST_F(FamilyStory, OldNumbersCountWhoWasThere)
{
  auto const then = [&](Date on) {
    return database_->read([&](Tx& tx) { return tx.one<std::int64_t>(people_then, on); });
  };
  auto const last_year = date_of(2015, 6, 1);
  auto const was = then(last_year);
  auto wish = head(member(zhao_id, "赵子"));
  ASSERT_EQ(change(zhao_id, wish), "allowed");
  EXPECT_EQ(then(last_year), was);
  EXPECT_EQ(then(day), was + 1) << "the son is a hardship worker now, and his father one still";
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id, day)), "allowed");
  EXPECT_EQ(then(last_year), was);
  EXPECT_EQ(then(day), was + 1) << "once, wherever they are";
}

TEST_F(FamilyStory, AnotherHeadIsKnownAndTheOldAccountIsGone)
{
  auto const wife = member(zhao_id, "赵妻");
  ASSERT_EQ(change(zhao_id, head(wife)), "allowed");
  EXPECT_EQ(field(zhao_id, "name"), "赵妻");
  EXPECT_EQ(field(zhao_id, "citizen_id"), zhaos_wife);
  EXPECT_EQ(field(zhao_id, "account"), "");
  auto const old = member(zhao_id, "赵一");
  EXPECT_NE(old, Uuid{});
  EXPECT_EQ(member(zhao_id, "赵妻"), Uuid{});
  // And back: as it was but for the judgements, and what no member can say.
  auto again = head(old);
  again.effective_on = date_of(2016, 2, 1);
  ASSERT_EQ(change(zhao_id, again), "allowed");
  EXPECT_EQ(field(zhao_id, "citizen_id"), zhao);
  EXPECT_EQ(members(zhao_id).size(), 3U);
}

TEST_F(FamilyStory, TwoWhoAnswerAtOnceMakeItOnce)
{
  auto const asked = ask(zhao_id, merge(zhao_id, qian_id));
  ASSERT_TRUE(asked) << asked.error().why;
  std::vector<std::string> said(4);
  {
    std::vector<std::jthread> people;
    for (std::size_t n = 0; n < said.size(); ++n)
      people.emplace_back([&, n] {
        auto const who = fmt::format("officer{}", n);
        said[n] = why(answer(asked->id, FamilyOutcome::agreed, who));
      });
  }
  std::ranges::sort(said);
  EXPECT_EQ(said, (Lines{"allowed", "already_answered", "already_answered", "already_answered"}));
  EXPECT_EQ(database_->read([&](Tx& tx) { return tx.one<std::string>(steps_of, zhao_id); }),
            "merge_in");
}

TEST_F(FamilyStory, AStepMeanwhileIsNotLost)
{
  auto const asked = ask(zhao_id, head(member(zhao_id, "赵妻")));
  ASSERT_TRUE(asked) << asked.error().why;
  auto const keeper = officer("chen");
  std::string step, change;
  {
    std::jthread const steps{[&] {
      step =
          why(take_step(keeper.act, taker_of(session("chen"), keeper.scope), zhao_id,
                        {.step = DossierStep::suspend_help, .version = 0, .reason = "核查"}, day));
    }};
    std::jthread const changes{[&] { change = why(answer(asked->id)); }};
  }
  auto const steps =
      database_->read([&](Tx& tx) { return tx.one<std::string>(steps_of, zhao_id); });
  // Whoever is first wins; the change is possible of a suspended household as well.
  EXPECT_TRUE((step == "moved_on" && change == "allowed" && steps == "change_head") ||
              (step == "allowed" && change == "allowed" && steps == "suspend_help change_head") ||
              (step == "allowed" && change == "moved_on" && steps == "suspend_help"))
      << step << ", " << change << ": " << steps;
}

TEST_F(FamilyStory, WhatWasSeenIsWhatIsMade)
{
  auto const asked = ask(zhao_id, head(member(zhao_id, "赵妻")));
  ASSERT_TRUE(asked);
  constexpr Sql part{"test/part", "update member set parted_on = '2016-01-01' where id = $1"};
  auto const son = member(zhao_id, "赵小");
  database_->write([&](Tx& tx) { tx.run(part, son); });

  EXPECT_EQ(why(answer(asked->id)), "moved_on");
  EXPECT_EQ(why(answer(asked->id, FamilyOutcome::refused)), "allowed");
}

// As a change of keys opens it (store/vault/sealed_texts.hpp).
TEST_F(FamilyStory, WhatWasSaidIsSealedUnderTheBondThatTheViewNames)
{
  ASSERT_TRUE(ask(zhao_id, head(member(zhao_id, "赵妻"))));
  constexpr Sql said{"test/said",
                     "select bond || ' ' || encode(sealed, 'hex') from sealed_text"
                     " where kind = 'family_change'"};
  database_->read([&](Tx& tx) {
    auto const line = tx.one<std::string>(said);
    auto const cut = line.rfind(' ');
    Bytes sealed;
    ASSERT_TRUE(from_text("\\x" + line.substr(cut + 1), sealed));
    EXPECT_FALSE(sealed.raw.contains("核实"));
    EXPECT_TRUE(tx.vault().open(sealed.raw, line.substr(0, cut)).contains("核实"));
  });
}

TEST_F(FamilyStory, TheDatabaseKnowsTwoPeopleAndOneChange)
{
  auto const asked = ask(zhao_id, head(member(zhao_id, "赵妻")));
  ASSERT_TRUE(asked);
  EXPECT_EQ(why(ask(zhao_id, head(member(zhao_id, "赵妻")))), "change_open");
  EXPECT_EQ(why(answer(asked->id, FamilyOutcome::agreed, "chen")), "same_person");
  constexpr Sql alone{"test/alone",
                      "update family_change set outcome = 'agreed', answered_by = asked_by,"
                      " answered_by_name = 'x', answered_at = now() where id = $1"};
  try {
    database_->write([&](Tx& tx) { tx.run(alone, asked->id); });
    ADD_FAILURE() << "the database let one person ask and answer";
  } catch (ConstraintBroken const& broken) {
    EXPECT_EQ(broken.constraint, "family_change_same_person");
  }
}

}  // namespace
}  // namespace hengwen::app
