// SPDX-License-Identifier: Apache-2.0
//
// Whether somebody may take a step with a dossier today, and what the case is after it. Pure: the
// store reads a DossierCase from the history, and keeps what after() makes of it.
//
//     {approval, notice until 2026-09-24}   approve, on the 24th   ->  notice_not_over
//                                           approve, on the 25th   ->  allowed, active
//
// What is possible is the table of steps.hpp; here is how its demands are judged.
#pragma once

#include "domain/account/account.hpp"
#include "domain/dossier/steps.hpp"
#include "domain/policy/working_days.hpp"

#include <vector>

namespace hengwen {

enum class NoStep {
  step_not_from_here,
  not_your_role,
  objection_open,
  nothing_to_settle,
  // Who.
  acted_before,
  visitor_may_not_review,
  filer_may_not_settle,
  same_person_twice,
  // The case.
  notice_needed,
  asset_check_not_done,
  asset_check_already_done,
  review_not_reported,
  destruction_not_proposed,
  follow_up_first,
  nothing_to_follow_up,
  moved_away,
  // The day.
  notice_not_over,
  too_late_to_appeal,
  time_not_over,
  follow_up_too_short,
  retention_not_over,
  // What comes with it.
  reason_missing,
  field_reasons_missing,
  sections_incomplete,
  declaration_missing,
  authorisation_missing,
  publication_consent_missing,
  asset_answer_missing,
  signed_request_missing,
  consent_missing,
  collective_decision_missing,
  judgement_missing,
  leaving_reason_missing,
  follow_up_record_missing,
  second_visitor_missing,
  second_person_missing
};
BOOST_DESCRIBE_ENUM(NoStep, step_not_from_here, not_your_role, objection_open, nothing_to_settle,
                    acted_before, visitor_may_not_review, filer_may_not_settle, same_person_twice,
                    notice_needed, asset_check_not_done, asset_check_already_done,
                    review_not_reported, destruction_not_proposed, follow_up_first,
                    nothing_to_follow_up, moved_away, notice_not_over, too_late_to_appeal,
                    time_not_over, follow_up_too_short, retention_not_over, reason_missing,
                    field_reasons_missing, sections_incomplete, declaration_missing,
                    authorisation_missing, publication_consent_missing, asset_answer_missing,
                    signed_request_missing, consent_missing, collective_decision_missing,
                    judgement_missing, leaving_reason_missing, follow_up_record_missing,
                    second_visitor_missing, second_person_missing)

// Why a household leaves the file: the words of CL-23.
enum class Leaving {
  out_of_hardship,
  eased,
  deceased,
  retired,
  transferred,
  not_matching,
  duplicate,
  own_request,
  other
};
BOOST_DESCRIBE_ENUM(Leaving, out_of_hardship, eased, deceased, retired, transferred, not_matching,
                    duplicate, own_request, other)

using Officer = Id<Account>;  // The real one, also when it acts for another.

enum class RoundPart { acted, visited };
BOOST_DESCRIBE_ENUM(RoundPart, acted, visited)

// Who has had which part in this round: since the application, the review or the proposal began.
struct EarlierPart {
  Officer who;
  RoundPart part = RoundPart::acted;
  friend auto operator<=>(EarlierPart const&, EarlierPart const&) = default;
};

// What must be known of a dossier to judge its next step.
struct DossierCase {
  DossierState state = DossierState::none;
  std::string division;  // Of the union that keeps it.
  StepOrder order = StepOrder::notice_first;
  // Sorted, each once. Who entered data without a step belongs here too, as having acted.
  std::vector<EarlierPart> earlier;
  std::vector<std::optional<Officer>> objections;  // Open ones, by who filed; absent: no account.
  std::optional<Date> notice_until;                // The last day of the notice of this round.
  std::optional<Date> until;                       // The last day of the limit of this state.
  std::optional<Leaving> leaving;                  // While an exit is proposed, and after it.
  std::optional<Date> left_on;
  bool asset_check_done = false;
  bool half_done = false;  // The first of two people has acted.
};

struct StepTaker {
  Capacity as;
  std::optional<Officer> person;  // Absent: an outsider.
};

// A step that somebody wants to take, with all that comes with it.
struct StepAttempt {
  DossierStep step;
  StepTaker by;
  Date today;
  std::string_view reason = {};
  SetOf<StepDemand> brings = {};        // Papers, signatures and records that are there.
  std::optional<Officer> second = {};   // The second visitor, or who signs beside.
  std::optional<Leaving> leaving = {};  // Why the household shall leave the file.
  std::size_t objection = 0;            // Which one is settled.
};

Verdict may_step(DossierCase const&, StepAttempt const&);

// The case after a step that may be taken; asserts that it may.
DossierCase after(DossierCase, StepAttempt const&);

// What is open to somebody today, for work lists and buttons. The verdict is about the person, the
// case and the day; what must come with the step is in the demands of the edge.
struct OpenStep {
  StepEdge const* edge;
  Verdict verdict;
};
std::vector<OpenStep> steps_from(DossierCase const&, StepTaker const&, Date today);

}  // namespace hengwen
