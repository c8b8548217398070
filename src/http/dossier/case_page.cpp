// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/case_page.hpp"

#include "app/dossier/asset_people.hpp"
#include "app/dossier/household_then.hpp"
#include "app/dossier/type_application.hpp"
#include "app/import/import_findings.hpp"
#include "base/words.hpp"
#include "domain/audit/log_file.hpp"
#include "domain/dossier/stay.hpp"
#include "domain/record_types.hpp"
#include "http/dossier/judgements.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/problem.hpp"
#include "store/dossier/applicants.hpp"
#include "store/dossier/households.hpp"
#include "store/dossier/papers.hpp"
#include "store/record/record_fields.hpp"

namespace hengwen::http {
namespace {

template <class Both>
std::string in_language(Call const& call, Both const& both)
{
  return call.language == Language::en ? both.en : both.zh;
}

std::vector<StepDemand> demands_of(StepEdge const& edge)
{
  std::vector<StepDemand> out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<StepDemand>>([&](auto demand) {
    if (edge.demands.has(demand.value))
      out.push_back(demand.value);
  });
  return out;
}

ObjectionPage shown(Vault const& vault, store::ObjectionRow const& row)
{
  auto const text = app::objection_text(vault, row);
  ObjectionPage out{.id = row.id,
                    .at = row.filed_at,
                    .by = row.account ? row.name : text.name,
                    .anonymous = !row.account && text.name.empty(),
                    .words = text.words,
                    .contact = text.contact,
                    .settled = row.settled_at.has_value(),
                    .upheld = row.upheld,
                    .outcome = {},
                    .settled_by = row.settled_by_name,
                    .settled_at = row.settled_at};
  if (row.outcome)
    out.outcome = app::outcome_text(vault, row);
  return out;
}

std::vector<ProposalLine> exclusion_lines(Call const& call, std::vector<std::string> const& keys)
{
  std::vector<ProposalLine> out;
  for (auto const& rule : exclusion_rules())
    if (std::ranges::find(keys, rule.key) != keys.end())
      out.push_back({in_language(call, rule)});
  return out;
}

HistoryEntry shown(Call const& call, Vault const& vault, store::DossierRow const& dossier,
                   store::DossierStepRow const& row)
{
  auto said = app::said_with(vault, dossier, row);
  std::vector<OtherPerson> others;
  for (auto& one : said.others)
    others.push_back({one.name, one.word.why, {one.word.unit, one.unit_name}, one.word.reason});
  return {.seq = row.seq,
          .step = row.step,
          .from = row.from_state,
          .to = row.to_state,
          .at = row.at,
          .by = row.name,
          .capacity = row.capacity,
          .acting_for = row.acting_for,
          .second = row.second_name,
          .reason = said.reason.empty() ? std::nullopt : std::optional{said.reason},
          .fields = std::move(said.fields),
          .others = std::move(others),
          .overridden = exclusion_lines(call, said.exclusions),
          .leaving = row.leaving,
          .household = row.keeps_household};
}

std::string say(Call const& call, app::ApplicationFinding const& one)
{
  auto const& fields = labels().at(one.kind).fields;
  auto const label = fields.find(std::string{one.finding.field});
  store::ImportFinding finding{.why = one.finding.why, .detail = one.finding.detail};
  if (label != fields.end())
    finding.heading = in_language(call, label->second);
  return in_language(call, app::sentence_of(finding, one.kind));
}

void mask(app::ApplicationRow& row)
{
  auto const& type = *record_type_named(row.kind);
  for (auto& [name, value] : row.values)
    if (auto const* field = type.field(name); field && field->secret != Secret::none)
      value = masked(field->secret, value);
}

std::optional<StayPage> stay_page(Call const& call, Tx& tx, store::DossierRow const& row)
{
  if (!row.household)
    return {};
  auto const stay = store::stay_proposal(tx, row.county, *row.household);
  if (!stay)
    return {};
  auto const& vault = tx.vault();
  auto const fields = store::record_fields(
      vault, "household", store::household_record(tx, row.county, *row.household).record);
  StayPage out{.as_of = stay->valid_from, .category = stay->proposed, .rule = {}, .lines = {}};
  for (auto const& one : store::judgement_records(tx, row.county, *row.household)) {
    auto const page =
        judgement_page(store::record_fields(vault, "judgement", one.record), fields, row.division);
    if (page.valid_until)
      continue;
    out.rule = page.rule;
    for (auto const& line : page.say)
      out.lines.push_back({in_language(call, line)});
  }
  return out;
}

// Nobody says that there was a visit: it is among those of the household, or it was not made.
void ask_for_visit(Call const& call, Tx& tx, store::DossierRow const& row,
                   std::vector<StepPage>& steps)
{
  bool const visited = app::is_followed_up(tx, row);
  for (auto& one : steps) {
    bool const asked = std::erase(one.demands, StepDemand::follow_up_record) > 0;
    if (visited || !asked || !one.open)
      continue;
    auto const refusal = refuse(NoStep::follow_up_record_missing).error();
    one.open = false;
    one.why = refusal.why;
    if (auto const sentence = sentence_of(refusal))
      one.say = in_language(call, *sentence);
  }
}

}  // namespace

std::vector<StepPage> steps_open(Call const& call, DossierCase const& now, StepTaker const& by)
{
  std::vector<StepPage> out;
  for (auto const& [edge, verdict] : steps_from(now, by, call.today)) {
    StepPage page{.step = edge->step,
                  .to = edge->to,
                  .open = verdict.has_value(),
                  .against = false,
                  .why = {},
                  .say = {},
                  .demands = demands_of(*edge)};
    if (!verdict) {
      page.why = verdict.error().why;
      if (auto const sentence = sentence_of(verdict.error()))
        page.say = in_language(call, *sentence);
    }
    out.push_back(std::move(page));
  }
  return out;
}

std::vector<ProposalLine> lines_of(Call const& call, Proposal const& proposal)
{
  std::vector<ProposalLine> out;
  for (auto const& line : proposal.say)
    out.push_back({in_language(call, line)});
  return out;
}

NoticePage shown(store::NoticeRow const& row)
{
  return {.id = row.id,
          .code = row.code,
          .kind = row.kind,
          .text = row.body,
          .hash = hex_of(row.hash.raw),
          .posted_on = row.posted_on,
          .until = row.until,
          .reckoning = row.reckoning,
          .standing = row.standing,
          .phone = row.phone,
          .unit = {row.unit_code, row.unit_name}};
}

CasePage case_page(Call const& call, Tx& tx, store::DossierRow const& row, app::Taker const& by)
{
  auto const& vault = tx.vault();
  CasePage out{.id = row.id,
               .version = row.version,
               .state = row.state,
               .unit = {row.unit_code, row.unit_name},
               .name = row.name,
               .means = row.means,
               .household = row.household,
               .since = row.since,
               .until = row.until,
               .notice_until = row.notice_until,
               .leaving = row.leaving,
               .category = row.category,
               .standard_level = row.standard_level,
               .order = row.step_order,
               .asset_check_done = row.asset_check_done,
               .half_done = row.half_done,
               .round = row.round,
               .has_application = row.sealed.has_value()};
  auto const person = by.account ? std::optional{Officer{*by.account}} : std::nullopt;
  out.steps = steps_open(call, app::case_of(tx, row), {by.as, person});
  for (auto const& one : store::objections(tx, row))
    out.objections.push_back(shown(vault, one));
  for (auto const& one : store::dossier_steps(tx, row))
    out.history.push_back(shown(call, vault, row, one));
  if (row.sealed)
    out.sections =
        app::checked(app::application_of(vault, row), app::filing_as(row, call.today), row.division)
            .sections;
  if (row.state == DossierState::asset_check && row.sealed &&
      app::adults_without_answer(tx, row, app::application_of(vault, row), call.today).empty())
    for (auto& one : out.steps)
      std::erase(one.demands, StepDemand::asset_answers);
  if (row.state == DossierState::follow_up)
    ask_for_visit(call, tx, row, out.steps);
  out.stay = stay_page(call, tx, row);
  for (auto& one : out.steps)
    one.against = out.stay && one.step == DossierStep::approve_exit &&
                  goes_against({out.stay->category}, one.step, row.leaving, row.category);
  for (auto const& one : store::clashes(tx, row))
    out.clashes.push_back({{one.unit_code, one.unit_name}, one.met_on});
  auto const notices = store::notices_of(tx, row, call.today);
  if (!notices.empty())
    out.notice = shown(notices.front());
  auto const of = row.household.value_or(row.id);
  for (auto const& one : store::family_changes(tx, {.within = by.scope,
                                                    .household = of,
                                                    .id = {},
                                                    .state = store::FamilyState::answered,
                                                    .after = {}}))
    if (one.outcome == FamilyOutcome::agreed)
      out.family.push_back(timeline_entry(one, of));
  return out;
}

AuditEntry opening_of(store::DossierRow const& row, std::string reason)
{
  return {.act = AuditAct::dossier_opened,
          .unit = row.place,
          .kind = "dossier",
          .record = row.id,
          .person = row.person,
          .reason = std::move(reason)};
}

Answer<HouseholdThenPage> household_then_page(Tx& tx, store::DossierRow const& row, int seq)
{
  auto then = app::household_then(tx, row, seq);
  if (!then)
    return refuse(NoAccess::not_found);
  std::ranges::for_each(then->rows, mask);
  return HouseholdThenPage{seq, then->step, then->on_day, std::move(then->rows)};
}

ApplicationPage application_page(Call const& call, Tx& tx, store::DossierRow const& row,
                                 bool may_edit)
{
  auto const application = app::application_of(tx.vault(), row);
  auto checked = app::checked(application, app::filing_as(row, call.today), row.division);
  ApplicationPage out{.version = row.version,
                      .may_edit = may_edit && app::may_be_typed(row.state),
                      .may_sign = may_edit && app::may_be_signed(row.state),
                      .rows = application.rows,
                      .findings = {},
                      .sections = std::move(checked.sections),
                      .consents = {},
                      .adults = std::move(checked.adults),
                      .evidence = {},
                      .proposal = {},
                      .no_proposal = {}};
  std::vector<std::string> missing;
  auto const papers = store::papers(tx, row);
  for (auto const& paper : checked.evidence) {
    bool const there =
        std::ranges::any_of(papers, [&](store::PaperRow const& one) { return one.item == paper; });
    out.evidence.push_back({.kind = paper, .there = there});
    if (!there)
      missing.push_back(paper);
  }
  for (auto const& one : checked.findings)
    out.findings.push_back({one.row, one.kind, std::string{one.finding.field}, one.finding.why,
                            one.finding.weight, say(call, one)});
  for (auto const& one : store::application_consents(tx, row))
    out.consents.push_back({one.kind, one.version, one.signer, one.given_on});
  if (auto const& proposal = checked.proposal)
    out.proposal = ProposalPage{.category = proposal->category,
                                .level = proposal->level,
                                .counted = checked.counted,
                                .income_month = checked.income_month,
                                .standard = proposal->standard,
                                .rule = proposal->rule,
                                .exclusions = exclusion_lines(call, proposal->exclusions),
                                .lines = lines_of(call, *proposal),
                                .missing = std::move(missing)};
  else
    out.no_proposal = checked.proposal.error().why;
  if (!out.may_edit)
    std::ranges::for_each(out.rows, mask);
  return out;
}

}  // namespace hengwen::http
