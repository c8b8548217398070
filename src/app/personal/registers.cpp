// SPDX-License-Identifier: Apache-2.0
#include "app/personal/registers.hpp"

#include "base/words.hpp"
#include "domain/personal/disclosure.hpp"
#include "store/audit/audit.hpp"

#include <cassert>

namespace hengwen::app {
namespace {

store::Decider decider(Keeper const& keeper)
{
  auto const& actor = keeper.act.actor();
  assert(actor.account);
  return {*actor.account, actor.name, actor.at};
}

void tell(AuditEntry& entry, AuditAct act, store::ImpactAssessmentRow const& row)
{
  entry.act = act;
  entry.unit = row.place;
  entry.kind = "impact_assessment";
  entry.record = row.id;
  entry.reason = row.subject;
}

void tell(AuditEntry& entry, AuditAct act, store::DataIncidentRow const& row)
{
  entry.act = act;
  entry.unit = row.place;
  entry.kind = "data_incident";
  entry.record = row.id;
  entry.reason = row.what;
}

Answer<store::DataIncidentRow> seen(Tx& tx, Keeper const& keeper, Uuid const& incident)
{
  auto row = store::data_incident(tx, keeper.scope, incident);
  if (!row)
    return refuse(NoFile::not_found);
  return *std::move(row);
}

IncidentState state_of(store::DataIncidentRow const& row)
{
  IncidentState out{.found_on = row.found_on};
  for (auto const& taken : store::steps_of(row))
    out.done.add(taken.step);
  return out;
}

Verdict may_add(std::vector<Uuid> const& households, store::DataIncidentRow const& row)
{
  if (households.empty())
    return refuse(NoDisclosure::no_households, "households");
  if (households.size() > most_disclosed)
    return refuse(NoDisclosure::too_many_households, "households");
  if (state_of(row).done.has(IncidentStep::closed))
    return refuse(NoIncident::incident_closed);
  return allowed;
}

}  // namespace

Answer<store::ImpactAssessmentRow> record_assessment(Keeper const& keeper, UnitId of,
                                                     AssessmentWish const& typed)
{
  TRY(may_assess(typed, keeper.today));
  auto wish = typed;
  for (auto* words : {&wish.subject, &wish.necessity, &wish.effects, &wish.measures})
    *words = std::string{trimmed(*words)};
  auto const id = new_uuid();
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ImpactAssessmentRow> {
    store::add_impact_assessment(tx, of, id, wish, keeper.today, decider(keeper));
    auto row = store::impact_assessment(tx, keeper.scope, id).value();
    tell(entry, AuditAct::assessment_recorded, row);
    note_change(entry, "occasion", "", word_of(wish.occasion));
    note_change(entry, "risk", "", word_of(wish.risk));
    return row;
  });
}

Answer<store::ImpactAssessmentRow> decide_assessment(Keeper const& keeper, Uuid const& assessment,
                                                     store::AssessmentState state,
                                                     std::string const& words)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ImpactAssessmentRow> {
    auto const row = store::impact_assessment(tx, keeper.scope, assessment);
    if (!row)
      return refuse(NoFile::not_found);
    auto const who = decider(keeper);
    TRY(may_decide(WeighedImpact{row->made_by, row->state != store::AssessmentState::waiting},
                   who.account, words));
    if (!store::decide_impact_assessment(tx, *row, state, trimmed(words), keeper.today, who))
      return refuse(NoAssessment::already_decided);
    tell(entry, AuditAct::assessment_decided, *row);
    entry.reason = trimmed(words);
    note_change(entry, "state", word_of(row->state), word_of(state));
    return store::impact_assessment(tx, keeper.scope, assessment).value();
  });
}

Answer<store::DataIncidentRow> record_incident(Keeper const& keeper, UnitId of,
                                               IncidentWish const& typed)
{
  TRY(may_record(typed, keeper.today));
  auto wish = typed;
  for (auto* words : {&wish.what, &wish.cause, &wish.harm, &wish.advice})
    *words = std::string{trimmed(*words)};
  auto const id = new_uuid();
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::DataIncidentRow> {
    store::add_data_incident(tx, of, id, wish, keeper.name(), keeper.now());
    auto row = store::data_incident(tx, keeper.scope, id).value();
    tell(entry, AuditAct::incident_recorded, row);
    entry.fields = wish.fields;
    return row;
  });
}

Answer<store::DataIncidentRow> take_incident_step(Keeper const& keeper, Uuid const& incident,
                                                  IncidentStepWish const& typed)
{
  IncidentStepWish const wish{typed.step, std::string{trimmed(typed.words)}, typed.on};
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::DataIncidentRow> {
    auto const row = TRY(seen(tx, keeper, incident));
    TRY(may_step(state_of(row), wish, keeper.today));
    auto const seq = int(store::steps_of(row).size()) + 1;
    if (!store::add_data_incident_step(tx, row, seq, wish, keeper.name(), keeper.now()))
      return refuse(NoIncident::step_meanwhile);
    tell(entry, AuditAct::incident_step_taken, row);
    entry.reason = wish.words;
    note_change(entry, "step", "", word_of(wish.step));
    return store::data_incident(tx, keeper.scope, incident).value();
  });
}

// Each household's own chain tells of it.
Answer<store::DataIncidentRow> add_incident_households(Keeper const& keeper, Uuid const& incident,
                                                       std::vector<Uuid> const& households)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::DataIncidentRow> {
    auto const row = TRY(seen(tx, keeper, incident));
    TRY(may_add(households, row));
    std::vector<store::FileRow> files;
    auto ordered = households;
    std::ranges::sort(ordered);
    for (auto const& household : ordered)
      files.push_back(TRY(any_file(tx, keeper, household)));
    // By county, because the ends of the chains of the log are taken in this order by everybody.
    std::ranges::stable_sort(files, {}, &store::FileRow::county);
    for (auto const& file : files) {
      if (!store::add_data_incident_household(tx, row, file, keeper.name(), keeper.now()))
        return refuse(NoDisclosure::household_twice, "households");
      AuditEntry told;
      tell(told, AuditAct::incident_household_added, file, row.what);
      if (&file == &files.back())
        entry = told;
      else
        store::append_audit(tx, keeper.act.actor(), told);
    }
    return store::data_incident(tx, keeper.scope, incident).value();
  });
}

}  // namespace hengwen::app
