// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/may_step.hpp"

#include "domain/policy/deadline.hpp"

#include <algorithm>
#include <cassert>

namespace hengwen {
namespace {

bool has_order(StepEdge const& edge, StepOrder order)
{
  return !edge.order || *edge.order == order;
}

bool begins_at(StepEdge const& edge, DossierCase const& now, DossierStep step)
{
  return edge.from == now.state && edge.step == step && has_order(edge, now.order);
}

Answer<StepEdge const*> edge_for(DossierCase const& now, DossierStep step, Capacity as)
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

bool had_part(DossierCase const& now, StepTaker const& by, RoundPart part)
{
  return by.person && std::ranges::binary_search(now.earlier, EarlierPart{*by.person, part});
}

bool had_any_part(DossierCase const& now, StepTaker const& by)
{
  return by.person && std::ranges::any_of(now.earlier, [&](EarlierPart const& entry) {
           return entry.who == *by.person;
         });
}

// An objection holds the case until it is settled.
Verdict nothing_is_held(StepEdge const& edge, DossierCase const& now)
{
  if (edge.step == DossierStep::settle_objection && now.objections.empty())
    return refuse(NoStep::nothing_to_settle);
  if (edge.step != DossierStep::object && edge.step != DossierStep::settle_objection &&
      !now.objections.empty())
    return refuse(NoStep::objection_open);
  return allowed;
}

Verdict may_be_by(StepEdge const& edge, DossierCase const& now, StepTaker const& by)
{
  if (edge.demands.has(StepDemand::not_an_earlier_actor) && had_any_part(now, by))
    return refuse(NoStep::acted_before);
  if (edge.demands.has(StepDemand::not_a_visitor) && had_part(now, by, RoundPart::visited))
    return refuse(NoStep::visitor_may_not_review);
  return allowed;
}

Verdict fits_case(StepEdge const& edge, DossierCase const& now)
{
  bool const at_once = now.leaving == Leaving::deceased || now.leaving == Leaving::duplicate ||
                       now.leaving == Leaving::transferred;
  if (edge.demands.has(StepDemand::an_entry) && now.leaving)
    return refuse(NoStep::step_not_from_here);
  if (edge.demands.has(StepDemand::an_exit) && !now.leaving)
    return refuse(NoStep::step_not_from_here);
  if (edge.demands.has(StepDemand::needs_no_notice) && !at_once)
    return refuse(NoStep::notice_needed);
  if (edge.demands.has(StepDemand::asset_check_done) && !now.asset_check_done)
    return refuse(NoStep::asset_check_not_done);
  if (edge.demands.has(StepDemand::asset_check_missing) && now.asset_check_done)
    return refuse(NoStep::asset_check_already_done);
  if (edge.demands.has(StepDemand::review_reported) && !now.half_done)
    return refuse(NoStep::review_not_reported);
  if (edge.demands.has(StepDemand::destruction_proposed) && !now.half_done)
    return refuse(NoStep::destruction_not_proposed);
  if (edge.demands.has(StepDemand::out_of_hardship) && now.leaving != Leaving::out_of_hardship)
    return refuse(NoStep::nothing_to_follow_up);
  if (edge.demands.has(StepDemand::left_otherwise) && now.leaving == Leaving::out_of_hardship)
    return refuse(NoStep::follow_up_first);
  // The line of life goes on in the file of the union that took it over.
  if (edge.step == DossierStep::reopen && now.leaving == Leaving::transferred)
    return refuse(NoStep::moved_away);
  return allowed;
}

// A period has passed when its last day has. What never began has not passed.
bool passed(std::optional<Date> last, Date today)
{
  return last && *last < today;
}

Verdict fits_day(StepEdge const& edge, DossierCase const& now, Date today)
{
  if (edge.demands.has(StepDemand::notice_over) && !passed(now.notice_until, today))
    return refuse(NoStep::notice_not_over);
  if (edge.demands.has(StepDemand::in_time) && passed(now.until, today))
    return refuse(NoStep::too_late_to_appeal);
  if (edge.demands.has(StepDemand::time_over) && !passed(now.until, today))
    return refuse(NoStep::time_not_over);
  if (edge.demands.has(StepDemand::follow_up_over) && !passed(now.until, today))
    return refuse(NoStep::follow_up_too_short);
  if (edge.demands.has(StepDemand::retention_over) && !passed(now.until, today))
    return refuse(NoStep::retention_not_over);
  return allowed;
}

// All that does not depend on what comes with the step.
Verdict is_open(StepEdge const& edge, DossierCase const& now, StepTaker const& by, Date today)
{
  TRY(nothing_is_held(edge, now));
  TRY(fits_case(edge, now));
  TRY(may_be_by(edge, now, by));
  return fits_day(edge, now, today);
}

struct Paper {
  StepDemand demand;
  NoStep missing;
};
constexpr Paper papers[] = {
    {StepDemand::field_reasons, NoStep::field_reasons_missing},
    {StepDemand::all_sections, NoStep::sections_incomplete},
    {StepDemand::declaration, NoStep::declaration_missing},
    {StepDemand::authorisations, NoStep::authorisation_missing},
    {StepDemand::publication_consent, NoStep::publication_consent_missing},
    {StepDemand::signed_request, NoStep::signed_request_missing},
    {StepDemand::consent, NoStep::consent_missing},
    {StepDemand::collective_decision, NoStep::collective_decision_missing},
    {StepDemand::new_judgement, NoStep::judgement_missing},
    {StepDemand::follow_up_record, NoStep::follow_up_record_missing},
};

Verdict has_papers(StepEdge const& edge, StepAttempt const& act)
{
  if (edge.demands.has(StepDemand::reason) && trimmed(act.reason).empty())
    return refuse(NoStep::reason_missing, "reason");
  if (edge.demands.has(StepDemand::leaving_reason) && !act.leaving)
    return refuse(NoStep::leaving_reason_missing, "leaving");
  // Civil affairs may never answer; then somebody says why it goes on.
  if (edge.demands.has(StepDemand::asset_answers) && !act.brings.has(StepDemand::asset_answers) &&
      trimmed(act.reason).empty())
    return refuse(NoStep::asset_answer_missing, "reason");
  // Nobody's file goes to another union without that one's word; who asks has given it.
  if (edge.demands.has(StepDemand::leaving_reason) && act.leaving == Leaving::transferred &&
      !edge.demands.has(StepDemand::signed_request) && !act.brings.has(StepDemand::consent))
    return refuse(NoStep::consent_missing);
  for (auto const& paper : papers)
    if (edge.demands.has(paper.demand) && !act.brings.has(paper.demand))
      return refuse(paper.missing);
  return allowed;
}

// Whom the act names beside its actor, where the step asks for two.
std::optional<Officer> companion(StepEdge const& edge, StepAttempt const& act)
{
  bool const two =
      edge.demands.has(StepDemand::two_visitors) || edge.demands.has(StepDemand::second_person);
  return two ? act.second : std::nullopt;
}

Verdict has_company(StepEdge const& edge, DossierCase const& now, StepAttempt const& act)
{
  if (edge.demands.has(StepDemand::two_visitors) && !act.second)
    return refuse(NoStep::second_visitor_missing, "second");
  if (edge.demands.has(StepDemand::second_person) && !act.second)
    return refuse(NoStep::second_person_missing, "second");
  if (companion(edge, act) && act.second == act.by.person)
    return refuse(NoStep::same_person_twice, "second");
  if (!edge.demands.has(StepDemand::not_the_filer))
    return allowed;
  if (act.objection >= now.objections.size())
    return refuse(NoStep::nothing_to_settle, "objection");
  if (act.by.person && now.objections[act.objection] == act.by.person)
    return refuse(NoStep::filer_may_not_settle);
  return allowed;
}

void add_part(DossierCase& next, Officer who, RoundPart part)
{
  EarlierPart const entry{who, part};
  auto const at = std::ranges::lower_bound(next.earlier, entry);
  if (at == next.earlier.end() || *at != entry)
    next.earlier.insert(at, entry);
}

// Who sends a file back has decided nothing, and may approve it when it comes again; nor has who
// only opens the yearly review.
void write_down_people(DossierCase& next, StepEdge const& edge, StepAttempt const& act)
{
  if (edge.effects.has(StepEffect::new_round))
    next.earlier.clear();
  if (edge.step == DossierStep::return_file || edge.step == DossierStep::begin_yearly_review)
    return;
  auto const part = edge.step == DossierStep::report_visit ? RoundPart::visited : RoundPart::acted;
  if (act.by.person)
    add_part(next, *act.by.person, part);
  if (auto const second = companion(edge, act))
    add_part(next, *second, part);
}

void write_down_objections(DossierCase& next, StepEdge const& edge, StepAttempt const& act)
{
  if (edge.effects.has(StepEffect::objection_opened))
    next.objections.push_back(act.by.person);
  if (edge.effects.has(StepEffect::objection_settled))
    next.objections.erase(next.objections.begin() + std::ptrdiff_t(act.objection));
}

// What was true of the round before is not true of what begins now: a file that is handed in again
// needs a notice of its own, a new application an asset check as well.
void write_down_facts(DossierCase& next, StepEdge const& edge, StepAttempt const& act)
{
  bool const afresh = edge.to == DossierState::draft || edge.to == DossierState::reopened;
  if (afresh || edge.to == DossierState::submitted || edge.effects.has(StepEffect::new_round))
    next.notice_until.reset();
  if (afresh)
    next.asset_check_done = false;
  if (edge.effects.has(StepEffect::asset_check_answered))
    next.asset_check_done = true;
  if (afresh || edge.to == DossierState::active)
    next.leaving.reset();
  if (edge.demands.has(StepDemand::leaving_reason))
    next.leaving = act.leaving;
  if (edge.effects.has(StepEffect::judgement_made))
    next.left_on.reset();
  if (edge.effects.has(StepEffect::left_file))
    next.left_on = act.today;
  if (edge.from != edge.to || edge.effects.has(StepEffect::new_round))
    next.half_done = false;
  if (edge.effects.has(StepEffect::first_half))
    next.half_done = true;
}

// A limit begins with its step, but the years of keeping with the day the household left; the days
// of the unit's investigation run on while it checks.
void write_down_days(DossierCase& next, StepEdge const& edge, StepAttempt const& act)
{
  if (edge.from != edge.to && edge.step != DossierStep::begin_unit_check)
    next.until.reset();
  if (edge.time.empty())
    return;
  auto const begin = edge.effects.has(StepEffect::locked) ? next.left_on.value() : act.today;
  auto const last = last_day(edge.time, next.division, begin).day;
  (edge.effects.has(StepEffect::notice_opened) ? next.notice_until : next.until) = last;
}

}  // namespace

Verdict may_step(DossierCase const& now, StepAttempt const& act)
{
  auto const& edge = *TRY(edge_for(now, act.step, act.by.as));
  TRY(is_open(edge, now, act.by, act.today));
  TRY(has_papers(edge, act));
  return has_company(edge, now, act);
}

DossierCase after(DossierCase now, StepAttempt const& act)
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

std::vector<OpenStep> steps_from(DossierCase const& now, StepTaker const& by, Date today)
{
  std::vector<OpenStep> out;
  for (auto const& edge : step_table)
    if (edge.from == now.state && has_order(edge, now.order) && edge.who.has(by.as))
      out.push_back({&edge, is_open(edge, now, by, today)});
  return out;
}

}  // namespace hengwen
