// SPDX-License-Identifier: Apache-2.0
// needs: domain
#include "domain/dossier/waits_for.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

using enum DossierState;
using States = std::vector<DossierState>;

TEST(WaitsFor, TellsEachRoleWhatItBringsOn)
{
  EXPECT_EQ(states_waiting_for(Role::base_chair),
            (States{unit_review, asset_check, notice, exit_proposed}));
  EXPECT_EQ(states_waiting_for(Role::approver),
            (States{objection, approval, appealed, exit_proposed, exit_notice}));
  EXPECT_EQ(states_waiting_for(Role::finance), States{});
  EXPECT_EQ(states_waiting_for(Role::security_administrator), States{});
}

TEST(WaitsFor, TellsEachRoleWhatComesNext)
{
  EXPECT_EQ(states_coming_to(Role::base_chair), (States{unit_check, objection, centre_review}));
  EXPECT_EQ(states_coming_to(Role::approver), States{centre_review});
  EXPECT_EQ(states_coming_to(Role::finance), States{});
}

TEST(WaitsFor, TellsWhoMayTakeAStep)
{
  using enum DossierStep;
  EXPECT_EQ(roles_that_take(objection, settle_objection), std::vector{Role::centre_reviewer});
  EXPECT_EQ(roles_that_take(active, settle_objection), std::vector<Role>{});
  EXPECT_EQ(roles_that_take(objection, object).size(), 9U);
}

TEST(WaitsFor, NothingInTheFileWaitsForAnybody)
{
  auto const all = waiting_states();

  for (auto const quiet : {none, active, rejected, withdrawn, archived, destroyed, temporary})
    EXPECT_EQ(std::ranges::find(all, quiet), all.end()) << int(quiet);
  for (auto const waiting : {draft, submitted, returned, objection, approval, review_due})
    EXPECT_NE(std::ranges::find(all, waiting), all.end()) << int(waiting);
}

}  // namespace
}  // namespace hengwen
