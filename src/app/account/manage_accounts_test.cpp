// SPDX-License-Identifier: Apache-2.0
#include "app/account/manage_accounts.hpp"

#include "app/account/delegate.hpp"
#include "app/account/first_account.hpp"
#include "app/account/second_factor.hpp"
#include "app/account/sign_in.hpp"
#include "app/org/plant_tree.hpp"
#include "base/one_time_code.hpp"
#include "store/audit/log.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

using std::chrono::days;
using std::chrono::seconds;

class ManageAccountsTest : public testing::Test {
protected:
  ManageAccountsTest()
  {
    plant_tree(*database);
    admin = session("admin", Role::system_administrator, "0");
    security = session("security", Role::security_administrator, "0");
  }

  // An account that is valid at once, signed in.
  Session session(std::string const& name, Role role, std::string const& unit)
  {
    auto const opened = open_account_here(*database, {name, "", "", role}, unit, start);
    if (!opened)
      throw std::logic_error{opened.error().why};
    return signed_in(name, opened->first_password, start);
  }

  Session signed_in(std::string const& name, std::string const& password, Instant at)
  {
    auto const token = sign_in(*database, {name, password}, {"10.0.0.7", "r", at});
    if (!token)
      throw std::logic_error{token.error().why};
    return session_of(*database, *token, at).value();
  }

  Act act_of(Session const& who, Instant at) const
  {
    return {*database, actor_of({"10.0.0.7", "r", at}, who.account)};
  }

  template <class F>
  auto as(Session const& who, F&& f)
  {
    auto const act = act_of(who, start);
    return f(Manager{act, who, Scope::below(who.unit), business_day(start)});
  }

  template <class T>
  static std::string why(Answer<T> const& answer)
  {
    return answer ? "allowed" : answer.error().why;
  }

  Answer<OpenedAccount> open(Session const& who, std::string const& name, Role role,
                             std::string const& unit)
  {
    return as(who, [&](Manager const& m) { return open_account(m, {name, "", "", role}, unit); });
  }

  std::vector<AuditAct> acts()
  {
    std::vector<AuditAct> out;
    for (auto const& entry : database->read(
             [](Tx& tx) { return store::log_entries(tx, {.within = Scope::below(UnitId{0})}); }))
      out.push_back(entry.act);
    return out;
  }

  mutable TestDatabase database;
  Instant start = now();
  Session admin, security;
};

TEST_F(ManageAccountsTest, OneOpensAnotherConfirmsAndOnlyThenItWorks)
{
  auto const opened = open(admin, "Chen", Role::approver, "420106");
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->account.state, store::AccountStanding::waiting);
  EXPECT_THROW(signed_in("chen", opened->first_password, start), std::logic_error);

  auto const confirmed =
      as(security, [&](Manager const& m) { return confirm_account(m, opened->account.id); });

  EXPECT_EQ(confirmed->state, store::AccountStanding::active);
  auto const chen = signed_in("chen", opened->first_password, start);
  EXPECT_TRUE(chen.account.must_change_password);
  EXPECT_EQ(chen.second_factor, SecondFactor::must_set);
  EXPECT_EQ(std::ranges::count(acts(), AuditAct::account_confirmed), 1);
  // A write, for it holds the row against others.
  auto const listed =
      database->write([&](Tx& tx) { return store::managed_account(tx, chen.account.id, start); });
  EXPECT_EQ(listed.value().seen_at, start) << "who signs in was seen then";
}

TEST_F(ManageAccountsTest, NobodyChangesTheOwnAccountAndTheTryIsTold)
{
  auto const id = admin.account.id;
  EXPECT_EQ(why(as(admin,
                   [&](Manager const& m) {
                     return change_account(m, id, {"", "", "", Role::approver}, "0");
                   })),
            "own_account");
  EXPECT_EQ(why(as(admin, [&](Manager const& m) { return close_account(m, id, "x"); })),
            "own_account");
  EXPECT_EQ(std::ranges::count(acts(), AuditAct::account_act_refused), 2);
}

TEST_F(ManageAccountsTest, RefusesByTheFirstRuleBroken)
{
  EXPECT_EQ(why(open(admin, "", Role::finance, "420106")), "name_unusable");
  EXPECT_EQ(why(open(admin, "two words", Role::finance, "420106")), "name_unusable");
  EXPECT_EQ(why(open(admin, "security", Role::finance, "420106")), "name_taken");
  EXPECT_EQ(why(open(admin, "x", Role::approver, "420106003")), "role_not_for_this_level");
  EXPECT_EQ(why(open(admin, "x", Role::finance, "999999")), "not_found");
  EXPECT_EQ(why(open(admin, "x", Role::system_administrator, "0")), "one_administrator_per_level");

  auto const county = session("county", Role::system_administrator, "420106");
  EXPECT_EQ(why(open(county, "x", Role::finance, "420111")), "not_found");
  EXPECT_EQ(why(open(county, "x", Role::finance, "4201")), "not_found");
  EXPECT_EQ(why(open(county, "x", Role::finance, "420106003")), "allowed");
}

