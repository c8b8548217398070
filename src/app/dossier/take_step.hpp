// SPDX-License-Identifier: Apache-2.0
//
// A step of a dossier, taken: judged by the table, written with all that it causes, or refused.
//
//     chen, approve, seen at version 8   ->  version 9, active: the household is in the file
//     wang, approve, seen at version 8   ->  moved_on "chen approve"
//
// Everything a step causes is written with it, in one transaction: the notice, the objection, the
// judgement, the household itself.
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"
#include "app/dossier/application.hpp"
#include "domain/dossier/likeness_word.hpp"

namespace hengwen::app {

enum class NoDossier {
  not_found,
  moved_on,            // Somebody was quicker; `where` says who did what.
  only_below,          // An upper union reviews what another one keeps.
  next_union_decides,  // Not the one that rejected.
  unknown_colleague,
  unknown_objection,
  unknown_category,
  unknown_standard_level,
  reason_against_proposal_missing,
  exclusion_reason_missing,  // Something speaks against filing; who overrides it says why.
  applied_already,           // This person has another application under way.
  applied_elsewhere,         // The same, told to an officer with the union.
  other_union_needed,
  temporary_for_nobody,
  has_own_place  // Destruction is proposed and decided among the files.
};
BOOST_DESCRIBE_ENUM(NoDossier, not_found, moved_on, only_below, next_union_decides,
                    unknown_colleague, unknown_objection, unknown_category, unknown_standard_level,
                    reason_against_proposal_missing, exclusion_reason_missing, applied_already,
                    applied_elsewhere, other_union_needed, temporary_for_nobody, has_own_place)

// Which field of the application is wrong, and why.
struct FieldReason {
  std::string field;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(FieldReason, (), (field, reason))
static_assert(fully_described<FieldReason>);

struct StepWish {
  DossierStep step = DossierStep::begin;
  int version = 0;  // The one that was on the screen.
  std::optional<std::string> reason;
  std::vector<FieldReason> fields;
  std::optional<std::string> second;  // Name of an account.
  std::optional<Leaving> leaving;
  std::optional<Uuid> objection;
  std::optional<bool> upheld;
  std::optional<std::string> category;  // CL-01, as decided.
  std::optional<std::string> standard_level;
  std::optional<std::string> phone;  // Of a notice, for objections.
  std::optional<std::string> unit;   // To which a file is handed over.
  std::vector<StepDemand> brings;    // Papers that the officer has in hand.
  std::vector<LikenessWord> others;  // Who is like somebody in a file, and is another person.

  std::string_view words() const { return reason ? trimmed(*reason) : std::string_view{}; }
};
BOOST_DESCRIBE_STRUCT(StepWish, (),
                      (step, version, reason, fields, second, leaving, objection, upheld, category,
                       standard_level, phone, unit, brings, others))
static_assert(fully_described<StepWish>);

// Reasons, as they are sealed in the history.
struct SaidWith {
  std::string reason;
  std::vector<FieldReason> fields;
  std::vector<KeptWord> others = {};
  std::vector<std::string> exclusions = {};  // Overridden by this reason.
};
BOOST_DESCRIBE_STRUCT(SaidWith, (), (reason, fields, others, exclusions))
static_assert(fully_described<SaidWith>);

// Who takes a step: an officer with a session, or somebody of outside.
struct Taker {
  Capacity as;
  std::string capacity;  // Its word.
  std::optional<Uuid> account;
  std::string name;
  std::optional<std::string> acting_for;
  std::optional<UnitId> unit;
  Scope scope;  // What lies outside is not there.
};
Taker taker_of(Session const&, Scope);
Taker outsider(Outsider, std::string name);

// What outsiders bring along beside: the code of an objection, by which they ask for its outcome.
struct Aside {
  std::optional<Uuid> blind_code = {};
  std::string contact = {};
};

Answer<store::DossierRow> take_step(Act const&, Taker const&, Uuid const& dossier, StepWish const&,
                                    Date today, Aside const& = {});

// What may_step asks for, as it is kept.
DossierCase case_of(Tx&, store::DossierRow const&);

// Of a page of them, with as many statements as for one.
std::vector<DossierCase> cases_of(Tx&, std::span<store::DossierRow const>);

// Whether a household that left the file was visited since.
bool is_followed_up(Tx&, store::DossierRow const&);

// The reasons of a step in the history; nothing when it has none.
std::optional<Bytes> sealed_reasons(Vault const&, store::DossierRow const&, int seq,
                                    SaidWith const&);
SaidWith said_with(Vault const&, store::DossierRow const&, store::DossierStepRow const&);

// What was said against a case, and the outcome, opened.
struct ObjectionText {
  std::string words;
  std::string name;
  std::string contact;
};
BOOST_DESCRIBE_STRUCT(ObjectionText, (), (words, name, contact))
static_assert(fully_described<ObjectionText>);
Bytes sealed_objection(Vault const&, Uuid const& objection, ObjectionText const&);
Bytes sealed_outcome(Vault const&, Uuid const& objection, std::string_view outcome);
ObjectionText objection_text(Vault const&, store::ObjectionRow const&);
std::string outcome_text(Vault const&, store::ObjectionRow const&);

// A code by which somebody without an account comes back: "7K2M-Q4XT-9HNB-3WRC", and its blind
// index, however the code is typed.
std::string public_code();
Uuid blind_code_of(Vault const&, std::string_view typed);

}  // namespace hengwen::app
