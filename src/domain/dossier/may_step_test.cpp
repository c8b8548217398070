// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/may_step.hpp"

#include "base/words.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen {
namespace {

Date const last = date_of(2026, 9, 24);  // Of the notice, and of whatever else is waited for.
Date const day_after = last + Days{1};

Officer person(std::uint8_t n)
{
  Officer out;
  out.uuid.bytes[15] = n;
  return out;
}

StepTaker const clerk{Role::base_clerk, person(1)};
StepTaker const chair{Role::base_chair, person(2)};
StepTaker const upper{Role::upper_reviewer, person(3)};
StepTaker const centre{Role::centre_reviewer, person(4)};
StepTaker const approver{Role::approver, person(5)};
StepTaker const contact{Role::contact_officer, person(6)};
StepTaker const worker{Outsider::applicant, {}};
StepTaker const program{Outsider::clock, {}};

SetOf<StepDemand> const everything{
    StepDemand::publication_consent, StepDemand::field_reasons,   StepDemand::all_sections,
    StepDemand::declaration,         StepDemand::authorisations,  StepDemand::asset_answers,
    StepDemand::signed_request,      StepDemand::consent,         StepDemand::collective_decision,
    StepDemand::new_judgement,       StepDemand::follow_up_record};

// A case of which everything is as it should be, in this state.
DossierCase at(DossierState state)
{
  return {.state = state,
          .division = "420106",
          .earlier = {{person(1), RoundPart::acted}, {person(1), RoundPart::visited}},
          .notice_until = last,
          .until = last,
          .left_on = date_of(2016, 9, 24),
          .asset_check_done = true};
}

// A step with all that could be asked for.
StepAttempt act(DossierStep step, StepTaker by)
{
  return {.step = step,
          .by = by,
          .today = day_after,
          .reason = "r",
          .brings = everything,
          .second = person(9),
          .leaving = Leaving::not_matching};
}

struct Try {
  char const* expect;
  DossierCase now;
  StepAttempt act;
};

template <class T, class Change>
T but(T value, Change change)
{
  change(value);
  return value;
}

using C = DossierCase&;
using A = StepAttempt&;

DossierCase exit_of(DossierState state, Leaving why)
{
  return but(at(state), [&](C c) { c.leaving = why; });
}

// With nothing that should come with it, but a reason.
StepAttempt bare(DossierStep step, StepTaker by)
{
  return but(act(step, by), [](A a) { a.brings = {}, a.second = {}, a.leaving = {}; });
}

// Good ones first; then the same with one thing spoiled in each line.
std::vector<Try> tries_of_an_application()
{
  // clang-format off
  return {
    {"allowed", at(DossierState::draft), act(DossierStep::submit, worker)},
    {"sections_incomplete", at(DossierState::draft), bare(DossierStep::submit, worker)},
    {"declaration_missing", at(DossierState::draft),
     but(act(DossierStep::submit, worker), [](A a) { a.brings = {StepDemand::all_sections}; })},
    {"reason_missing", at(DossierState::none), but(act(DossierStep::begin, clerk), [](A a) { a.reason = " 　"; })},
    {"allowed", at(DossierState::none), but(act(DossierStep::begin, worker), [](A a) { a.reason = ""; })},
    {"signed_request_missing", at(DossierState::draft), bare(DossierStep::withdraw, clerk)},
    {"allowed", at(DossierState::returned), act(DossierStep::lapse, program)},
    {"time_not_over", at(DossierState::returned), but(act(DossierStep::lapse, program), [](A a) { a.today = last; })},

    {"allowed", at(DossierState::unit_check), act(DossierStep::report_visit, clerk)},
    {"second_visitor_missing", at(DossierState::unit_check), bare(DossierStep::report_visit, clerk)},
    {"same_person_twice", at(DossierState::unit_check),
     but(act(DossierStep::report_visit, clerk), [](A a) { a.second = person(1); })},
    {"field_reasons_missing", at(DossierState::unit_check), bare(DossierStep::return_file, clerk)},
    {"allowed", at(DossierState::unit_review), act(DossierStep::open_notice, chair)},
    {"publication_consent_missing", at(DossierState::unit_review), bare(DossierStep::open_notice, chair)},
    {"visitor_may_not_review", but(at(DossierState::unit_review), [](C c) { c.earlier = {{person(2), RoundPart::visited}}; }),
     act(DossierStep::open_notice, chair)},
    {"step_not_from_here", at(DossierState::unit_review), act(DossierStep::ask_asset_check, chair)},
    {"allowed", but(at(DossierState::unit_review), [](C c) { c.order = StepOrder::check_first; }),
     act(DossierStep::ask_asset_check, chair)},
    {"authorisation_missing", but(at(DossierState::unit_review), [](C c) { c.order = StepOrder::check_first; }),
     bare(DossierStep::ask_asset_check, chair)},
    {"asset_check_already_done", at(DossierState::centre_review), act(DossierStep::ask_asset_check, centre)},
    {"asset_check_not_done", but(at(DossierState::centre_review), [](C c) { c.asset_check_done = false; }),
     act(DossierStep::propose_approval, centre)},
    {"allowed", at(DossierState::asset_check), but(act(DossierStep::record_asset_answer, centre), [](A a) { a.reason = ""; })},
    {"allowed", at(DossierState::asset_check),
     but(bare(DossierStep::record_asset_answer, centre), [](A a) { a.reason = "核对机构逾期未答复"; })},
    {"asset_answer_missing", at(DossierState::asset_check),
     but(bare(DossierStep::record_asset_answer, centre), [](A a) { a.reason = ""; })},
    {"allowed", at(DossierState::notice), act(DossierStep::end_notice, program)},
    {"notice_not_over", at(DossierState::notice), but(act(DossierStep::end_notice, chair), [](A a) { a.today = last; })},
  };
  // clang-format on
}

std::vector<Try> tries_of_a_decision()
{
  auto const objected =
      but(at(DossierState::objection), [](C c) { c.objections = {{}, person(4)}; });
  // clang-format off
  return {
    {"allowed", at(DossierState::approval), act(DossierStep::approve, approver)},
    {"not_your_role", at(DossierState::approval), act(DossierStep::approve, centre)},
    {"step_not_from_here", at(DossierState::centre_review), act(DossierStep::approve, approver)},
    {"acted_before", but(at(DossierState::approval), [](C c) { c.earlier = {{person(5), RoundPart::acted}}; }),
     act(DossierStep::approve, approver)},
    {"acted_before", but(at(DossierState::approval), [](C c) { c.earlier = {{person(5), RoundPart::visited}}; }),
     act(DossierStep::approve, approver)},
    {"asset_check_not_done", but(at(DossierState::approval), [](C c) { c.asset_check_done = false; }),
     act(DossierStep::approve, approver)},
    {"notice_not_over", at(DossierState::approval), but(act(DossierStep::approve, approver), [](A a) { a.today = last; })},
    {"notice_not_over", but(at(DossierState::approval), [](C c) { c.notice_until = {}; }), act(DossierStep::approve, approver)},
    {"objection_open", but(at(DossierState::approval), [](C c) { c.objections = {{}}; }), act(DossierStep::approve, approver)},
    {"judgement_missing", at(DossierState::approval), bare(DossierStep::approve, approver)},

    {"allowed", objected, act(DossierStep::settle_objection, centre)},
    {"filer_may_not_settle", objected, but(act(DossierStep::settle_objection, centre), [](A a) { a.objection = 1; })},
    {"nothing_to_settle", objected, but(act(DossierStep::settle_objection, centre), [](A a) { a.objection = 2; })},
    {"nothing_to_settle", at(DossierState::objection), act(DossierStep::settle_objection, centre)},
    {"step_not_from_here", at(DossierState::objection), act(DossierStep::keep_in_file, centre)},
    {"step_not_from_here", exit_of(DossierState::objection, Leaving::eased), act(DossierStep::resume_notice, centre)},
    {"allowed", at(DossierState::rejected), but(act(DossierStep::appeal, worker), [](A a) { a.today = last; })},
    {"too_late_to_appeal", at(DossierState::rejected), act(DossierStep::appeal, worker)},
  };
  // clang-format on
}

std::vector<Try> tries_in_the_file()
{
  auto const proposed = but(at(DossierState::archived), [](C c) { c.half_done = true; });
  // clang-format off
  return {
    {"allowed", but(at(DossierState::review_due), [](C c) { c.half_done = true; }), act(DossierStep::confirm_yearly_review, centre)},
    {"review_not_reported", at(DossierState::review_due), act(DossierStep::confirm_yearly_review, centre)},
    {"allowed", at(DossierState::active), act(DossierStep::hand_over, centre)},
    {"consent_missing", at(DossierState::active), bare(DossierStep::hand_over, centre)},
    {"second_person_missing", at(DossierState::active), but(act(DossierStep::hand_over, centre), [](A a) { a.second = {}; })},
    {"leaving_reason_missing", at(DossierState::active), bare(DossierStep::propose_exit, contact)},
    {"consent_missing", at(DossierState::active), but(bare(DossierStep::propose_exit, contact), [](A a) { a.leaving = Leaving::transferred; })},
    {"moved_away", exit_of(DossierState::closed, Leaving::transferred), act(DossierStep::reopen, clerk)},
    {"allowed", exit_of(DossierState::closed, Leaving::out_of_hardship), act(DossierStep::reopen, clerk)},
    {"collective_decision_missing", exit_of(DossierState::exit_proposed, Leaving::eased), bare(DossierStep::open_exit_notice, chair)},
    {"notice_needed", exit_of(DossierState::exit_proposed, Leaving::eased), act(DossierStep::exit_without_notice, approver)},
    {"allowed", exit_of(DossierState::exit_proposed, Leaving::deceased), act(DossierStep::exit_without_notice, approver)},
    {"allowed", exit_of(DossierState::exited, Leaving::out_of_hardship), act(DossierStep::begin_follow_up, contact)},
    {"nothing_to_follow_up", exit_of(DossierState::exited, Leaving::deceased), act(DossierStep::begin_follow_up, contact)},
    {"follow_up_first", exit_of(DossierState::exited, Leaving::out_of_hardship), act(DossierStep::close, centre)},
    {"allowed", at(DossierState::follow_up), act(DossierStep::close, contact)},
    {"follow_up_record_missing", at(DossierState::follow_up), bare(DossierStep::close, contact)},
    {"follow_up_too_short", at(DossierState::follow_up), but(act(DossierStep::close, contact), [](A a) { a.today = last; })},

    {"allowed", proposed, act(DossierStep::destroy, approver)},
    {"destruction_not_proposed", at(DossierState::archived), act(DossierStep::destroy, approver)},
    {"retention_not_over", proposed, but(act(DossierStep::destroy, approver), [](A a) { a.today = last; })},
    {"acted_before", but(proposed, [](C c) { c.earlier = {{person(5), RoundPart::acted}}; }), act(DossierStep::destroy, approver)},
  };
  // clang-format on
}

std::vector<Try> tries()
{
  auto out = tries_of_an_application();
  std::ranges::copy(tries_of_a_decision(), std::back_inserter(out));
  std::ranges::copy(tries_in_the_file(), std::back_inserter(out));
  return out;
}

TEST(MayStep, RefusesByTheFirstRuleBroken)
{
  for (auto const& one : tries()) {
    auto const verdict = may_step(one.now, one.act);

    EXPECT_EQ(verdict ? "allowed" : verdict.error().why, one.expect)
        << word_of(one.now.state) << " " << word_of(one.act.step);
  }
}

TEST(MayStep, EveryRefusalHasItsCase)
{
  std::set<std::string> expected;
  for (auto const& one : tries())
    expected.insert(one.expect);

  boost::mp11::mp_for_each<boost::describe::describe_enumerators<NoStep>>(
      [&](auto why) { EXPECT_TRUE(expected.contains(why.name)) << why.name; });
}

template <class E>
std::vector<E> all_of_them()
{
  std::vector<E> out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
      [&](auto e) { out.push_back(e.value); });
  return out;
}

