// SPDX-License-Identifier: Apache-2.0
#include "domain/account/may_manage.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

Account manager()
{
  Account account;
  account.id = Id<Account>::fresh();
  account.name = "security";
  return account;
}

// Opened by another administrator, and waiting to be confirmed.
AccountState waiting()
{
  return {.id = Id<Account>::fresh(), .opened_by = "admin"};
}

TEST(MayManage, NobodyDoesAnythingToTheOwnAccount)
{
  auto const who = manager();
  auto own = waiting();
  own.id = who.id;

  EXPECT_EQ(why(may_give(who, who.id, {.name = "security"}, UnitLevel::county)), "own_account");
  EXPECT_EQ(why(may_change(who, own)), "own_account");
  EXPECT_EQ(why(may_confirm(who, own)), "own_account");
  EXPECT_EQ(why(may_close(who, own, "离职")), "own_account");
  EXPECT_EQ(why(may_reset_password(who, own, "忘记")), "own_account");
  EXPECT_EQ(why(may_reset_second_factor(who, own, "遗失")), "own_account");
  EXPECT_EQ(why(may_unlock(who, own, "输错")), "own_account");
}

TEST(MayManage, WhatIsClosedStaysClosed)
{
  auto const who = manager();
  auto closed = waiting();
  closed.closed = true;

  EXPECT_EQ(why(may_change(who, closed)), "already_closed");
  EXPECT_EQ(why(may_confirm(who, closed)), "already_closed");
  EXPECT_EQ(why(may_close(who, closed, "离职")), "already_closed");
  EXPECT_EQ(why(may_unlock(who, closed, "输错")), "already_closed");
}

TEST(MayManage, OneOpensAndAnotherConfirmsOnce)
{
  auto const who = manager();
  auto own_work = waiting();
  own_work.opened_by = who.name;
  auto done = waiting();
  done.confirmed = true;

  EXPECT_EQ(why(may_confirm(who, waiting())), "allowed");
  EXPECT_EQ(why(may_confirm(who, own_work)), "opened_it_yourself");
  EXPECT_EQ(why(may_confirm(who, done)), "already_confirmed");
}

TEST(MayManage, AnActAgainstAPersonNeedsAReason)
{
  auto const who = manager();
  auto account = waiting();
  account.second_factor = true;

  EXPECT_EQ(why(may_close(who, account, " 　")), "reason_missing");
  EXPECT_EQ(why(may_reset_password(who, account, "")), "reason_missing");
  EXPECT_EQ(why(may_reset_second_factor(who, account, "")), "reason_missing");
  EXPECT_EQ(why(may_unlock(who, account, "")), "reason_missing");
  EXPECT_EQ(why(may_reset_second_factor(who, account, "手机遗失")), "allowed");
  EXPECT_EQ(why(may_reset_second_factor(who, waiting(), "手机遗失")), "no_second_factor");
}

TEST(MayManage, NamesAreShortAndReadable)
{
  auto const given = [](std::string name) {
    return why(may_give(manager(), {}, {.name = std::move(name)}, UnitLevel::county));
  };

  EXPECT_EQ(given("陈英"), "allowed");
  EXPECT_EQ(given("chen@example.org"), "allowed");
  EXPECT_EQ(given(""), "name_unusable");
  EXPECT_EQ(given("chen ying"), "name_unusable");
  EXPECT_EQ(given("chen\ting"), "name_unusable");
  EXPECT_EQ(given(std::string(64, 'x')), "allowed");
  EXPECT_EQ(given(std::string(65, 'x')), "name_unusable");
}

TEST(MayManage, PostsOfACountyAreNotGivenInATown)
{
  auto const given = [](Role role, UnitLevel level) {
    return why(may_give(manager(), {}, {.name = "chen", .role = role}, level));
  };

  for (auto const role : {Role::centre_reviewer, Role::approver, Role::upper_statistics,
                          Role::hotline, Role::system_administrator}) {
    EXPECT_EQ(given(role, UnitLevel::county), "allowed");
    EXPECT_EQ(given(role, UnitLevel::town), "role_not_for_this_level");
    EXPECT_EQ(given(role, UnitLevel::base), "role_not_for_this_level");
  }
  for (auto const role : {Role::base_clerk, Role::base_chair, Role::contact_officer, Role::finance})
    EXPECT_EQ(given(role, UnitLevel::base), "allowed");
}

}  // namespace
}  // namespace hengwen
