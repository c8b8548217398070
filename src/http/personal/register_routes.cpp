// SPDX-License-Identifier: Apache-2.0
#include "app/personal/registers.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"
#include "store/errors.hpp"

namespace hengwen::http {
namespace {

struct AssessmentListQuery {
  std::optional<std::string> unit;
  std::optional<store::AssessmentState> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(AssessmentListQuery, (), (unit, state, after, limit))

struct ShownAssessment {
  Uuid id;
  UnitName unit;
  ImpactOccasion occasion = ImpactOccasion::sensitive_data;
  std::string subject;
  std::string necessity;
  std::string effects;
  std::string measures;
  ImpactRisk risk = ImpactRisk::low;
  Date made_on;
  std::string made_by;
  Date renew_on;
  bool outdated = false;
  store::AssessmentState state = store::AssessmentState::waiting;
  std::optional<Date> decided_on;
  std::optional<std::string> decided_by;
  std::optional<std::string> decided_words;
  bool own = false;  // Written by the caller, who cannot decide it.
};
BOOST_DESCRIBE_STRUCT(ShownAssessment, (),
                      (id, unit, occasion, subject, necessity, effects, measures, risk, made_on,
                       made_by, renew_on, outdated, state, decided_on, decided_by, decided_words,
                       own))
static_assert(fully_described<ShownAssessment>);

struct AssessmentList {
  std::vector<ShownAssessment> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(AssessmentList, (), (items, next))

struct WordsGiven {
  std::string words;
};
BOOST_DESCRIBE_STRUCT(WordsGiven, (), (words))
static_assert(fully_described<WordsGiven>);

struct IncidentListQuery {
  std::optional<std::string> unit;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(IncidentListQuery, (), (unit, after, limit))

struct ShownIncident {
  Uuid id;
  UnitName unit;
  IncidentKind kind = IncidentKind::leaked;
  std::optional<Date> happened_on;
  Date found_on;
  std::string what;
  std::string cause;
  std::vector<std::string> fields;
  std::string harm;
  std::string advice;
  std::int64_t people = 0;
  std::string recorded_by;
  bool closed = false;
  std::vector<store::TakenIncidentStep> steps;
  std::vector<HouseholdName> households;  // Those that the reader may see.
};
BOOST_DESCRIBE_STRUCT(ShownIncident, (),
                      (id, unit, kind, happened_on, found_on, what, cause, fields, harm, advice,
                       people, recorded_by, closed, steps, households))
static_assert(fully_described<ShownIncident>);

struct IncidentList {
  std::vector<ShownIncident> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(IncidentList, (), (items, next))

struct AffectedHouseholds {
  std::vector<Uuid> households;
};
BOOST_DESCRIBE_STRUCT(AffectedHouseholds, (), (households))
static_assert(fully_described<AffectedHouseholds>);

ShownAssessment shown(Call const& call, store::ImpactAssessmentRow const& row)
{
  return {.id = row.id,
          .unit = {row.unit_code, row.unit_name},
          .occasion = row.occasion,
          .subject = row.subject,
          .necessity = row.necessity,
          .effects = row.effects,
          .measures = row.measures,
          .risk = row.risk,
          .made_on = row.made_on,
          .made_by = row.made_by_name,
          .renew_on = row.renew_on,
          .outdated = row.renew_on <= call.today,
          .state = row.state,
          .decided_on = row.decided_on,
          .decided_by = row.decided_by_name,
          .decided_words = row.decided_words,
          .own = row.made_by == call.session().account.id.uuid};
}

ShownIncident shown(store::DataIncidentRow const& row)
{
  ShownIncident out{.id = row.id,
                    .unit = {row.unit_code, row.unit_name},
                    .kind = row.kind,
                    .happened_on = row.happened_on,
                    .found_on = row.found_on,
                    .what = row.what,
                    .cause = row.cause,
                    .fields = row.fields,
                    .harm = row.harm,
                    .advice = row.advice,
                    .people = row.people,
                    .recorded_by = row.recorded_by,
                    .steps = store::steps_of(row)};
  out.closed =
      std::ranges::count(out.steps, IncidentStep::closed, &store::TakenIncidentStep::step) > 0;
  if (!read_json(boost::json::parse(row.households), out.households))
    throw CorruptRow{"an incident has unreadable households"};
  return out;
}

Answer<AssessmentList> list_assessments(Call& call, AssessmentListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<AssessmentList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::impact_assessments(
        tx, {.within = within, .state = query.state, .after = after, .most = most + 1});
    AssessmentList out;
    out.next = cut_to(rows, most, [](store::ImpactAssessmentRow const& row) {
      return store::PageCursor{false, row.made_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(call, row));
    return out;
  });
}

Answer<Created<ShownAssessment>> record_assessment(Call& call, AssessmentWish const& wish)
{
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  auto const act = call.act();
  return Created<ShownAssessment>{
      shown(call, TRY(app::record_assessment(keeper_of(call, act), unit.id, wish)))};
}

Answer<ShownAssessment> approve(Call& call, Uuid const& id, WordsGiven const& said)
{
  auto const act = call.act();
  return shown(call, TRY(app::decide_assessment(keeper_of(call, act), id,
                                                store::AssessmentState::approved, said.words)));
}

Answer<ShownAssessment> decline(Call& call, Uuid const& id, WordsGiven const& said)
{
  auto const act = call.act();
  return shown(call, TRY(app::decide_assessment(keeper_of(call, act), id,
                                                store::AssessmentState::refused, said.words)));
}

Answer<IncidentList> list_incidents(Call& call, IncidentListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<IncidentList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::data_incidents(tx, {.within = within, .after = after, .most = most + 1});
    IncidentList out;
    out.next = cut_to(rows, most, [](store::DataIncidentRow const& row) {
      return store::PageCursor{false, row.found_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(row));
    return out;
  });
}

Answer<Created<ShownIncident>> record_incident(Call& call, IncidentWish const& wish)
{
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  auto const act = call.act();
  return Created<ShownIncident>{
      shown(TRY(app::record_incident(keeper_of(call, act), unit.id, wish)))};
}

Answer<ShownIncident> take_step(Call& call, Uuid const& id, IncidentStepWish const& wish)
{
  auto const act = call.act();
  return shown(TRY(app::take_incident_step(keeper_of(call, act), id, wish)));
}

Answer<ShownIncident> add_households(Call& call, Uuid const& id, AffectedHouseholds const& wish)
{
  auto const act = call.act();
  return shown(TRY(app::add_incident_households(keeper_of(call, act), id, wish.households)));
}

}  // namespace

void register_routes(Routes& on)
{
  on.get("/impact-assessments", Right::see_registers, list_assessments,
         "Impact assessments, the latest first.");
  on.post("/impact-assessments", Right::keep_registers, record_assessment,
          "Write down what a way of using data may do to people; somebody else decides.");
  on.post("/impact-assessments/{id}/approve", Right::keep_registers, approve,
          "Find it good; never by who wrote it.");
  on.post("/impact-assessments/{id}/refuse", Right::keep_registers, decline,
          "Find it not good enough; never by who wrote it.");
  on.get("/data-incidents", Right::see_registers, list_incidents,
         "Personal information that leaked, was altered or lost, the latest first.");
  on.post("/data-incidents", Right::keep_registers, record_incident, "Something went wrong.");
  on.post("/data-incidents/{id}/steps", Right::keep_registers, take_step,
          "What was done about it; closed only when all was done that must be.");
  on.post("/data-incidents/{id}/households", Right::keep_registers, add_households,
          "Whose data it was.");
}

}  // namespace hengwen::http