TEST_F(ManageAccountsTest, AUnionHasOnlySoManyAccounts)
{
  for (int i = 0; i < 8; ++i)
    EXPECT_EQ(why(open(admin, "clerk" + std::to_string(i), Role::base_clerk, "420106003")),
              "allowed");

  EXPECT_EQ(why(open(admin, "clerk8", Role::base_clerk, "420106003")), "too_many_accounts");
}

TEST_F(ManageAccountsTest, AnotherRoleOrUnionEndsSessionsAndWaitsAgain)
{
  auto const chen = session("chen", Role::finance, "420106");

  auto const changed = as(admin, [&](Manager const& m) {
    return change_account(m, chen.account.id, {"", "陈英", "", Role::auditor}, "420106");
  });

  EXPECT_EQ(changed->state, store::AccountStanding::waiting);
  EXPECT_FALSE(session_of(*database, chen.token, start));
  EXPECT_EQ(why(as(admin, [&](Manager const& m) { return confirm_account(m, chen.account.id); })),
            "opened_it_yourself");
}

TEST_F(ManageAccountsTest, ClosingEndsEverythingForGood)
{
  auto const chen = session("chen", Role::finance, "420106");
  auto const id = chen.account.id;

  EXPECT_EQ(why(as(admin, [&](Manager const& m) { return close_account(m, id, " "); })),
            "reason_missing");
  EXPECT_EQ(why(as(admin, [&](Manager const& m) { return close_account(m, id, "离职"); })),
            "allowed");

  EXPECT_FALSE(session_of(*database, chen.token, start));
  EXPECT_EQ(why(as(admin, [&](Manager const& m) { return close_account(m, id, "离职"); })),
            "already_closed");
}

TEST_F(ManageAccountsTest, ASecondFactorIsSetAnsweredAndGoodOnce)
{
  auto const at = start;
  auto const offered = offer_second_factor(act_of(admin, at), admin).value();
  auto const secret = from_base32(offered.secret).value();
  auto const step = one_time_step(std::chrono::floor<seconds>(at.at));
  EXPECT_EQ(why(set_second_factor(act_of(admin, at), admin, "000000")), "wrong_code");
  auto const codes = set_second_factor(act_of(admin, at), admin, one_time_code(secret, step));
  ASSERT_EQ(codes->recovery_codes.size(), 10U);
  EXPECT_EQ(session_of(*database, admin.token, at)->second_factor, SecondFactor::on);

  auto asked = admin;
  asked.second_factor = SecondFactor::must_answer;
  auto const answer = [&](std::string const& code, Instant when) {
    return why(answer_second_factor(act_of(asked, when), asked, code));
  };
  EXPECT_EQ(answer(one_time_code(secret, step), at), "wrong_code") << "it was used for setting up";
  EXPECT_EQ(answer(one_time_code(secret, step + 1), at), "allowed");
  EXPECT_EQ(answer(one_time_code(secret, step + 1), at), "wrong_code");
  EXPECT_EQ(answer(codes->recovery_codes[0], at), "allowed");
  EXPECT_EQ(answer(codes->recovery_codes[0], at), "wrong_code");
}

TEST_F(ManageAccountsTest, WrongCodesHaveToWaitLikeWrongPasswords)
{
  auto const offered = offer_second_factor(act_of(admin, start), admin).value();
  auto const secret = from_base32(offered.secret).value();
  auto const step = one_time_step(std::chrono::floor<seconds>(start.at));
  ASSERT_TRUE(set_second_factor(act_of(admin, start), admin, one_time_code(secret, step)));

  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(why(answer_second_factor(act_of(admin, start), admin, "000000")), "wrong_code");

  EXPECT_EQ(why(answer_second_factor(act_of(admin, start), admin, one_time_code(secret, step + 1))),
            "locked_for_a_while");
}

TEST_F(ManageAccountsTest, ALentAccountIsActedForWhileItLasts)
{
  auto const chen = session("chen", Role::approver, "420106");
  auto li = session("li", Role::centre_reviewer, "420106");
  auto const today = business_day(start);
  DelegationWish const wish{"li", today, {today.day + days{2}}, "出差"};

  EXPECT_EQ(why(delegate(act_of(admin, start), admin, wish)), "not_delegable");
  EXPECT_EQ(why(delegate(act_of(chen, start), chen, {"chen", today, today, "x"})),
            "deputy_is_oneself");
  EXPECT_EQ(why(delegate(act_of(chen, start), chen, {"li", today, {today.day + days{31}}, "x"})),
            "too_long");
  auto const lent = delegate(act_of(chen, start), chen, wish);
  ASSERT_TRUE(lent);

  EXPECT_EQ(why(begin_acting(act_of(li, start), li, *lent)), "factor_needed");
  li.second_factor = SecondFactor::on;
  EXPECT_EQ(why(begin_acting(act_of(li, start), li, *lent)), "allowed");
  auto const acting = session_of(*database, li.token, start).value();
  EXPECT_EQ(acting.role, Role::approver);
  EXPECT_EQ(acting.account.name, "li");
  EXPECT_EQ(acting.acting_for->name, "chen");

  EXPECT_EQ(why(end_delegation(act_of(chen, start), chen, *lent)), "allowed");
  EXPECT_EQ(session_of(*database, li.token, start)->role, Role::centre_reviewer);
}

