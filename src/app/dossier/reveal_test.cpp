// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/reveal.hpp"

#include "app/personal/child_access.hpp"
#include "app/personal/files_for_tests.hpp"

namespace hengwen::app {
namespace {

constexpr char const* child = "420106201005060022";
// Workbooks come in on a day of 2015, when the child is four.
Date const then = date_of(2015, 3, 2);

constexpr Sql record_of{"test/record_of", "select id from member where household = $1"};
constexpr Sql expense_of{"test/expense_of", "select id from expense where household = $1"};

class RevealStory : public PersonalStory {
protected:
  RevealStory()
  {
    import(folder_.workbook(
        "子女.xlsx",
        {{"家庭成员", members({{std::string{ying}, "陈晨", "女", child, "良好"}})},
         {"刚性支出",
          {{"户主身份证号", "成员姓名", "支出类型", "支出总额(元)", "报销补偿(元)", "支出日期"},
           {std::string{ying}, "陈晨", "教育", "3000", "0", "2014-09-01"},
           {std::string{ying}, "陈英", "医疗自付", "500", "0", "2014-09-02"}}}}));
  }

  std::string asked(Role role, std::string kind, Uuid const& record, std::string field,
                    std::string reason = "核对")
  {
    auto const who = officer("zhang");
    Session session;
    session.account.id = Id<Account>{uuid_of("zhang")};
    session.role = role;
    auto const answer =
        reveal(who.act, session, {420106, wuchang}, ying_id,
               {std::move(kind), record, std::move(field), std::move(reason)}, then);
    return answer ? answer->value : answer.error().why;
  }

  std::vector<Uuid> ids(Sql const& of)
  {
    return database_->read([&](Tx& tx) { return tx.all<Uuid>(of, ying_id); });
  }
};

TEST_F(RevealStory, IsForAReasonAndToldInTheLog)
{
  EXPECT_EQ(asked(Role::base_clerk, "household", ying_id, "citizen_id", " "), "reason_missing");
  EXPECT_EQ(asked(Role::base_clerk, "household", ying_id, "ethnicity"), "not_a_secret");
  EXPECT_EQ(asked(Role::base_clerk, "household", fang_id, "citizen_id"), "not_a_secret")
      << "of another household";
  EXPECT_EQ(asked(Role::base_clerk, "household", ying_id, "citizen_id"), ying);
  EXPECT_EQ(told().back(), "420106 zhang secret_revealed 核对");
}

TEST_F(RevealStory, AChildNeedsASupervisorWhereverItIsNamed)
{
  auto const member = ids(record_of).at(0);
  std::multiset<std::string> by_clerk, by_chair;
  for (auto const& expense : ids(expense_of)) {
    by_clerk.insert(asked(Role::base_clerk, "expense", expense, "member_name"));
    by_chair.insert(asked(Role::base_chair, "expense", expense, "member_name"));
  }

  EXPECT_EQ(asked(Role::base_clerk, "member", member, "citizen_id"), "child_needs_supervisor");
  EXPECT_EQ(asked(Role::base_chair, "member", member, "citizen_id"), child);
  EXPECT_EQ(by_clerk, (std::multiset<std::string>{"child_needs_supervisor", "陈英"}));
  EXPECT_EQ(by_chair, (std::multiset<std::string>{"陈晨", "陈英"}));
}

TEST_F(RevealStory, WhatASupervisorAgreedToIsSeenForADayByWhoAskedAlone)
{
  auto const member = ids(record_of).at(0);
  RevealWish const wish{"member", member, "citizen_id", "办理助学"};
  auto const of_zhang = officer("zhang");
  Keeper const zhang{of_zhang.act, of_zhang.scope, then};
  auto const asked_access = ask_child_access(zhang, ying_id, wish);
  ASSERT_TRUE(asked_access) << asked_access.error().why;

  EXPECT_EQ(why(ask_child_access(zhang, ying_id, wish)), "access_already_asked");
  EXPECT_EQ(why(decide_child_access(zhang, asked_access->id, store::AccessState::granted, "x")),
            "supervisor_is_asker");
  EXPECT_EQ(asked(Role::base_clerk, "member", member, "citizen_id"), "child_needs_supervisor");
  ASSERT_TRUE(
      decide_child_access(officer("chair"), asked_access->id, store::AccessState::granted, "同意"));
  EXPECT_EQ(asked(Role::base_clerk, "member", member, "citizen_id"), child);
  EXPECT_EQ(asked(Role::base_clerk, "member", member, "name"), "child_needs_supervisor");
  EXPECT_EQ(why(ask_child_access(zhang, ying_id, {"household", ying_id, "citizen_id", "x"})),
            "not_of_a_child");
}

TEST_F(RevealStory, IsNotForCopyingTheFileByHand)
{
  for (int n = 0; n < most_reveals_an_hour; ++n)
    ASSERT_EQ(asked(Role::base_clerk, "household", ying_id, "citizen_id"), ying);

  EXPECT_EQ(asked(Role::base_clerk, "household", ying_id, "citizen_id"), "too_many_reveals");
}

}  // namespace
}  // namespace hengwen::app
