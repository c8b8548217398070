// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/may_step.hpp"

#include "base/words.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen {
namespace {

Date const last = date_of(2026, 9, 24);  // Of the notice, and of whatever else is waited for.
Date const day_after = last + Days{1};

Person person(std::uint8_t n)
{
  Person out;
  out.uuid.bytes[15] = n;
  return out;
}

Actor const clerk{Role::base_clerk, person(1)};
Actor const chair{Role::base_chair, person(2)};
Actor const upper{Role::upper_reviewer, person(3)};
Actor const centre{Role::centre_reviewer, person(4)};
Actor const approver{Role::approver, person(5)};
Actor const contact{Role::contact_officer, person(6)};
Actor const worker{Outsider::applicant, {}};
Actor const program{Outsider::clock, {}};

SetOf<Demand> const everything{
    Demand::field_reasons,       Demand::all_sections,   Demand::declaration,
    Demand::authorisations,      Demand::signed_request, Demand::consent,
    Demand::collective_decision, Demand::new_judgement,  Demand::follow_up_record};

// A case of which everything is as it should be, in this state.
Case at(State state)
{
  return {.state = state,
          .division = "420106",
          .earlier = {{person(1), Part::acted}, {person(1), Part::visited}},
          .notice_until = last,
          .until = last,
          .left_on = date_of(2016, 9, 24),
          .asset_check_done = true};
}

// A step with all that could be asked for.
Act act(Step step, Actor by)
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
  Case now;
  Act act;
};

template <class T, class Change>
T but(T value, Change change)
{
  change(value);
  return value;
}

using C = Case&;
using A = Act&;

Case exit_of(State state, Leaving why)
{
  return but(at(state), [&](C c) { c.leaving = why; });
}

// With nothing that should come with it, but a reason.
Act bare(Step step, Actor by)
{
  return but(act(step, by), [](A a) { a.brings = {}, a.second = {}, a.leaving = {}; });
}

// Good ones first; then the same with one thing spoiled in each line.
std::vector<Try> tries_of_an_application()
{
  auto const objected = but(at(State::objection), [](C c) { c.objections = {{}, person(4)}; });
  // clang-format off
  return {
    {"allowed", at(State::draft), act(Step::submit, worker)},
    {"sections_incomplete", at(State::draft), bare(Step::submit, worker)},
    {"declaration_missing", at(State::draft),
     but(act(Step::submit, worker), [](A a) { a.brings = {Demand::all_sections}; })},
    {"reason_missing", at(State::none), but(act(Step::begin, clerk), [](A a) { a.reason = " 　"; })},
    {"allowed", at(State::none), but(act(Step::begin, worker), [](A a) { a.reason = ""; })},
    {"signed_request_missing", at(State::draft), bare(Step::withdraw, clerk)},
    {"allowed", at(State::returned), act(Step::lapse, program)},
    {"time_not_over", at(State::returned), but(act(Step::lapse, program), [](A a) { a.today = last; })},

    {"allowed", at(State::unit_check), act(Step::report_visit, clerk)},
    {"second_visitor_missing", at(State::unit_check), bare(Step::report_visit, clerk)},
    {"same_person_twice", at(State::unit_check),
     but(act(Step::report_visit, clerk), [](A a) { a.second = person(1); })},
    {"field_reasons_missing", at(State::unit_check), bare(Step::return_file, clerk)},
    {"allowed", at(State::unit_review), act(Step::open_notice, chair)},
    {"visitor_may_not_review", but(at(State::unit_review), [](C c) { c.earlier = {{person(2), Part::visited}}; }),
     act(Step::open_notice, chair)},
    {"step_not_from_here", at(State::unit_review), act(Step::ask_asset_check, chair)},
    {"allowed", but(at(State::unit_review), [](C c) { c.order = StepOrder::check_first; }),
     act(Step::ask_asset_check, chair)},
    {"authorisation_missing", but(at(State::unit_review), [](C c) { c.order = StepOrder::check_first; }),
     bare(Step::ask_asset_check, chair)},
    {"asset_check_already_done", at(State::centre_review), act(Step::ask_asset_check, centre)},
    {"asset_check_not_done", but(at(State::centre_review), [](C c) { c.asset_check_done = false; }),
     act(Step::propose_approval, centre)},
    {"allowed", at(State::notice), act(Step::end_notice, program)},
    {"notice_not_over", at(State::notice), but(act(Step::end_notice, chair), [](A a) { a.today = last; })},

    {"allowed", at(State::approval), act(Step::approve, approver)},
    {"not_your_role", at(State::approval), act(Step::approve, centre)},
    {"step_not_from_here", at(State::centre_review), act(Step::approve, approver)},
    {"acted_before", but(at(State::approval), [](C c) { c.earlier = {{person(5), Part::acted}}; }),
     act(Step::approve, approver)},
    {"acted_before", but(at(State::approval), [](C c) { c.earlier = {{person(5), Part::visited}}; }),
     act(Step::approve, approver)},
    {"asset_check_not_done", but(at(State::approval), [](C c) { c.asset_check_done = false; }),
     act(Step::approve, approver)},
    {"notice_not_over", at(State::approval), but(act(Step::approve, approver), [](A a) { a.today = last; })},
    {"notice_not_over", but(at(State::approval), [](C c) { c.notice_until = {}; }), act(Step::approve, approver)},
    {"objection_open", but(at(State::approval), [](C c) { c.objections = {{}}; }), act(Step::approve, approver)},
    {"judgement_missing", at(State::approval), bare(Step::approve, approver)},

    {"allowed", objected, act(Step::settle_objection, centre)},
    {"filer_may_not_settle", objected, but(act(Step::settle_objection, centre), [](A a) { a.objection = 1; })},
    {"nothing_to_settle", objected, but(act(Step::settle_objection, centre), [](A a) { a.objection = 2; })},
    {"nothing_to_settle", at(State::objection), act(Step::settle_objection, centre)},
    {"step_not_from_here", at(State::objection), act(Step::keep_in_file, centre)},
    {"step_not_from_here", exit_of(State::objection, Leaving::eased), act(Step::resume_notice, centre)},
    {"allowed", at(State::rejected), but(act(Step::appeal, worker), [](A a) { a.today = last; })},
    {"too_late_to_appeal", at(State::rejected), act(Step::appeal, worker)},

  };
  // clang-format on
}

