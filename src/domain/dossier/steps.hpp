// SPDX-License-Identifier: Apache-2.0
//
// The life of a dossier as one table (domain.md 4.2): from which state who may take which step to
// which other state, what the step asks for, what it causes, and which time limit begins with it.
//
//     approval ── approve ──> active     the approver, who has done nothing else in this round
//
// What is not in the table cannot be done: the program asks it (may_step.hpp), and the database
// holds the same edges (step_edge_values). Besides what the last column says, every step leaves a
// line in the history for ever, and while an objection is open nothing but settling it is possible.
// Where somebody may take a step is another matter: the scope.
#pragma once

#include "domain/dossier/step_words.hpp"
#include "domain/policy/step_order.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hengwen {

struct StepEdge {
  DossierState from;
  DossierStep step;
  DossierState to;
  SetOf<Capacity> who;
  SetOf<StepDemand> demands;
  SetOf<StepEffect> effects;
  std::string_view time = {};           // Of policy/times.json.
  std::optional<StepOrder> order = {};  // Absent: in both orders.
};

// clang-format off
inline constexpr auto step_table = [] {
  using enum DossierState;
  using enum DossierStep;
  using enum Role;
  using enum Outsider;
  using enum StepDemand;
  using enum StepEffect;
  using enum StepOrder;
  constexpr SetOf<Capacity> everyone{
      applicant, stranger, base_clerk, base_chair, upper_reviewer, centre_reviewer, approver,
      finance, auditor, contact_officer, hotline};

  return std::to_array<StepEdge>({
  // The application. An officer who applies for a worker says why.
  {none,      begin,       draft,     {applicant},  {},       {new_round}},
  {none,      begin,       draft,     {base_clerk}, {reason}, {new_round}},
  {rejected,  apply_again, draft,     {applicant},  {},       {new_round}},
  {rejected,  apply_again, draft,     {base_clerk}, {reason}, {new_round}},
  {withdrawn, apply_again, draft,     {applicant},  {},       {new_round}},
  {withdrawn, apply_again, draft,     {base_clerk}, {reason}, {new_round}},
  {draft,     submit,      submitted, {applicant, base_clerk}, {all_sections, declaration}, {}, "unit_investigation"},
  {returned,  submit,      submitted, {applicant, base_clerk}, {all_sections, declaration}, {}, "unit_investigation"},
  {reopened,  submit,      submitted, {applicant, base_clerk}, {all_sections, declaration}, {}, "unit_investigation"},
  {draft,     withdraw,    withdrawn, {applicant},  {},               {}},
  {draft,     withdraw,    withdrawn, {base_clerk}, {signed_request}, {}},
  {submitted, withdraw,    withdrawn, {applicant},  {},               {}},
  {submitted, withdraw,    withdrawn, {base_clerk}, {signed_request}, {}},
  {returned,  withdraw,    withdrawn, {applicant},  {},               {}},
  {returned,  withdraw,    withdrawn, {base_clerk}, {signed_request}, {}},
  {returned,  lapse,       withdrawn, {clock},      {time_over},      {written_reason}},

  // The base union: two visitors at home, then the chair, who was not one of them.
  {submitted,   begin_unit_check, unit_check,  {base_clerk}, {},                            {}},
  {unit_check,  report_visit,     unit_review, {base_clerk}, {two_visitors},                {}},
  {unit_check,  return_file,      returned,    {base_clerk}, {field_reasons},               {written_reason}, "correction"},
  {unit_check,  reject,           rejected,    {base_clerk}, {reason},                      {written_reason}, "appeal"},
  {unit_review, open_notice,      notice,      {base_chair}, {not_a_visitor, publication_consent}, {notice_opened}, "notice_before_approval", notice_first},
  {unit_review, ask_asset_check,  asset_check, {base_chair}, {not_a_visitor, authorisations}, {asset_check_listed}, "", check_first},
  {unit_review, return_file,      returned,    {base_chair}, {field_reasons},               {written_reason}, "correction"},
  {unit_review, reject,           rejected,    {base_chair}, {reason},                      {written_reason}, "appeal"},

  // The asset check, where it comes first …
  {asset_check, record_asset_answer, asset_check, {centre_reviewer}, {asset_answers},    {asset_check_answered}, "", check_first},
  {asset_check, open_notice,         notice,      {base_chair},      {asset_check_done, publication_consent}, {notice_opened}, "notice_before_approval", check_first},
  {asset_check, reject,              rejected,    {centre_reviewer}, {reason},           {written_reason}, "appeal"},
  // … and where it comes after the notice.
  {centre_review, ask_asset_check,     asset_check,   {centre_reviewer}, {authorisations, asset_check_missing}, {asset_check_listed}, "", notice_first},
  {asset_check,   record_asset_answer, centre_review, {centre_reviewer}, {asset_answers}, {asset_check_answered}, "", notice_first},
  {asset_check,   object,              asset_check,   everyone,          {reason}, {objection_opened}, "", notice_first},
  {asset_check,   settle_objection,    asset_check,   {centre_reviewer}, {reason, not_the_filer}, {objection_settled, written_reason}, "", notice_first},

  // The notice, and who speaks against it.
  {notice,    end_notice,       upper_review, {base_chair, clock}, {notice_over},           {}},
  {notice,    object,           objection,    everyone,          {reason},                  {objection_opened}},
  {objection, object,           objection,    everyone,          {reason},                  {objection_opened}},
  {objection, settle_objection, objection,    {centre_reviewer}, {reason, not_the_filer},   {objection_settled, written_reason}},
  {objection, resume_notice,    notice,       {centre_reviewer}, {an_entry},                {}},
  {objection, repeat_notice,    notice,       {centre_reviewer}, {an_entry},                {notice_opened}, "notice_before_approval"},
  {objection, resume_review,    upper_review, {centre_reviewer}, {an_entry, notice_over},   {}},
  {objection, reject,           rejected,     {centre_reviewer}, {an_entry, reason},        {written_reason}, "appeal"},

  // The unions above. An objection that comes late is heard as well.
  {upper_review,  pass_upper_review, centre_review, {upper_reviewer},  {},                      {}},
  {upper_review,  return_file,       returned,      {upper_reviewer},  {field_reasons},         {written_reason}, "correction"},
  {upper_review,  reject,            rejected,      {upper_reviewer},  {reason},                {written_reason}, "appeal"},
  {upper_review,  object,            upper_review,  everyone,          {reason},                {objection_opened}},
  {upper_review,  settle_objection,  upper_review,  {centre_reviewer}, {reason, not_the_filer}, {objection_settled, written_reason}},
  {centre_review, propose_approval,  approval,      {centre_reviewer}, {asset_check_done},      {}},
  {centre_review, return_file,       returned,      {centre_reviewer}, {field_reasons},         {written_reason}, "correction"},
  {centre_review, reject,            rejected,      {centre_reviewer}, {reason},                {written_reason}, "appeal"},
  {centre_review, object,            centre_review, everyone,          {reason},                {objection_opened}},
  {centre_review, settle_objection,  centre_review, {centre_reviewer}, {reason, not_the_filer}, {objection_settled, written_reason}},
  {approval,      approve,           active,        {approver},
                  {not_an_earlier_actor, asset_check_done, notice_over, new_judgement},
                  {judgement_made, payments_possible, written_reason}, "renewal"},
  {approval,      return_file,       returned,      {approver},        {field_reasons},         {written_reason}, "correction"},
  {approval,      reject,            rejected,      {approver},        {reason},                {written_reason}, "appeal"},
  {approval,      object,            approval,      everyone,          {reason},                {objection_opened}},
  {approval,      settle_objection,  approval,      {centre_reviewer}, {reason, not_the_filer}, {objection_settled, written_reason}},

  // The appeal, which the next union up decides: the file is checked anew from the beginning, or not.
  {rejected, appeal,         appealed,  {applicant},                  {reason, in_time},                 {next_union_up}},
  {rejected, appeal,         appealed,  {base_clerk, upper_reviewer}, {reason, in_time, signed_request}, {next_union_up}},
  {appealed, allow_appeal,   submitted, {upper_reviewer, approver},   {reason, not_an_earlier_actor},    {written_reason}, "unit_investigation"},
  {appealed, withdraw,       withdrawn, {applicant},                  {},                                {}},
  {appealed, withdraw,       withdrawn, {base_clerk},                 {signed_request},                  {}},
  {appealed, dismiss_appeal, rejected,  {upper_reviewer, approver},   {reason, not_an_earlier_actor},    {written_reason}, "appeal"},

  // In the file: the year, what changes in between, and help that is suspended.
  {active,     begin_yearly_review,   review_due, {base_clerk, centre_reviewer, auditor, clock}, {},                {new_round}},
  {review_due, report_yearly_review,  review_due, {base_clerk},               {reason},                             {first_half}},
  {review_due, confirm_yearly_review, active,     {centre_reviewer},          {review_reported, not_an_earlier_actor, new_judgement}, {judgement_made}, "renewal"},
  {active,     judge_anew,            active,     {centre_reviewer},          {reason, second_person, new_judgement}, {judgement_made}},
  {active,     hand_over,             active,     {centre_reviewer},          {reason, consent, second_person},     {unit_changes}},
  {active,     suspend_help,          suspended,  {centre_reviewer, auditor}, {reason},                             {payments_impossible, written_reason}},
  {suspended,  resume_help,           active,     {centre_reviewer},          {reason},                             {payments_possible, written_reason}},

  // The way out: asked for by the worker or proposed by an officer, noticed, approved.
  {active,     request_exit, exit_proposed, {applicant, base_clerk}, {signed_request, leaving_reason}, {new_round, payments_impossible}},
  {review_due, request_exit, exit_proposed, {applicant, base_clerk}, {signed_request, leaving_reason}, {new_round, payments_impossible}},
  {suspended,  request_exit, exit_proposed, {applicant, base_clerk}, {signed_request, leaving_reason}, {new_round}},
  {active,     propose_exit, exit_proposed, {contact_officer, centre_reviewer}, {reason, leaving_reason}, {new_round, payments_impossible}},
  {review_due, propose_exit, exit_proposed, {contact_officer, centre_reviewer}, {reason, leaving_reason}, {new_round, payments_impossible}},
  {suspended,  propose_exit, exit_proposed, {contact_officer, centre_reviewer}, {reason, leaving_reason}, {new_round}},
  {exit_proposed, drop_exit,           active,      {centre_reviewer}, {reason},              {payments_possible}},
  {exit_proposed, open_exit_notice,    exit_notice, {base_chair},      {collective_decision}, {notice_opened}, "notice_before_exit"},
  {exit_proposed, exit_without_notice, exited,      {approver}, {needs_no_notice, not_an_earlier_actor}, {judgement_ended, left_file, written_reason}},
  {exit_notice,   approve_exit,        exited,      {approver}, {notice_over, not_an_earlier_actor}, {judgement_ended, left_file, written_reason}},
  {exit_notice,   object,              objection,   everyone,          {reason},              {objection_opened}},
  {objection,     keep_in_file,        active,      {centre_reviewer}, {an_exit, reason},     {payments_possible, written_reason}},
  {objection,     approve_exit,        exited,      {approver}, {an_exit, notice_over, not_an_earlier_actor}, {judgement_ended, left_file, written_reason}},

  // Afterwards: looked back at, closed, opened again on the same line of life, archived, destroyed.
  {exited,    begin_follow_up,     follow_up, {contact_officer, clock}, {out_of_hardship},                  {}, "follow_up"},
  {exited,    close,               closed,    {centre_reviewer, clock}, {left_otherwise},                   {}},
  {follow_up, close,               closed,    {contact_officer},        {follow_up_over, follow_up_record}, {}},
  {follow_up, reopen,              reopened,  {applicant},              {},                                 {new_round}},
  {follow_up, reopen,              reopened,  {base_clerk},             {reason},                           {new_round}},
  {closed,    reopen,              reopened,  {applicant},              {},                                 {new_round}},
  {closed,    reopen,              reopened,  {base_clerk},             {reason},                           {new_round}},
  {closed,    archive,             archived,  {centre_reviewer},        {},                                 {locked}, "retention"},
  {archived,  propose_destruction, archived,  {centre_reviewer},        {reason, retention_over},           {new_round, first_half}},
  {archived,  refuse_destruction,  archived,  {approver},  {reason, destruction_proposed, not_an_earlier_actor}, {new_round}},
  {archived,  destroy,             destroyed, {approver},  {reason, destruction_proposed, retention_over, not_an_earlier_actor}, {data_destroyed}},

  // Temporary relief, which is short: asked for by one officer, granted by another one.
  {none,             ask_temporary,     temporary_review, {base_clerk, centre_reviewer}, {reason},                {new_round}},
  {temporary_review, grant_temporary,   temporary,        {centre_reviewer}, {reason, not_an_earlier_actor},      {payments_possible}},
  {temporary_review, cancel_temporary,  closed,           {centre_reviewer}, {reason},                            {left_file, written_reason}},
  {temporary,        cancel_temporary,  closed,           {centre_reviewer}, {reason}, {left_file, payments_impossible, written_reason}},
  {temporary,        convert_temporary, draft,            {centre_reviewer}, {},       {new_round, payments_impossible}},
  });
}();
// clang-format on