TEST_F(ManageAccountsTest, WhatWasLentEndsWithTheRoleThatWasLent)
{
  auto const chen = session("chen", Role::base_clerk, "420106");
  auto const li = session("li", Role::base_clerk, "420106");
  auto const today = business_day(start);
  auto const lent =
      delegate(act_of(chen, start), chen, {"li", today, {today.day + days{2}}, "出差"}).value();
  ASSERT_TRUE(begin_acting(act_of(li, start), li, lent));

  as(admin, [&](Manager const& m) {
    return change_account(m, chen.account.id, {"", "", "", Role::centre_reviewer}, "420106");
  });
  as(security, [&](Manager const& m) { return confirm_account(m, chen.account.id); });

  EXPECT_EQ(session_of(*database, li.token, start)->role, Role::base_clerk)
      << "or a deputy rises with the one who is away";
  EXPECT_EQ(why(begin_acting(act_of(li, start), li, lent)), "not_found");
}

TEST_F(ManageAccountsTest, ADeputyWhoBecomesAnAdministratorIsNoDeputyAnyMore)
{
  auto const chen = session("chen", Role::centre_reviewer, "420106");
  auto li = session("li", Role::base_clerk, "420106");
  auto const today = business_day(start);
  auto const lent =
      delegate(act_of(chen, start), chen, {"li", today, {today.day + days{2}}, "出差"}).value();
  as(admin, [&](Manager const& m) {
    return change_account(m, li.account.id, {"", "", "", Role::system_administrator}, "420106");
  });

  EXPECT_EQ(why(begin_acting(act_of(li, start), li, lent)), "not_found");
  li.account.role = Role::system_administrator;
  EXPECT_EQ(why(begin_acting(act_of(li, start), li, lent)), "deputy_is_administrator");
}

TEST_F(ManageAccountsTest, UnlockingForgetsWrongPasswordsAndWrongCodes)
{
  auto chen = session("chen", Role::finance, "420106");
  auto const offered = offer_second_factor(act_of(chen, start), chen).value();
  auto const secret = from_base32(offered.secret).value();
  auto const step = one_time_step(std::chrono::floor<seconds>(start.at));
  ASSERT_TRUE(set_second_factor(act_of(chen, start), chen, one_time_code(secret, step)));
  chen.second_factor = SecondFactor::must_answer;
  auto at = start;
  for (int i = 0; i < 10; ++i, at = {at.at + std::chrono::hours{1}})
    EXPECT_EQ(why(answer_second_factor(act_of(chen, at), chen, "000000")), "wrong_code");
  auto const standing = [&] {
    return database->write([&](Tx& tx) { return store::managed_account(tx, chen.account.id, at); })
        ->state;
  };
  EXPECT_EQ(standing(), store::AccountStanding::locked);

  as(security, [&](Manager const& m) { return unlock_account(m, chen.account.id, "本人核实"); });

  EXPECT_EQ(standing(), store::AccountStanding::active);
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(why(answer_second_factor(act_of(chen, at), chen, "000000")), "wrong_code");
}

// Of the posts of the nation there is one each, and nobody above them.
TEST_F(ManageAccountsTest, TheMachineItselfHelpsWhomNobodyElseCan)
{
  auto const offered = offer_second_factor(act_of(admin, start), admin).value();
  auto const secret = from_base32(offered.secret).value();
  auto const step = one_time_step(std::chrono::floor<seconds>(start.at));
  ASSERT_TRUE(set_second_factor(act_of(admin, start), admin, one_time_code(secret, step)));

  EXPECT_EQ(why(reset_account_here(*database, "nobody", start)), "not_found");
  auto const reset = reset_account_here(*database, " Admin", start).value();

  EXPECT_FALSE(session_of(*database, admin.token, start));
  auto const again = signed_in("admin", reset.first_password, start);
  EXPECT_TRUE(again.account.must_change_password);
  EXPECT_EQ(again.second_factor, SecondFactor::must_set);
  EXPECT_EQ(std::ranges::count(acts(), AuditAct::password_reset), 1);
}

TEST_F(ManageAccountsTest, NobodySetsAnotherFactorWhoHasNotAnsweredTheFirst)
{
  auto chen = session("chen", Role::finance, "420106");
  auto const offered = offer_second_factor(act_of(chen, start), chen).value();
  auto const secret = from_base32(offered.secret).value();
  auto const step = one_time_step(std::chrono::floor<seconds>(start.at));
  chen.second_factor = SecondFactor::must_answer;

  EXPECT_EQ(why(offer_second_factor(act_of(chen, start), chen)), "already_set");
  EXPECT_EQ(why(set_second_factor(act_of(chen, start), chen, one_time_code(secret, step))),
            "already_set");
}

}  // namespace
}  // namespace hengwen::app