// Everybody tries every step from every state, with every paper there is.
TEST(MayStep, KnowsNoWayBesideTheTable)
{
  std::vector<Capacity> capacities;
  for (auto const role : all_of_them<Role>())
    capacities.push_back(role);
  for (auto const outsider : all_of_them<Outsider>())
    capacities.push_back(outsider);

  for (auto const order : all_of_them<StepOrder>())
    for (auto const state : all_of_them<DossierState>())
      for (auto const step : all_of_them<DossierStep>())
        for (auto const as : capacities) {
          auto const now = but(at(state), [&](C c) { c.order = order; });
          bool const listed = std::ranges::any_of(step_table, [&](StepEdge const& edge) {
            return edge.from == state && edge.step == step && edge.who.has(as) &&
                   (!edge.order || *edge.order == order);
          });

          auto const verdict = may_step(now, act(step, {as, person(7)}));

          EXPECT_TRUE(listed || !verdict) << word_of(state) << " " << word_of(step);
        }
}

TEST(AfterAStep, AFileThatIsHandedInAgainNeedsANewNoticeAndKeepsWhoActed)
{
  auto const back = after(at(DossierState::approval), act(DossierStep::return_file, approver));
  auto const again = after(back, act(DossierStep::submit, worker));

  EXPECT_EQ(again.state, DossierState::submitted);
  EXPECT_FALSE(again.notice_until);
  EXPECT_TRUE(again.asset_check_done);
  EXPECT_EQ(again.earlier, at(DossierState::approval).earlier) << "who sent it back may approve it";
}

