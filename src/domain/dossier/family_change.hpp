// SPDX-License-Identifier: Apache-2.0
//
// A family change (家庭变更): the head of a household changes, a household splits, two become one,
// a merge that was a mistake is undone, and a citizen number that was written down wrong is
// corrected. One person asks and another one answers; nothing changes before, and then everything
// does at once.
//
//     head_change  420106-000147  陈颖 died, her husband is the head     number and life line stay
//     split        420106-000147  the son founds a household             a draft of its own begins
//     merge        420106-000147  takes 420106-000151 in, filed twice    the other leaves the file
//     unmerge      420106-000147  gives 420106-000151 back               both as they were
//     number_correction  …000147  陈颖 has another number                the same people, rightly
//     known
//
// What was recorded stays with the household where it happened. When a change may be made is here;
// app/dossier makes it.
#pragma once

#include "base/citizen_id.hpp"
#include "base/date.hpp"
#include "base/id.hpp"
#include "domain/dossier/steps.hpp"

#include <vector>

namespace hengwen {

enum class FamilyChange { head_change, split, merge, unmerge, number_correction };
BOOST_DESCRIBE_ENUM(FamilyChange, head_change, split, merge, unmerge, number_correction)

enum class FamilyReason { death, divorce, marriage, moved_out, filed_twice, mistake, other };
BOOST_DESCRIBE_ENUM(FamilyReason, death, divorce, marriage, moved_out, filed_twice, mistake, other)

enum class FamilyOutcome { agreed, refused };
BOOST_DESCRIBE_ENUM(FamilyOutcome, agreed, refused)

enum class NoFamilyChange {
  reason_missing,
  words_too_long,
  // The day.
  effective_in_future,
  effective_before_judgement,  // Older judgements hold what was decided then.
  // How the dossiers stand.
  not_in_this_state,
  objection_open,
  payments_open,  // Approved or sent, and not paid yet.
  change_open,    // Another change of this family waits for its answer.
  // People.
  head_missing,
  unknown_person,  // Nobody of this household.
  named_twice,
  head_too_young,
  head_without_number,
  head_was_head_before,  // Of another household of the county, whose file is kept.
  person_filed_elsewhere,
  head_incomplete,  // What only a head needs is neither known nor said.
  relation_missing,
  unknown_relation,
  nobody_leaves,
  right_number_missing,
  not_a_citizen_number,
  number_as_before,
  // Two households.
  other_missing,
  same_household,
  other_county,
  nothing_to_undo,
  came_in_changed,  // Somebody who came in was changed, left or is the head by now.
  // The answer.
  already_answered,
  same_person,
  not_your_role,
  moved_on  // Somebody took a step with one of the dossiers meanwhile.
};
BOOST_DESCRIBE_ENUM(NoFamilyChange, reason_missing, words_too_long, effective_in_future,
                    effective_before_judgement, not_in_this_state, objection_open, payments_open,
                    change_open, head_missing, unknown_person, named_twice, head_too_young,
                    head_without_number, head_was_head_before, person_filed_elsewhere,
                    head_incomplete, relation_missing, unknown_relation, nobody_leaves,
                    right_number_missing, not_a_citizen_number, number_as_before, other_missing,
                    same_household, other_county, nothing_to_undo, came_in_changed,
                    already_answered, same_person, not_your_role, moved_on)

// The step of the dossier on whose page the change is asked for, and of the other one.
DossierStep step_of(FamilyChange);
std::optional<DossierStep> step_of_other(FamilyChange);

// Where that step leads from a state; nowhere from most. What was merged away comes back to the
// state it had, which `before` says.
std::optional<DossierState> family_step_to(DossierState from, DossierStep,
                                           std::optional<DossierState> before = {});

// How one of the dossiers stands.
struct FamilyDossier {
  DossierState state = DossierState::none;
  std::optional<DossierState> before;  // The merge: what it was then.
  bool objection_open = false;
  bool payments_open = false;
  bool change_open = false;  // Another one than this.
  // Since when it has been judged as it is; a change cannot be from before.
  std::optional<Date> judged_from;
};

// Whether the dossiers may change so; `other` where there is another one.
Verdict may_change_family(FamilyChange, FamilyDossier const& own, FamilyDossier const* other,
                          Date effective_on, Date today);

// Who asks, and who answers: roles that know the family, and such as decide about dossiers.
bool may_ask_family_change(Role);
bool may_answer_family_change(Role);

struct AskedBy {
  Uuid account;
  bool answered = false;
};
Verdict may_answer_family_change(AskedBy const&, Uuid const& who, Role, std::string_view reason);

Verdict may_say_reason(std::string_view);

// What the head of before is to the new one: words of the list "relation", or nothing where that
// must be asked.
std::optional<std::string_view> relation_of_old_head(std::string_view new_to_old,
                                                     std::optional<Sex> old_head);

// What somebody else of the household is to the new head.
std::optional<std::string_view> relation_to_new_head(std::string_view to_old,
                                                     std::string_view new_to_old,
                                                     std::optional<Sex>);

// Who may be a head: of age, and known by number.
Verdict may_be_head(std::optional<CitizenId> const&, Date on);

}  // namespace hengwen