std::vector<Try> tries_in_the_file()
{
  auto const proposed = but(at(State::archived), [](C c) { c.half_done = true; });
  // clang-format off
  return {
    {"allowed", but(at(State::review_due), [](C c) { c.half_done = true; }), act(Step::confirm_yearly_review, centre)},
    {"review_not_reported", at(State::review_due), act(Step::confirm_yearly_review, centre)},
    {"allowed", at(State::active), act(Step::hand_over, centre)},
    {"consent_missing", at(State::active), bare(Step::hand_over, centre)},
    {"second_person_missing", at(State::active), but(act(Step::hand_over, centre), [](A a) { a.second = {}; })},
    {"leaving_reason_missing", at(State::active), bare(Step::propose_exit, contact)},
    {"collective_decision_missing", exit_of(State::exit_proposed, Leaving::eased), bare(Step::open_exit_notice, chair)},
    {"notice_needed", exit_of(State::exit_proposed, Leaving::eased), act(Step::exit_without_notice, approver)},
    {"allowed", exit_of(State::exit_proposed, Leaving::deceased), act(Step::exit_without_notice, approver)},
    {"allowed", exit_of(State::exited, Leaving::out_of_hardship), act(Step::begin_follow_up, contact)},
    {"nothing_to_follow_up", exit_of(State::exited, Leaving::deceased), act(Step::begin_follow_up, contact)},
    {"follow_up_first", exit_of(State::exited, Leaving::out_of_hardship), act(Step::close, centre)},
    {"allowed", at(State::follow_up), act(Step::close, contact)},
    {"follow_up_record_missing", at(State::follow_up), bare(Step::close, contact)},
    {"follow_up_too_short", at(State::follow_up), but(act(Step::close, contact), [](A a) { a.today = last; })},

    {"allowed", proposed, act(Step::destroy, approver)},
    {"destruction_not_proposed", at(State::archived), act(Step::destroy, approver)},
    {"retention_not_over", proposed, but(act(Step::destroy, approver), [](A a) { a.today = last; })},
    {"acted_before", but(proposed, [](C c) { c.earlier = {{person(5), Part::acted}}; }), act(Step::destroy, approver)},
  };
  // clang-format on
}

std::vector<Try> tries()
{
  auto out = tries_of_an_application();
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
    for (auto const state : all_of_them<State>())
      for (auto const step : all_of_them<Step>())
        for (auto const as : capacities) {
          auto const now = but(at(state), [&](C c) { c.order = order; });
          bool const listed = std::ranges::any_of(step_table, [&](Edge const& edge) {
            return edge.from == state && edge.step == step && edge.who.has(as) &&
                   (!edge.order || *edge.order == order);
          });

          auto const verdict = may_step(now, act(step, {as, person(7)}));

          EXPECT_TRUE(listed || !verdict) << word_of(state) << " " << word_of(step);
        }
}

TEST(AfterAStep, AFileThatIsHandedInAgainNeedsANewNoticeAndKeepsWhoActed)
{
  auto const back = after(at(State::approval), act(Step::return_file, approver));
  auto const again = after(back, act(Step::submit, worker));

  EXPECT_EQ(again.state, State::submitted);
  EXPECT_FALSE(again.notice_until);
  EXPECT_TRUE(again.asset_check_done);
  EXPECT_EQ(again.earlier, at(State::approval).earlier) << "who sent it back may approve it";
}

TEST(AfterAStep, TheInvestigationRunsOnWhileTheUnitChecks)
{
  auto const submitted = after(at(State::draft), act(Step::submit, worker));
  auto const checked = after(submitted, act(Step::begin_unit_check, clerk));

  EXPECT_EQ(submitted.until, day_after + Days{5});
  EXPECT_EQ(checked.until, submitted.until);
}

TEST(AfterAStep, TheYearsOfKeepingBeginWithTheDayOfLeaving)
{
  auto const archived = after(at(State::closed), act(Step::archive, centre));

  EXPECT_EQ(to_text(archived.until.value()), "2026-09-24");
}

TEST(StepsFrom, AreTheButtonsOfOneRoleWithWhatHoldsThem)
{
  auto const open = steps_from(at(State::approval), approver, last);

  ASSERT_EQ(open.size(), 4U);  // approve, return, reject, and an objection that is brought to it.
  EXPECT_EQ(open[0].edge->step, Step::approve);
  EXPECT_EQ(open[0].verdict.error().why, "notice_not_over");
  EXPECT_TRUE(open[1].verdict);
  EXPECT_TRUE(steps_from(at(State::approval), chair, last).size() == 1) << "objecting";
  EXPECT_TRUE(steps_from(at(State::destroyed), approver, last).empty());
}

}  // namespace
}  // namespace hengwen