TEST(AfterAStep, TheInvestigationRunsOnWhileTheUnitChecks)
{
  auto const submitted = after(at(DossierState::draft), act(DossierStep::submit, worker));
  auto const checked = after(submitted, act(DossierStep::begin_unit_check, clerk));

  EXPECT_EQ(submitted.until, day_after + Days{5});
  EXPECT_EQ(checked.until, submitted.until);
}

TEST(AfterAStep, TheYearsOfKeepingBeginWithTheDayOfLeaving)
{
  auto const archived = after(at(DossierState::closed), act(DossierStep::archive, centre));

  EXPECT_EQ(to_text(archived.until.value()), "2026-09-24");
}

TEST(StepsFrom, AreTheButtonsOfOneRoleWithWhatHoldsThem)
{
  auto const open = steps_from(at(DossierState::approval), approver, last);

  ASSERT_EQ(open.size(), 4U);  // approve, return, reject, and an objection that is brought to it.
  EXPECT_EQ(open[0].edge->step, DossierStep::approve);
  EXPECT_EQ(open[0].verdict.error().why, "notice_not_over");
  EXPECT_TRUE(open[1].verdict);
  EXPECT_TRUE(steps_from(at(DossierState::approval), chair, last).size() == 1) << "objecting";
  EXPECT_TRUE(steps_from(at(DossierState::destroyed), approver, last).empty());
}

}  // namespace
}  // namespace hengwen