// What happens to a family happens to its dossier as well, and stands in its history. Nobody takes
// these steps by themselves: one person asks for the change and another one agrees
// (family_change.hpp), and where a dossier comes back to is what it was.
struct FamilyEdge {
  DossierState from;
  DossierStep step;
  DossierState to;
};
inline constexpr auto family_table = [] {
  using enum DossierState;
  using enum DossierStep;
  return std::to_array<FamilyEdge>({
      {active, change_head, active},
      {review_due, change_head, review_due},
      {suspended, change_head, suspended},
      {active, split_household, active},
      {review_due, split_household, review_due},
      {suspended, split_household, suspended},
      {active, merge_in, active},
      {review_due, merge_in, review_due},
      {active, merge_away, exited},
      {review_due, merge_away, exited},
      {suspended, merge_away, exited},
      {active, give_back, active},
      {review_due, give_back, review_due},
      {suspended, give_back, suspended},
      {exited, undo_merge, active},
      {exited, undo_merge, review_due},
      {exited, undo_merge, suspended},
      {closed, undo_merge, active},
      {closed, undo_merge, review_due},
      {closed, undo_merge, suspended},
      {active, correct_number, active},
      {review_due, correct_number, review_due},
      {suspended, correct_number, suspended},
  });
}();

// The edges of both tables as rows of SQL values, sorted, each once, with what the database holds
// as well: ('approval', 'approve', 'active', true, true, NULL) asks for somebody who has not acted
// before and for the end of the notice, in both orders of check and notice. The migrations list the
// same, and a test of the store compares.
std::string step_edge_values();

}  // namespace hengwen
