// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/paper.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

using enum DossierState;

std::string said(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

TEST(Paper, IsChangedByWhomAndWhen)
{
  struct Case {
    char const* expect;
    Capacity as;
    DossierState state;
  };
  // clang-format off
  Case const cases[] = {
      {"allowed",             Outsider::applicant,   draft},
      {"allowed",             Outsider::applicant,   returned},
      {"allowed",             Outsider::applicant,   reopened},
      {"papers_not_open_now", Outsider::applicant,   submitted},
      {"papers_not_open_now", Outsider::applicant,   unit_check},
      {"papers_not_open_now", Outsider::applicant,   active},
      {"not_for_this_role",   Outsider::stranger,    draft},
      {"allowed",             Role::base_clerk,      draft},
      {"allowed",             Role::base_clerk,      unit_check},
      {"allowed",             Role::centre_reviewer, centre_review},
      {"allowed",             Role::upper_reviewer,  upper_review},
      {"papers_not_open_now", Role::centre_reviewer, notice},
      {"papers_not_open_now", Role::base_clerk,      approval},
      {"allowed",             Role::base_clerk,      active},
      {"allowed",             Role::centre_reviewer, suspended},
      {"papers_not_open_now", Role::base_clerk,      archived},
      {"papers_not_open_now", Role::base_clerk,      destroyed},
      {"not_for_this_role",   Role::approver,        centre_review},
      {"not_for_this_role",   Role::auditor,         draft},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(said(may_change_papers(c.as, c.state)), c.expect)
        << c.expect << " " << word_of(c.state);
}

TEST(Paper, IsOfAnItemThatTheListKnowsAndNotOneTooMany)
{
  auto const& limits = paper_limits();

  EXPECT_EQ(said(may_add_paper("diagnosis", {})), "allowed");
  EXPECT_EQ(said(may_add_paper("", {})), "item_unknown");
  EXPECT_EQ(said(may_add_paper("Diagnosis", {})), "item_unknown");
  EXPECT_EQ(said(may_add_paper("diagnosis", {limits.most_of_item - 1, 30})), "allowed");
  EXPECT_EQ(said(may_add_paper("diagnosis", {limits.most_of_item, 30})), "too_many_papers");
  EXPECT_EQ(said(may_add_paper("diagnosis", {0, limits.most_of_dossier})), "too_many_papers");
}

TEST(Paper, IsSentSoOftenInADay)
{
  auto const& limits = paper_limits();
  auto const worker = Outsider::applicant;
  auto const officer = Role::base_clerk;
  auto const often = limits.worker_sends_a_day, much = limits.worker_bytes_a_day;

  EXPECT_EQ(said(may_send_paper(worker, {often, much})), "allowed");
  EXPECT_EQ(said(may_send_paper(worker, {often + 1, 1})), "too_many_papers_today");
  EXPECT_EQ(said(may_send_paper(worker, {1, much + 1})), "too_many_papers_today");
  EXPECT_EQ(said(may_send_paper(officer, {often + 1, much + 1})), "allowed");
  EXPECT_EQ(said(may_send_paper(officer, {limits.officer_sends_a_day + 1, 1})),
            "too_many_papers_today");
  EXPECT_EQ(said(may_send_paper(officer, {1, limits.officer_bytes_a_day + 1})),
            "too_many_papers_today");
}

}  // namespace
}  // namespace hengwen
