// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/family_story_for_tests.hpp"

namespace hengwen::app {
namespace {

using MergeStory = FamilyStory;

TEST_F(MergeStory, AMergeUndoneLeavesEveryRowAsItWas)
{
  auto const before = rows();
  std::array const all{zhao_id, qian_id, sun_id};
  for (auto const& kept : all)
    for (auto const& other : all) {
      if (kept == other)
        continue;
      for (auto const on : {date_of(2014, 3, 2), date_of(2015, 7, 1), day}) {
        ASSERT_EQ(change(kept, merge(kept, other, on)), "allowed");
        EXPECT_NE(rows(), before);
        ASSERT_EQ(change(kept, unmerge()), "allowed");
        EXPECT_EQ(rows(), before);
      }
    }
}

TEST_F(MergeStory, MergesAreUndoneInAnyOrder)
{
  auto const before = rows();
  for (auto const& [first_on, second_on] :
       {std::pair{date_of(2015, 1, 1), date_of(2016, 1, 1)}, {date_of(2016, 1, 1), day}})
    for (bool const as_they_came : {true, false}) {
      ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id, first_on)), "allowed");
      auto const one = rows();
      ASSERT_EQ(change(zhao_id, merge(zhao_id, sun_id, second_on)), "allowed");
      auto const& [first, second] =
          as_they_came ? std::pair{qian_id, sun_id} : std::pair{sun_id, qian_id};
      ASSERT_EQ(change(zhao_id, unmerge(first)), "allowed");
      EXPECT_EQ(rows() == one, !as_they_came);
      ASSERT_EQ(change(zhao_id, unmerge(second)), "allowed");
      EXPECT_EQ(rows(), before);
    }
}

// One into another, and that one into a third: only the last can be undone first.
TEST_F(MergeStory, AHouseholdThatWasMergedItselfGivesNothingBack)
{
  auto const before = rows();
  ASSERT_EQ(change(qian_id, merge(qian_id, sun_id)), "allowed");
  auto const one = rows();
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");

  EXPECT_EQ(change(qian_id, unmerge()), "not_in_this_state");
  EXPECT_EQ(change(zhao_id, unmerge()), "allowed");
  EXPECT_EQ(rows(), one);
  EXPECT_EQ(change(qian_id, unmerge()), "allowed");
  EXPECT_EQ(rows(), before);
}

// The clock closes who left for another reason than that the hardship is over.
TEST_F(MergeStory, AMergedDossierThatWasClosedSinceComesBackAsWell)
{
  auto const before = rows();
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const keeper = officer("chen");
  ASSERT_EQ(why(take_step(keeper.act, outsider(Outsider::clock, "clock"), qian_id,
                          {.step = DossierStep::close, .version = 1}, day)),
            "allowed");

  EXPECT_EQ(change(zhao_id, unmerge()), "allowed");
  EXPECT_EQ(rows(), before);
}

TEST_F(MergeStory, AnOldWorkbookBringsNoMergedHouseholdBack)
{
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const was = rows();
  auto again = household("钱二", qian);
  again.back() = "50,000";
  auto const done = import(folder_.workbook("旧.xlsx", {{"困难职工家庭", households({again})}}));

  EXPECT_EQ(done.counts("household"), "1 rows: 0 added 0 changed 0 same 1 bad");
  EXPECT_EQ(findings(done).front(), "困难职工家庭!2 身份证号* in_another_household");
  EXPECT_EQ(rows(), was);
}

TEST_F(MergeStory, WhoCameInAndChangedSinceKeepsAMergeFromBeingUndone)
{
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const mother = member(zhao_id, "钱母");
  ASSERT_EQ(change(zhao_id, head(mother)), "relation_missing");
  auto wish = head(mother);
  for (auto const& one : members(zhao_id))
    if (one != mother)
      wish.people.push_back({one, "other_relative"});
  wish.people.push_back({zhao_id, "other_relative"});
  ASSERT_EQ(change(zhao_id, wish), "allowed");

  EXPECT_EQ(field(zhao_id, "name"), "钱母");
  EXPECT_EQ(change(zhao_id, unmerge()), "came_in_changed");
}

TEST_F(MergeStory, NobodyComesOverWhoIsFiledElsewhereOrIsHereAlready)
{
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const people = database_->read([&](Tx& tx) {
    return std::pair{tx.one<std::int64_t>(people_of, zhao_id),
                     tx.one<std::int64_t>(people_of, qian_id)};
  });
  EXPECT_EQ(people, (std::pair<std::int64_t, std::int64_t>{5, 0}));
  EXPECT_EQ(members(zhao_id).size(), 6U);
  EXPECT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "not_in_this_state") << "it left";
}

}  // namespace
}  // namespace hengwen::app
