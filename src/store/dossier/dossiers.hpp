// SPDX-License-Identifier: Apache-2.0
//
// The life of a dossier as it is kept: where each stands, every step that led there, who has acted
// in its round, what was said against it, and its notices (domain/dossier/steps.hpp).
//
//     420106, 0192…   approval, version 9, round 1     9 steps, 5 hands, no objection, 1 notice
//
// The database holds the edges of the table, and of two who write the same step one wins: the other
// gets ConstraintBroken of "dossier_step_pkey".
#pragma once

#include "base/instant.hpp"
#include "domain/dossier/may_step.hpp"
#include "domain/dossier/notice.hpp"
#include "domain/org/scope.hpp"
#include "domain/personal/consent.hpp"
#include "store/tx.hpp"

#include <span>

namespace hengwen::store {

// Who applied: the worker, an officer for the worker, or nobody, for the file came by a workbook.
enum class ApplicationMeans { own, officer, imported };
BOOST_DESCRIBE_ENUM(ApplicationMeans, own, officer, imported)

struct DossierRow {
  std::int32_t county = 0;
  Uuid id;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string division;
  DossierState state = DossierState::none;
  int version = 0;  // The number of its last step; 0 before the first.
  int round = 0;
  Date since;
  StepOrder step_order = StepOrder::notice_first;
  ApplicationMeans means = ApplicationMeans::officer;
  std::optional<Uuid> household;
  std::string name;
  std::optional<Uuid> person;  // Blind index of the citizen number.
  std::optional<std::string> category;
  std::optional<std::string> standard_level;
  std::optional<Bytes> sealed;  // The application.
  std::optional<Date> notice_until;
  std::optional<Date> until;
  std::optional<Leaving> leaving;
  std::optional<Date> left_on;
  std::optional<Date> applied_on;  // First handed in, since the application began.
  bool asset_check_done = false;
  bool half_done = false;
};
BOOST_DESCRIBE_STRUCT(DossierRow, (),
                      (county, id, place, unit_code, unit_name, division, state, version, round,
                       since, step_order, means, household, name, person, category, standard_level,
                       sealed, notice_until, until, leaving, left_on, applied_on, asset_check_done,
                       half_done))
static_assert(fully_described<DossierRow>);

// Also of a household that came by a workbook and has had no step: version 0.
std::optional<DossierRow> dossier(Tx&, Uuid const& id);
// The same, held until the transaction ends.
std::optional<DossierRow> held_dossier(Tx&, Uuid const& id);
std::optional<Uuid> dossier_of_household(Tx&, std::int32_t county, Uuid const& household);
std::optional<DossierRow> dossier_by_code(Tx&, Uuid const& blind_code);

void add_dossier(Tx&, DossierRow const&, std::optional<Uuid> const& blind_code = {});
void put_dossier(Tx&, DossierRow const&);
// The judgement that holds came of the application of this dossier.
void put_applied_on(Tx&, DossierRow const&);

struct DossierStepRow {
  int seq = 0;
  int round = 0;
  DossierState from_state = DossierState::none;
  DossierStep step = DossierStep::begin;
  DossierState to_state = DossierState::draft;
  Instant at;
  Date on_day;
  std::string capacity;  // A role, or an outsider.
  std::optional<Uuid> account;
  std::string name;
  std::optional<std::string> acting_for;
  std::optional<UnitId> by_unit;
  std::optional<Uuid> second;
  std::optional<std::string> second_name;
  std::optional<Leaving> leaving;
  std::optional<Bytes> sealed;
  bool keeps_household = false;  // Read only.
};
BOOST_DESCRIBE_STRUCT(DossierStepRow, (),
                      (seq, round, from_state, step, to_state, at, on_day, capacity, account, name,
                       acting_for, by_unit, second, second_name, leaving, sealed, keeps_household))
static_assert(fully_described<DossierStepRow>);

std::vector<DossierStepRow> dossier_steps(Tx&, DossierRow const&);
// With the household as it is, sealed, where the step decides about it.
void add_dossier_step(Tx&, DossierRow const&, DossierStepRow const&,
                      std::optional<Bytes> const& household = {});

struct HouseholdThenRow {
  DossierStep step = DossierStep::begin;
  Date on_day;
  Bytes household;
};
BOOST_DESCRIBE_STRUCT(HouseholdThenRow, (), (step, on_day, household))
static_assert(fully_described<HouseholdThenRow>);

// Nothing where none was kept.
std::optional<HouseholdThenRow> household_then(Tx&, DossierRow const&, int seq);

void add_hand(Tx&, DossierRow const&, EarlierPart const&);

struct ObjectionRow {
  std::int32_t county = 0;
  Uuid dossier;
  Uuid id;
  Instant filed_at;
  std::optional<Uuid> account;
  std::string name;
  Bytes sealed;
  std::optional<Instant> settled_at;
  std::optional<std::string> settled_by_name;
  std::optional<bool> upheld;
  std::optional<Bytes> outcome;
};
BOOST_DESCRIBE_STRUCT(ObjectionRow, (),
                      (county, dossier, id, filed_at, account, name, sealed, settled_at,
                       settled_by_name, upheld, outcome))
static_assert(fully_described<ObjectionRow>);

std::vector<ObjectionRow> objections(Tx&, DossierRow const&);

// What the steps of a case depend on beside the row of its dossier.
struct CaseParts {
  std::vector<EarlierPart> hands;                  // Of its round, sorted, each once.
  std::vector<std::optional<Officer>> objections;  // Open ones, by who filed, the first one first.
};

// Of many dossiers with two statements, in their order.
std::vector<CaseParts> case_parts(Tx&, std::span<DossierRow const>);
std::optional<ObjectionRow> objection_by_code(Tx&, Uuid const& blind_code);
void add_objection(Tx&, DossierRow const&, ObjectionRow const&,
                   std::optional<Uuid> const& blind_code);

struct Settlement {
  Uuid account;
  std::string name;
  Instant at;
  bool upheld = false;
  Bytes outcome;
};
// False when it is settled already. Throws ConstraintBroken of "filer_may_not_settle".
bool settle_objection(Tx&, DossierRow const&, Uuid const& objection, Settlement const&);

struct NoticeRow {
  std::int32_t county = 0;
  Uuid dossier;
  Uuid id;
  NoticeKind kind = NoticeKind::entry;
  std::string code;
  Date posted_on;
  Date until;
  Reckoning reckoning = Reckoning::by_calendar;
  std::string phone;
  std::string body;
  Bytes hash;
  std::optional<Date> taken_down_on;
  bool standing = true;
  std::string unit_code;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(NoticeRow, (),
                      (county, dossier, id, kind, code, posted_on, until, reckoning, phone, body,
                       hash, taken_down_on, standing, unit_code, unit_name))
static_assert(fully_described<NoticeRow>);

void add_notice(Tx&, DossierRow const&, NoticeRow const&);
void take_down_notices(Tx&, DossierRow const&, Date today);
// The newest first.
std::vector<NoticeRow> notices_of(Tx&, DossierRow const&, Date today);
std::vector<NoticeRow> notices_standing(Tx&, Scope const&, Date today);
std::optional<NoticeRow> notice_by_code(Tx&, std::string_view code, Date today);

struct SignedConsent {
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  Bytes text_hash;
  std::string signer;
  ConsentMeans means = ConsentMeans::paper;
  Date given_on;
  std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(SignedConsent, (),
                      (kind, version, text_hash, signer, means, given_on, recorded_by))
static_assert(fully_described<SignedConsent>);

std::vector<SignedConsent> application_consents(Tx&, DossierRow const&);
void add_application_consent(Tx&, DossierRow const&, SignedConsent const&);
void forget_application_consents(Tx&, DossierRow const&);

// A line of a work list.
struct WaitingRow {
  std::int32_t county = 0;
  Uuid id;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string name;
  DossierState state = DossierState::none;
  int version = 0;
  Date since;
  std::optional<Date> until;
  std::optional<Date> notice_until;
  StepOrder step_order = StepOrder::notice_first;
  bool asset_check_done = false;
  bool half_done = false;
  std::optional<Leaving> leaving;
  int round = 0;
};
BOOST_DESCRIBE_STRUCT(WaitingRow, (),
                      (county, id, place, unit_code, unit_name, name, state, version, since, until,
                       notice_until, step_order, asset_check_done, half_done, leaving, round))
static_assert(fully_described<WaitingRow>);

struct WaitingCursor {
  Date until;
  Date since;
  Uuid id;
};

struct WaitingQuery {
  Scope within;
  std::vector<DossierState> states;
  std::optional<Date> late_before;
  std::optional<std::string> words;
  std::optional<WaitingCursor> after;
  int most = 50;
};

// What is due first comes first.
std::vector<WaitingRow> waiting_dossiers(Tx&, WaitingQuery const&);

// Without states: all of them have one.
std::vector<WaitingRow> temporary_dossiers(Tx&, WaitingQuery const&);

struct WaitingCount {
  std::int64_t all_of_them = 0;
  std::int64_t late = 0;
  std::int64_t returned = 0;
};
BOOST_DESCRIBE_STRUCT(WaitingCount, (), (all_of_them, late, returned))

WaitingCount count_waiting(Tx&, Scope const&, std::vector<DossierState> const&, Date today);

// What the calendar itself brings on.
struct DueDossier {
  Uuid id;
  int version = 0;
  DossierState state = DossierState::none;
  std::optional<Leaving> leaving;
};
BOOST_DESCRIBE_STRUCT(DueDossier, (), (id, version, state, leaving))

std::vector<DueDossier> due_dossiers(Tx&, Date today, int most);

// One that came to nothing, and whose time is over.
struct OldApplication {
  std::int32_t county = 0;
  Uuid id;
  UnitId place;
  DossierState state = DossierState::none;
};
BOOST_DESCRIBE_STRUCT(OldApplication, (), (county, id, place, state))

// Drafts and withdrawn ones of that day or before, and refused ones of the other.
std::vector<OldApplication> old_applications(Tx&, Date abandoned, Date refused, int most);

// How many rows were emptied; none when it has moved on.
std::int64_t empty_application(Tx&, OldApplication const&);

// What the row of a household says of its first stay; later ones are judgements of their own.
struct FirstStay {
  Date filed_on;
  std::optional<Date> left_on;
  std::optional<std::string> left_reason;
  std::string category;
  std::string standard_level;
};
BOOST_DESCRIBE_STRUCT(FirstStay, (), (filed_on, left_on, left_reason, category, standard_level))

FirstStay first_stay(Tx&, DossierRow const&);
void return_to_file(Tx&, DossierRow const&);
void hand_over(Tx&, DossierRow const&, UnitId to);

// A household leaves the file on a day; its members may be filed elsewhere from then on.
void leave_file(Tx&, DossierRow const&, Date on, Leaving);

}  // namespace hengwen::store
