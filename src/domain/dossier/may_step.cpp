// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/may_step.hpp"

#include "domain/policy/deadline.hpp"

#include <algorithm>
#include <cassert>

namespace hengwen {
namespace {

bool has_order(Edge const& edge, StepOrder order)
{
  return !edge.order || *edge.order == order;
}

bool begins_at(Edge const& edge, Case const& now, Step step)
{
  return edge.from == now.state && edge.step == step && has_order(edge, now.order);
}

Answer<Edge const*> edge_for(Case const& now, Step step, Capacity as)
{
  bool from_here = false;
  for (auto const& edge : step_table) {
    if (!begins_at(edge, now, step))
      continue;
    if (edge.who.has(as))
      return &edge;
    from_here = true;
  }
  return refuse(from_here ? NoStep::not_your_role : NoStep::step_not_from_here);
}

bool had_part(Case const& now, Actor const& by, Part part)
{
  return by.person && std::ranges::binary_search(now.earlier, Earlier{*by.person, part});
}

bool had_any_part(Case const& now, Actor const& by)
{
  return by.person && std::ranges::any_of(now.earlier, [&](Earlier const& entry) {
           return entry.who == *by.person;
         });
}

// An objection holds the case until it is settled.
Verdict nothing_is_held(Edge const& edge, Case const& now)
{
  if (edge.step == Step::settle_objection && now.objections.empty())
    return refuse(NoStep::nothing_to_settle);
  if (edge.step != Step::object && edge.step != Step::settle_objection && !now.objections.empty())
    return refuse(NoStep::objection_open);
  return allowed;
}

Verdict may_be_by(Edge const& edge, Case const& now, Actor const& by)
{
  if (edge.demands.has(Demand::not_an_earlier_actor) && had_any_part(now, by))
    return refuse(NoStep::acted_before);
  if (edge.demands.has(Demand::not_a_visitor) && had_part(now, by, Part::visited))
    return refuse(NoStep::visitor_may_not_review);
  return allowed;
}

Verdict fits_case(Edge const& edge, Case const& now)
{
  bool const at_once = now.leaving == Leaving::deceased || now.leaving == Leaving::duplicate ||
                       now.leaving == Leaving::transferred;
  if (edge.demands.has(Demand::an_entry) && now.leaving)
    return refuse(NoStep::step_not_from_here);
  if (edge.demands.has(Demand::an_exit) && !now.leaving)
    return refuse(NoStep::step_not_from_here);
  if (edge.demands.has(Demand::needs_no_notice) && !at_once)
    return refuse(NoStep::notice_needed);
  if (edge.demands.has(Demand::asset_check_done) && !now.asset_check_done)
    return refuse(NoStep::asset_check_not_done);
  if (edge.demands.has(Demand::asset_check_missing) && now.asset_check_done)
    return refuse(NoStep::asset_check_already_done);
  if (edge.demands.has(Demand::review_reported) && !now.half_done)
    return refuse(NoStep::review_not_reported);
  if (edge.demands.has(Demand::destruction_proposed) && !now.half_done)
    return refuse(NoStep::destruction_not_proposed);
  if (edge.demands.has(Demand::out_of_hardship) && now.leaving != Leaving::out_of_hardship)
    return refuse(NoStep::nothing_to_follow_up);
  if (edge.demands.has(Demand::left_otherwise) && now.leaving == Leaving::out_of_hardship)
    return refuse(NoStep::follow_up_first);
  return allowed;
}

// A period has passed when its last day has. What never began has not passed.
bool passed(std::optional<Date> last, Date today)
{
  return last && *last < today;
}

Verdict fits_day(Edge const& edge, Case const& now, Date today)
{
  if (edge.demands.has(Demand::notice_over) && !passed(now.notice_until, today))
    return refuse(NoStep::notice_not_over);
  if (edge.demands.has(Demand::in_time) && passed(now.until, today))
    return refuse(NoStep::too_late_to_appeal);
  if (edge.demands.has(Demand::time_over) && !passed(now.until, today))
    return refuse(NoStep::time_not_over);
  if (edge.demands.has(Demand::follow_up_over) && !passed(now.until, today))
    return refuse(NoStep::follow_up_too_short);
  if (edge.demands.has(Demand::retention_over) && !passed(now.until, today))
    return refuse(NoStep::retention_not_over);
  return allowed;
}

// All that does not depend on what comes with the step.
Verdict is_open(Edge const& edge, Case const& now, Actor const& by, Date today)
{
  TRY(nothing_is_held(edge, now));
  TRY(fits_case(edge, now));
  TRY(may_be_by(edge, now, by));
  return fits_day(edge, now, today);
}

struct Paper {
  Demand demand;
  NoStep missing;
};
constexpr Paper papers[] = {
    {Demand::field_reasons, NoStep::field_reasons_missing},
    {Demand::all_sections, NoStep::sections_incomplete},
    {Demand::declaration, NoStep::declaration_missing},
    {Demand::authorisations, NoStep::authorisation_missing},
    {Demand::signed_request, NoStep::signed_request_missing},
    {Demand::consent, NoStep::consent_missing},
    {Demand::collective_decision, NoStep::collective_decision_missing},
    {Demand::new_judgement, NoStep::judgement_missing},
    {Demand::follow_up_record, NoStep::follow_up_record_missing},
};

Verdict has_papers(Edge const& edge, Act const& act)
{
  if (edge.demands.has(Demand::reason) && trimmed(act.reason).empty())
    return refuse(NoStep::reason_missing, "reason");
  if (edge.demands.has(Demand::leaving_reason) && !act.leaving)
    return refuse(NoStep::leaving_reason_missing, "leaving");
  for (auto const& paper : papers)
    if (edge.demands.has(paper.demand) && !act.brings.has(paper.demand))
      return refuse(paper.missing);
  return allowed;
}

// Whom the act names beside its actor, where the step asks for two.
std::optional<Person> companion(Edge const& edge, Act const& act)
{
  bool const two =
      edge.demands.has(Demand::two_visitors) || edge.demands.has(Demand::second_person);
  return two ? act.second : std::nullopt;
}

Verdict has_company(Edge const& edge, Case const& now, Act const& act)
{
  if (edge.demands.has(Demand::two_visitors) && !act.second)
    return refuse(NoStep::second_visitor_missing, "second");
  if (edge.demands.has(Demand::second_person) && !act.second)
    return refuse(NoStep::second_person_missing, "second");
  if (companion(edge, act) && act.second == act.by.person)
    return refuse(NoStep::same_person_twice, "second");
  if (!edge.demands.has(Demand::not_the_filer))
    return allowed;
  if (act.objection >= now.objections.size())
    return refuse(NoStep::nothing_to_settle, "objection");
  if (act.by.person && now.objections[act.objection] == act.by.person)
    return refuse(NoStep::filer_may_not_settle);
  return allowed;
}

void add_part(Case& next, Person who, Part part)
{
  Earlier const entry{who, part};
  auto const at = std::ranges::lower_bound(next.earlier, entry);
  if (at == next.earlier.end() || *at != entry)
    next.earlier.insert(at, entry);
}

// Who sends a file back has decided nothing, and may approve it when it comes again; nor has who
// only opens the yearly review.
void write_down_people(Case& next, Edge const& edge, Act const& act)
{
  if (edge.effects.has(Effect::new_round))
    next.earlier.clear();
  if (edge.step == Step::return_file || edge.step == Step::begin_yearly_review)
    return;
  auto const part = edge.step == Step::report_visit ? Part::visited : Part::acted;
  if (act.by.person)
    add_part(next, *act.by.person, part);
  if (auto const second = companion(edge, act))
    add_part(next, *second, part);
}

void write_down_objections(Case& next, Edge const& edge, Act const& act)
{
  if (edge.effects.has(Effect::objection_opened))
    next.objections.push_back(act.by.person);
  if (edge.effects.has(Effect::objection_settled))
    next.objections.erase(next.objections.begin() + std::ptrdiff_t(act.objection));
}

// What was true of the round before is not true of what begins now: a file that is handed in again
// needs a notice of its own, a new application an asset check as well.
void write_down_facts(Case& next, Edge const& edge, Act const& act)
{
  bool const afresh = edge.to == State::draft || edge.to == State::reopened;
  if (afresh || edge.to == State::submitted || edge.effects.has(Effect::new_round))
    next.notice_until.reset();
  if (afresh)
    next.asset_check_done = false;
  if (edge.effects.has(Effect::asset_check_answered))
    next.asset_check_done = true;
  if (afresh || edge.to == State::active)
    next.leaving.reset();
  if (edge.demands.has(Demand::leaving_reason))
    next.leaving = act.leaving;
  if (edge.effects.has(Effect::judgement_made))
    next.left_on.reset();
  if (edge.effects.has(Effect::left_file))
    next.left_on = act.today;
  if (edge.from != edge.to || edge.effects.has(Effect::new_round))
    next.half_done = false;
  if (edge.effects.has(Effect::first_half))
    next.half_done = true;
}

// A limit begins with its step, but the years of keeping with the day the household left; the days
// of the unit's investigation run on while it checks.
void write_down_days(Case& next, Edge const& edge, Act const& act)
{
  if (edge.from != edge.to && edge.step != Step::begin_unit_check)
    next.until.reset();
  if (edge.time.empty())
    return;
  auto const begin = edge.effects.has(Effect::locked) ? next.left_on.value() : act.today;
  auto const last = last_day(edge.time, next.division, begin).day;
  (edge.effects.has(Effect::notice_opened) ? next.notice_until : next.until) = last;
}

}  // namespace

Verdict may_step(Case const& now, Act const& act)
{
  auto const& edge = *TRY(edge_for(now, act.step, act.by.as));
  TRY(is_open(edge, now, act.by, act.today));
  TRY(has_papers(edge, act));
  return has_company(edge, now, act);
}

Case after(Case now, Act const& act)
{
  assert(may_step(now, act));
  auto const& edge = **edge_for(now, act.step, act.by.as);
  write_down_people(now, edge, act);
  write_down_objections(now, edge, act);
  write_down_facts(now, edge, act);
  write_down_days(now, edge, act);
  now.state = edge.to;
  return now;
}

std::vector<OpenStep> steps_from(Case const& now, Actor const& by, Date today)
{
  std::vector<OpenStep> out;
  for (auto const& edge : step_table)
    if (edge.from == now.state && has_order(edge, now.order) && edge.who.has(by.as))
      out.push_back({&edge, is_open(edge, now, by, today)});
  return out;
}

}  // namespace hengwen
