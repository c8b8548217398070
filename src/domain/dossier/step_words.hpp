// SPDX-License-Identifier: Apache-2.0
//
// The words of the table of steps (steps.hpp): the states of a dossier, the steps between them, who
// takes a step, what it asks for and what it causes.
//
//     approval ── approve ──> active     asks for notice_over, causes judgement_made
//
// All are wire words; what people call them is in labels/steps.json. Two states are not in
// domain.md 4.2: who appeals against a rejection waits in "appealed", and "temporary_review" is
// there so that temporary relief is granted by a second person.
#pragma once

#include "base/set_of.hpp"
#include "domain/account/rights.hpp"

namespace hengwen {

enum class DossierState {
  none,  // No file yet.
  draft,
  submitted,
  unit_check,   // At home, by two visitors.
  unit_review,  // By the chair of the base union.
  asset_check,  // By civil affairs, with the authorisation of every adult.
  notice,
  objection,  // To an entry or to an exit; holds the case.
  upper_review,
  centre_review,
  approval,
  returned,
  rejected,
  appealed,
  withdrawn,
  active,
  review_due,
  suspended,
  exit_proposed,
  exit_notice,
  exited,
  follow_up,
  reopened,
  closed,
  archived,
  destroyed,
  temporary_review,
  temporary
};
BOOST_DESCRIBE_ENUM(DossierState, none, draft, submitted, unit_check, unit_review, asset_check,
                    notice, objection, upper_review, centre_review, approval, returned, rejected,
                    appealed, withdrawn, active, review_due, suspended, exit_proposed, exit_notice,
                    exited, follow_up, reopened, closed, archived, destroyed, temporary_review,
                    temporary)

enum class DossierStep {
  begin,
  submit,
  withdraw,
  lapse,
  apply_again,
  begin_unit_check,
  report_visit,
  return_file,
  reject,
  open_notice,
  end_notice,
  ask_asset_check,
  record_asset_answer,
  object,
  settle_objection,
  resume_notice,  // The same notice goes on to its end …
  repeat_notice,  // … or a new one begins, because what it said has changed.
  resume_review,
  pass_upper_review,
  propose_approval,
  approve,
  appeal,
  allow_appeal,
  dismiss_appeal,
  begin_yearly_review,
  report_yearly_review,
  confirm_yearly_review,
  judge_anew,
  hand_over,  // To another union of the county.
  suspend_help,
  resume_help,
  request_exit,  // By the worker.
  propose_exit,  // By an officer.
  drop_exit,
  open_exit_notice,
  approve_exit,
  exit_without_notice,
  keep_in_file,
  begin_follow_up,
  close,
  reopen,
  archive,
  propose_destruction,
  refuse_destruction,
  destroy,
  ask_temporary,
  grant_temporary,
  cancel_temporary,
  convert_temporary,
  // What a family change does (family_change.hpp).
  change_head,
  split_household,
  merge_in,       // Another household comes into this one …
  merge_away,     // … and leaves the file.
  give_back,      // The merge was a mistake: who came goes back …
  undo_merge,     // … and the other one is in the file again.
  correct_number  // A citizen number was written down wrong.
};
// clang-format off
// More than BOOST_DESCRIBE_ENUM takes.
BOOST_DESCRIBE_ENUM_BEGIN(DossierStep)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, begin)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, submit)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, withdraw)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, lapse)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, apply_again)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, begin_unit_check)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, report_visit)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, return_file)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, reject)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, open_notice)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, end_notice)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, ask_asset_check)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, record_asset_answer)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, object)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, settle_objection)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, resume_notice)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, repeat_notice)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, resume_review)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, pass_upper_review)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, propose_approval)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, approve)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, appeal)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, allow_appeal)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, dismiss_appeal)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, begin_yearly_review)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, report_yearly_review)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, confirm_yearly_review)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, judge_anew)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, hand_over)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, suspend_help)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, resume_help)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, request_exit)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, propose_exit)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, drop_exit)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, open_exit_notice)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, approve_exit)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, exit_without_notice)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, keep_in_file)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, begin_follow_up)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, close)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, reopen)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, archive)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, propose_destruction)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, refuse_destruction)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, destroy)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, ask_temporary)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, grant_temporary)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, cancel_temporary)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, convert_temporary)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, change_head)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, split_household)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, merge_in)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, merge_away)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, give_back)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, undo_merge)
BOOST_DESCRIBE_ENUM_ENTRY(DossierStep, correct_number)
BOOST_DESCRIBE_ENUM_END(DossierStep)
// clang-format on

