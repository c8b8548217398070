// SPDX-License-Identifier: Apache-2.0
//
// A dossier as officers and its worker see it: where it stands, what is open to whom, what was said
// and done, and the application with what is wrong in it.
#pragma once

#include "app/dossier/take_step.hpp"
#include "http/call.hpp"
#include "http/dossier/timeline.hpp"
#include "http/org/routes.hpp"

namespace hengwen::http {

struct StepPage {
  DossierStep step = DossierStep::begin;
  DossierState to = DossierState::none;
  bool open = false;
  bool against = false;            // The proposal; so it needs a reason.
  std::optional<std::string> why;  // Why it is not.
  std::optional<std::string> say;
  std::vector<StepDemand> demands;
};
BOOST_DESCRIBE_STRUCT(StepPage, (), (step, to, open, against, why, say, demands))
static_assert(fully_described<StepPage>);

std::vector<StepPage> steps_open(Call const&, DossierCase const&, StepTaker const&);

struct ObjectionPage {
  Uuid id;
  Instant at;
  std::string by;
  bool anonymous = false;
  std::string words;
  std::string contact;
  bool settled = false;
  std::optional<bool> upheld;
  std::optional<std::string> outcome;
  std::optional<std::string> settled_by;
  std::optional<Instant> settled_at;
};
BOOST_DESCRIBE_STRUCT(ObjectionPage, (),
                      (id, at, by, anonymous, words, contact, settled, upheld, outcome, settled_by,
                       settled_at))
static_assert(fully_described<ObjectionPage>);

// That somebody of the application is another person than one in a file.
struct OtherPerson {
  std::string name;
  Likeness why = Likeness::same_account;
  UnitName unit;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(OtherPerson, (), (name, why, unit, reason))
static_assert(fully_described<OtherPerson>);

struct ProposalLine {
  std::string say;
};
BOOST_DESCRIBE_STRUCT(ProposalLine, (), (say))

struct HistoryEntry {
  int seq = 0;
  DossierStep step = DossierStep::begin;
  DossierState from = DossierState::none;
  DossierState to = DossierState::none;
  Instant at;
  std::string by;
  std::string capacity;
  std::optional<std::string> acting_for;
  std::optional<std::string> second;
  std::optional<std::string> reason;
  std::vector<app::FieldReason> fields;
  std::vector<OtherPerson> others;
  std::vector<ProposalLine> overridden;  // What spoke against filing, and was overridden.
  std::optional<Leaving> leaving;
  bool household = false;  // As it was then, is kept: GET /dossiers/{id}/steps/{seq}/household.
};
BOOST_DESCRIBE_STRUCT(HistoryEntry, (),
                      (seq, step, from, to, at, by, capacity, acting_for, second, reason, fields,
                       others, overridden, leaving, household))
static_assert(fully_described<HistoryEntry>);

struct NoticePage {
  Uuid id;
  std::string code;
  NoticeKind kind = NoticeKind::entry;
  std::string text;
  std::string hash;
  Date posted_on;
  Date until;
  Reckoning reckoning = Reckoning::by_calendar;
  bool standing = false;
  std::string phone;
  UnitName unit;
};
BOOST_DESCRIBE_STRUCT(NoticePage, (),
                      (id, code, kind, text, hash, posted_on, until, reckoning, standing, phone,
                       unit))
static_assert(fully_described<NoticePage>);

NoticePage shown(store::NoticeRow const&);

// Somebody of the application was met in one of another union.
struct ClashPage {
  UnitName unit;
  Date met_on;
};
BOOST_DESCRIBE_STRUCT(ClashPage, (), (unit, met_on))
static_assert(fully_described<ClashPage>);

// What the last reckoning of a household in the file says of its staying.
struct StayPage {
  Date as_of;
  std::optional<std::string> category;  // None fits: it is proposed to leave.
  std::optional<std::string> rule;
  std::vector<ProposalLine> lines;
};
BOOST_DESCRIBE_STRUCT(StayPage, (), (as_of, category, rule, lines))
static_assert(fully_described<StayPage>);

struct CasePage {
  Uuid id;
  int version = 0;
  DossierState state = DossierState::none;
  UnitName unit;
  std::string name;
  store::ApplicationMeans means = store::ApplicationMeans::officer;
  std::optional<Uuid> household;
  Date since;
  std::optional<Date> until;
  std::optional<Date> notice_until;
  std::optional<Leaving> leaving;
  std::optional<std::string> category;
  std::optional<std::string> standard_level;
  StepOrder order = StepOrder::notice_first;
  bool asset_check_done = false;
  bool half_done = false;
  int round = 0;
  bool has_application = false;
  std::vector<StepPage> steps;
  std::vector<ObjectionPage> objections;
  std::vector<HistoryEntry> history;
  std::vector<app::SectionState> sections;
  std::optional<NoticePage> notice;
  std::vector<TimelineEntry> family;  // What happened to it, and the households beside it.
  std::vector<ClashPage> clashes;
  std::optional<StayPage> stay;
};
BOOST_DESCRIBE_STRUCT(CasePage, (),
                      (id, version, state, unit, name, means, household, since, until, notice_until,
                       leaving, category, standard_level, order, asset_check_done, half_done, round,
                       has_application, steps, objections, history, sections, notice, family,
                       clashes, stay))
static_assert(fully_described<CasePage>);

CasePage case_page(Call const&, Tx&, store::DossierRow const&, app::Taker const&);

struct FindingPage {
  std::string row;
  std::string kind;
  std::string field;
  std::string why;
  Weight weight = Weight::error;
  std::string say;
};
BOOST_DESCRIBE_STRUCT(FindingPage, (), (row, kind, field, why, weight, say))
static_assert(fully_described<FindingPage>);

struct SignedPage {
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  std::string signer;
  Date signed_at;
};
BOOST_DESCRIBE_STRUCT(SignedPage, (), (kind, version, signer, signed_at))
static_assert(fully_described<SignedPage>);

// What the rule proposes, with its calculation in the language of the caller.
struct ProposalPage {
  std::optional<std::string> category;  // Absent when none holds.
  std::optional<std::string> level;
  std::int64_t counted = 0;
  Money income_month;  // Per head.
  Money standard;
  std::string rule;
  std::vector<ProposalLine> exclusions;  // Hard stops, which only an approver overrides.
  std::vector<ProposalLine> lines;
  std::vector<std::string> missing;  // Papers, words of policy/evidence.json.
};
BOOST_DESCRIBE_STRUCT(ProposalPage, (),
                      (category, level, counted, income_month, standard, rule, exclusions, lines,
                       missing))
static_assert(fully_described<ProposalPage>);

// A paper that the case asks for, and whether one was added. What is not there may still be
// brought to the office.
struct EvidencePage {
  std::string kind;
  bool needed = true;
  bool there = false;
};
BOOST_DESCRIBE_STRUCT(EvidencePage, (), (kind, needed, there))
static_assert(fully_described<EvidencePage>);

std::vector<ProposalLine> lines_of(Call const&, Proposal const&);

struct ApplicationPage {
  int version = 0;
  bool may_edit = false;
  bool may_sign = false;
  std::vector<app::ApplicationRow> rows;
  std::vector<FindingPage> findings;
  std::vector<app::SectionState> sections;
  std::vector<SignedPage> consents;
  std::vector<std::string> adults;  // Who authorises the asset check.
  std::vector<EvidencePage> evidence;
  std::optional<ProposalPage> proposal;
  std::optional<std::string> no_proposal;  // Why there is none.
};
BOOST_DESCRIBE_STRUCT(ApplicationPage, (),
                      (version, may_edit, may_sign, rows, findings, sections, consents, adults,
                       evidence, proposal, no_proposal))
static_assert(fully_described<ApplicationPage>);

// The household as it was when somebody decided about it, masked.
struct HouseholdThenPage {
  int seq = 0;
  DossierStep step = DossierStep::approve;
  Date on_day;
  std::vector<app::ApplicationRow> rows;
};
BOOST_DESCRIBE_STRUCT(HouseholdThenPage, (), (seq, step, on_day, rows))
static_assert(fully_described<HouseholdThenPage>);

// A look at a dossier is one entry of the log, however little of it was in clear: who knows which
// file was opened by whom must not depend on the page.
// By a code as well, which may be in other hands than the worker's.
AuditEntry opening_of(store::DossierRow const&, std::string reason = {});

Answer<HouseholdThenPage> household_then_page(Tx&, store::DossierRow const&, int seq);

// Secrets in full only for those who type.
ApplicationPage application_page(Call const&, Tx&, store::DossierRow const&, bool may_edit);

}  // namespace hengwen::http
