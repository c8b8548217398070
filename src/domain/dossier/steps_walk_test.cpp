// SPDX-License-Identifier: Apache-2.0
//
// Every small case there is: five people, two of them with two posts that should not meet, the
// applicant, a stranger and the clock take every step that is theirs, on every day that matters,
// with every paper they could need; that nobody takes any other step is in may_step_test.cpp. What
// comes out is compared with a memory of its own (Memory), which knows the promises and not the
// table.
#include "domain/dossier/may_step.hpp"

#include "base/words.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <set>
#include <unordered_set>

namespace hengwen {
namespace {

constexpr std::size_t people = 5;
constexpr std::size_t most_objections = 2;

Officer person(std::size_t n)
{
  Officer out;
  out.uuid.bytes[15] = std::uint8_t(n + 1);
  return out;
}

unsigned number(std::optional<Officer> const& who)
{
  return who ? who->uuid.bytes[15] : 0;
}

std::vector<StepTaker> const actors{
    {Role::base_clerk, person(0)},      {Role::base_chair, person(1)},
    {Role::approver, person(1)},        {Role::upper_reviewer, person(2)},
    {Role::centre_reviewer, person(2)}, {Role::base_clerk, person(3)},
    {Role::approver, person(3)},        {Role::contact_officer, person(4)},
    {Role::centre_reviewer, person(4)}, {Outsider::applicant, {}},
    {Outsider::stranger, {}},           {Outsider::clock, {}},
};

// Who visits with a clerk or signs beside an officer, and who objects, besides all strangers.
constexpr std::size_t companions[] = {0, 1, 3, 4};

bool may_object(StepTaker const& by)
{
  return by.as == Outsider::stranger || by.as == Role::centre_reviewer;
}

// What a careful bystander would remember.
struct Memory {
  std::set<unsigned> took_part;  // Since the application, the review or the exit began.
  std::optional<Date> notice_end;
  std::optional<Date> left;
  unsigned proposer = 0;  // Of the destruction, while it waits for a second person.
  bool reported = false;  // The yearly review.
  bool approved = false;
};

struct Node {
  DossierCase now;
  Memory memory;
  Date today;
};

Date slow_notice_end(Date posted)
{
  for (int days = 5; days > 0;) {
    posted = posted + Days{1};
    days -= is_working_day(posted);
  }
  return posted;
}

bool begins_anew(DossierStep step)
{
  static std::set<DossierStep> const steps{DossierStep::begin,
                                           DossierStep::apply_again,
                                           DossierStep::reopen,
                                           DossierStep::convert_temporary,
                                           DossierStep::ask_temporary,
                                           DossierStep::begin_yearly_review,
                                           DossierStep::request_exit,
                                           DossierStep::propose_exit,
                                           DossierStep::propose_destruction,
                                           DossierStep::refuse_destruction};
  return steps.contains(step);
}

bool posts_notice(DossierStep step)
{
  return step == DossierStep::open_notice || step == DossierStep::repeat_notice ||
         step == DossierStep::open_exit_notice;
}

Memory remember(Memory memory, StepAttempt const& act, DossierState to)
{
  if (begins_anew(act.step))
    memory.took_part.clear();
  if (act.step != DossierStep::return_file && act.step != DossierStep::begin_yearly_review)
    for (auto const& who : {act.by.person, act.second})
      if (who)
        memory.took_part.insert(number(who));
  if (to == DossierState::submitted || begins_anew(act.step))
    memory.notice_end.reset();
  if (posts_notice(act.step))
    memory.notice_end = slow_notice_end(act.today);
  if (act.step == DossierStep::approve)
    memory.approved = true, memory.left.reset();
  if (to == DossierState::exited || act.step == DossierStep::cancel_temporary)
    memory.approved = false, memory.left = act.today;
  if (act.step == DossierStep::propose_destruction)
    memory.proposer = number(act.by.person);
  if (act.step == DossierStep::refuse_destruction)
    memory.proposer = 0;
  memory.reported = to == DossierState::review_due && !begins_anew(act.step);
  return memory;
}

// The promise that a step broke, each in the words of domain.md 4.2 and not in those of the table.
std::string_view broken(Node const& was, StepAttempt const& act, Node const& is)
{
  bool const noticed = was.memory.notice_end && act.today > *was.memory.notice_end;
  bool const fresh = !was.memory.took_part.contains(number(act.by.person));
  bool const open = !was.now.objections.empty();
  bool const at_once =
      was.now.state == DossierState::exit_proposed && was.now.leaving == Leaving::deceased;
  DossierState const to = is.now.state;

  if (open && act.step != DossierStep::object && act.step != DossierStep::settle_objection)
    return "something went on with an open objection";
  if (act.step == DossierStep::settle_objection && number(act.by.person) != 0 &&
      number(was.now.objections[act.objection]) == number(act.by.person))
    return "an objection was settled by who filed it";
  if (act.step == DossierStep::approve && !(fresh && noticed && was.now.asset_check_done))
    return "approved by an earlier actor, without a notice or without an asset check";
  if (payments_in(to) == Payments::all && !is.memory.approved)
    return "payments without approval";
  if (to == DossierState::temporary && !fresh)
    return "temporary relief granted by who asked for it";
  if (to == DossierState::exited && !(fresh && (noticed || at_once)))
    return "out of the file by an earlier actor, or without a notice";
  if (act.step == DossierStep::confirm_yearly_review && !(fresh && was.memory.reported))
    return "a yearly review confirmed by one person";
  if (to == DossierState::destroyed &&
      (was.memory.proposer == 0 || number(act.by.person) == was.memory.proposer))
    return "destroyed by one person";
  if (to == DossierState::destroyed && act.today <= *was.memory.left + Days{3652})
    return "destroyed before its time";
  if (is.now.notice_until != is.memory.notice_end)
    return "the notice ends on another day";
  return "";
}

// Before the last day of a period, on it, after it, or none.
std::uint64_t standing(std::optional<Date> last, Date today)
{
  if (!last)
    return 0;
  return today < *last ? 1 : today == *last ? 2 : 3;
}

// Two cases with the same key have the same future.
std::uint64_t key_of(Node const& node)
{
  std::uint64_t key = std::uint64_t(node.now.state);
  auto const add = [&](std::uint64_t value, unsigned bits) { key = key << bits | value; };
  add(standing(node.now.notice_until, node.today), 2);
  add(standing(node.now.until, node.today), 2);
  std::uint64_t earlier = 0, filed = 0, part = 0;
  for (auto const& entry : node.now.earlier)
    earlier |= std::uint64_t{1} << (2 * (number(entry.who) - 1) + unsigned(entry.part));
  for (auto const& filer : node.now.objections)
    filed += std::uint64_t{1} << 2 * number(filer);
  for (auto const who : node.memory.took_part)
    part |= std::uint64_t{1} << (who - 1);
  add(earlier, 2 * people), add(filed, 2 * (people + 1)), add(part, people);
  add(node.now.leaving ? 1 + unsigned(*node.now.leaving) : 0, 4);
  add(node.now.left_on.has_value(), 1), add(node.memory.left.has_value(), 1);
  add(node.now.asset_check_done, 1), add(node.now.half_done, 1);
  add(node.memory.approved, 1), add(node.memory.reported, 1), add(node.memory.proposer, 3);
  return key;
}

SetOf<StepDemand> const everything{
    StepDemand::publication_consent, StepDemand::field_reasons,   StepDemand::all_sections,
    StepDemand::declaration,         StepDemand::authorisations,  StepDemand::asset_answers,
    StepDemand::signed_request,      StepDemand::consent,         StepDemand::collective_decision,
    StepDemand::new_judgement,       StepDemand::follow_up_record};

class Walk {
public:
  explicit Walk(StepOrder order)
  {
    DossierCase nothing{.division = "420106", .order = order};
    visit({nothing, {}, date_of(2026, 3, 2)});
    for (; !waiting_.empty(); waiting_.pop_front())
      explore(waiting_.front());
  }