// Who takes part without an account.
enum class Outsider {
  applicant,  // The worker, or who acts for the worker.
  stranger,   // Anybody, also without a name.
  clock       // The program itself, when a day has come.
};
BOOST_DESCRIBE_ENUM(Outsider, applicant, stranger, clock)

// In what capacity somebody acts: by a role, or as an outsider.
class Capacity {
public:
  constexpr Capacity(Role role) : number_{unsigned(role)} {}
  constexpr Capacity(Outsider outsider) : number_{first_outsider + unsigned(outsider)} {}
  constexpr explicit operator unsigned() const { return number_; }
  friend constexpr bool operator==(Capacity, Capacity) = default;

private:
  static constexpr unsigned first_outsider = 32;
  unsigned number_;
};

// What a step asks for.
enum class StepDemand {
  // What comes with the step.
  reason,
  field_reasons,  // Which field, and what is wrong with it.
  all_sections,
  declaration,          // Of truth, signed.
  authorisations,       // Of the asset check, by every adult.
  publication_consent,  // To the notice, signed by the worker.
  asset_answers,        // What civil affairs answered of every adult, or why it goes on without.
  signed_request,
  consent,
  collective_decision,
  new_judgement,
  leaving_reason,
  follow_up_record,
  two_visitors,
  second_person,
  // Who may not take it.
  not_an_earlier_actor,
  not_a_visitor,
  not_the_filer,
  // What must be so.
  an_entry,  // The objection is to an entry into the file …
  an_exit,   // … or to an exit.
  asset_check_missing,
  asset_check_done,
  review_reported,
  destruction_proposed,
  needs_no_notice,  // Death, a file that exists twice, or a move to another place.
  out_of_hardship,
  left_otherwise,
  // When.
  notice_over,
  in_time,
  time_over,
  follow_up_over,
  retention_over
};
BOOST_DESCRIBE_ENUM(StepDemand, reason, field_reasons, all_sections, declaration, authorisations,
                    publication_consent, asset_answers, signed_request, consent,
                    collective_decision, new_judgement, leaving_reason, follow_up_record,
                    two_visitors, second_person, not_an_earlier_actor, not_a_visitor, not_the_filer,
                    an_entry, an_exit, asset_check_missing, asset_check_done, review_reported,
                    destruction_proposed, needs_no_notice, out_of_hardship, left_otherwise,
                    notice_over, in_time, time_over, follow_up_over, retention_over)

// What a step causes, besides its line in the history.
enum class StepEffect {
  new_round,   // Nobody has acted yet in what begins now.
  first_half,  // The first of two people has acted.
  notice_opened,
  objection_opened,
  objection_settled,
  asset_check_answered,
  asset_check_listed,  // Stands on the next list for civil affairs.
  next_union_up,       // Another union decides now.
  judgement_made,
  judgement_ended,
  payments_possible,
  payments_impossible,
  written_reason,  // Goes to the worker.
  unit_changes,
  left_file,
  locked,
  data_destroyed
};
BOOST_DESCRIBE_ENUM(StepEffect, new_round, first_half, notice_opened, objection_opened,
                    objection_settled, asset_check_answered, asset_check_listed, next_union_up,
                    judgement_made, judgement_ended, payments_possible, payments_impossible,
                    written_reason, unit_changes, left_file, locked, data_destroyed)

enum class Payments { none, temporary_relief, all };
BOOST_DESCRIBE_ENUM(Payments, none, temporary_relief, all)

// A household is paid while it is in the file and nothing speaks against it; the yearly review
// does not stop its help, a suspension and a proposed exit do.
constexpr Payments payments_in(DossierState state)
{
  if (state == DossierState::active || state == DossierState::review_due)
    return Payments::all;
  return state == DossierState::temporary ? Payments::temporary_relief : Payments::none;
}

}  // namespace hengwen
