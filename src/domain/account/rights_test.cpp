// SPDX-License-Identifier: Apache-2.0
#include "domain/account/rights.hpp"

#include "base/words.hpp"
#include "domain/labels.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

template <class E, class F>
void each(F&& f)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) { f(e.value); });
}

TEST(Rights, EveryRoleAndRightHasItsWordsAndItsRow)
{
  each<Role>([](Role role) {
    EXPECT_TRUE(account_labels().roles.contains(std::string{word_of(role)})) << word_of(role);
    EXPECT_EQ(std::ranges::count(role_rows, role, &RoleRow::role), 1) << word_of(role);
  });
  each<Right>([](Right right) {
    bool const own =
        right == Right::anyone || right == Right::hold_session || right == Right::be_signed_in;
    EXPECT_EQ(account_labels().rights.contains(std::string{word_of(right)}), !own)
        << word_of(right);
    EXPECT_TRUE(own || std::ranges::any_of(
                           role_rows, [&](RoleRow const& row) { return row.rights.has(right); }))
        << "nobody may " << word_of(right);
  });
}

TEST(Rights, TheThreeAdministratorsShareNothingAndSeeNoPerson)
{
  each<Right>([](Right right) {
    int holders = 0;
    for (auto const& row : role_rows)
      if (is_administrator(row.role) && row.rights.has(right)) {
        ++holders;
        EXPECT_FALSE(shows_persons(right)) << word_of(row.role);
      }
    EXPECT_TRUE(holders <= 1 || right == Right::see_units) << word_of(right);
  });
}

TEST(Rights, NobodyBothProposesAndConfirms)
{
  for (auto const& row : role_rows) {
    EXPECT_FALSE(row.rights.has(Right::open_accounts) && row.rights.has(Right::grant_roles));
    EXPECT_FALSE(row.rights.has(Right::propose_destruction) &&
                 row.rights.has(Right::confirm_destruction));
  }
}

TEST(Rights, WhoMayOpenNobodyIsNotAskedWhatFor)
{
  EXPECT_TRUE(opens_for_a_reason(Role::upper_statistics, UnitLevel::county));
  EXPECT_TRUE(opens_for_a_reason(Role::centre_reviewer, UnitLevel::city));
  EXPECT_FALSE(opens_for_a_reason(Role::centre_reviewer, UnitLevel::county));
  for (auto const& row : role_rows)
    if (is_administrator(row.role) || row.role == Role::hotline) {
      EXPECT_FALSE(opens_for_a_reason(row.role, UnitLevel::nation)) << word_of(row.role);
    }
}

TEST(Rights, MoneyPowerAndProvincesAskForASecondFactor)
{
  EXPECT_TRUE(needs_second_factor(Role::finance, UnitLevel::base));
  EXPECT_TRUE(needs_second_factor(Role::security_administrator, UnitLevel::county));
  EXPECT_TRUE(needs_second_factor(Role::hotline, UnitLevel::province));
  EXPECT_FALSE(needs_second_factor(Role::base_clerk, UnitLevel::town));
}

}  // namespace
}  // namespace hengwen
