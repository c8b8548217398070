// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/data_incident.hpp"

#include "domain/personal/consent.hpp"
#include "domain/personal/disclosure.hpp"

namespace hengwen {
namespace {

Verdict said(std::string_view words, std::string_view where)
{
  if (trimmed(words).empty())
    return refuse(NoIncident::words_missing, where);
  if (characters(words) > longest_words)
    return refuse(NoIncident::words_too_long, where);
  return allowed;
}

Verdict may_close(SetOf<IncidentStep> done)
{
  if (!done.has(IncidentStep::contained))
    return refuse(NoIncident::not_contained);
  if (!done.has(IncidentStep::authority_told))
    return refuse(NoIncident::authority_not_told);
  if (!done.meets({IncidentStep::people_told, IncidentStep::people_need_not_be_told}))
    return refuse(NoIncident::people_not_told);
  return allowed;
}

}  // namespace

Verdict may_record(IncidentWish const& wish, Date today)
{
  if (wish.found_on > today)
    return refuse(NoIncident::found_in_future, "found_on");
  if (wish.happened_on && *wish.happened_on > wish.found_on)
    return refuse(NoIncident::happened_after_found, "happened_on");
  TRY(said(wish.what, "what"));
  TRY(said(wish.cause, "cause"));
  TRY(are_kept_fields(wish.fields));
  TRY(said(wish.harm, "harm"));
  TRY(said(wish.advice, "advice"));
  if (wish.people < 0)
    return refuse(NoIncident::people_below_zero, "people");
  return allowed;
}

Verdict may_step(IncidentState const& state, IncidentStepWish const& wish, Date today)
{
  if (state.done.has(IncidentStep::closed))
    return refuse(NoIncident::incident_closed);
  TRY(said(wish.words, "words"));
  if (wish.on > today)
    return refuse(NoIncident::step_in_future, "on");
  if (wish.on < state.found_on)
    return refuse(NoIncident::step_before_found, "on");
  return wish.step == IncidentStep::closed ? may_close(state.done) : allowed;
}

}  // namespace hengwen