  std::size_t cases() const { return seen_.size(); }
  std::set<DossierState> const& states() const { return states_; }
  std::set<StepEdge const*> const& taken() const { return taken_; }

private:
  void visit(Node node)
  {
    if (!seen_.insert(key_of(node)).second)
      return;
    states_.insert(node.now.state);
    waiting_.push_back(std::move(node));
  }

  // The next day that matters: the last one of a period, and the one after it.
  void let_days_pass(Node const& node)
  {
    for (auto const& last : {node.now.notice_until, node.now.until})
      if (last && node.today <= *last)
        visit({node.now, node.memory, node.today < *last ? *last : *last + Days{1}});
  }

  void explore(Node const& node)
  {
    steps_out_ = 0;
    let_days_pass(node);
    for (auto const& edge : step_table)
      if (edge.from == node.now.state && (!edge.order || *edge.order == node.now.order))
        for (auto const& actor : actors)
          if (edge.who.has(actor.as))
            attempt(node, edge,
                    {.step = edge.step,
                     .by = actor,
                     .today = node.today,
                     .reason = "r",
                     .brings = everything});
    bool const waits = node.now.until && node.today <= *node.now.until;
    EXPECT_TRUE(steps_out_ > 0 || waits || node.now.state == DossierState::destroyed)
        << "no way out of " << word_of(node.now.state);
  }

  // With each companion, reason of leaving and objection that the step could be about.
  void attempt(Node const& node, StepEdge const& edge, StepAttempt act)
  {
    bool const enough = node.now.objections.size() == most_objections;
    if (act.step == DossierStep::object && (enough || !may_object(act.by)))
      return;
    if (edge.demands.has(StepDemand::two_visitors) || edge.demands.has(StepDemand::second_person)) {
      for (auto const n : companions)
        act.second = person(n), take(node, edge, act);
    } else if (edge.demands.has(StepDemand::leaving_reason)) {
      for (auto const why : {Leaving::deceased, Leaving::out_of_hardship, Leaving::not_matching})
        act.leaving = why, take(node, edge, act);
    } else if (act.step == DossierStep::settle_objection) {
      for (act.objection = 0; act.objection < node.now.objections.size(); ++act.objection)
        take(node, edge, act);
    } else {
      take(node, edge, act);
    }
  }

  void take(Node const& node, StepEdge const& edge, StepAttempt const& act)
  {
    if (!may_step(node.now, act))
      return;
    ++steps_out_;
    taken_.insert(&edge);
    auto next = after(node.now, act);
    auto memory = remember(node.memory, act, next.state);
    Node const is{std::move(next), std::move(memory), act.today};
    if (auto const promise = broken(node, act, is); !promise.empty())
      ADD_FAILURE() << word_of(act.step) << ": " << promise;
    visit(is);
  }

  std::deque<Node> waiting_;
  std::unordered_set<std::uint64_t> seen_;
  std::set<DossierState> states_;
  std::set<StepEdge const*> taken_;
  int steps_out_ = 0;
};

TEST(StepWalk, ReachesEveryStateByEveryEdgeAndBreaksNoPromise)
{
  Walk const notice_first{StepOrder::notice_first};
  Walk const check_first{StepOrder::check_first};

  for (auto const* walk : {&notice_first, &check_first})
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<DossierState>>(
        [&](auto state) { EXPECT_TRUE(walk->states().contains(state.value)) << state.name; });
  for (auto const& edge : step_table)
    EXPECT_TRUE(notice_first.taken().contains(&edge) || check_first.taken().contains(&edge))
        << word_of(edge.from) << " " << word_of(edge.step);
  EXPECT_GT(notice_first.cases() + check_first.cases(), 10'000U) << "too few to prove much";
}

}  // namespace
}  // namespace hengwen
