// SPDX-License-Identifier: Apache-2.0
//
// Family changes (domain/dossier/family_change.hpp) as they were asked for and answered, and the
// statements that make them. Whatever is not about family_change itself needs the program's rights.
#pragma once

#include "base/instant.hpp"
#include "domain/dossier/family_change.hpp"
#include "domain/org/scope.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct FamilyRow {
  Uuid id;
  std::int32_t county = 0;
  UnitId place;
  std::optional<std::string> unit_code;  // Like the next ones not of a union beside one's own.
  std::optional<std::string> unit_name;
  Uuid household;
  std::string number;
  std::optional<std::string> head_name;  // Nor of a locked file.
  std::optional<Uuid> other;
  std::optional<UnitId> other_place;
  std::optional<std::string> other_number;
  std::optional<std::string> other_head_name;
  std::optional<Uuid> began;  // The dossier that began by a split, and what became of it.
  std::optional<Uuid> began_household;
  std::optional<std::string> began_name;
  FamilyChange kind = FamilyChange::head_change;
  FamilyReason reason = FamilyReason::other;
  Date effective_on;
  std::optional<Uuid> undoes;
  bool undone = false;
  Uuid asked_by;
  std::string asked_by_name;
  Instant asked_at;
  std::optional<FamilyOutcome> outcome;
  std::optional<std::string> answered_by_name;
  std::optional<Instant> answered_at;
  std::optional<Bytes> sealed;
  std::optional<std::string> done;  // JSON.
};
BOOST_DESCRIBE_STRUCT(FamilyRow, (),
                      (id, county, place, unit_code, unit_name, household, number, head_name, other,
                       other_place, other_number, other_head_name, began, began_household,
                       began_name, kind, reason, effective_on, undoes, undone, asked_by,
                       asked_by_name, asked_at, outcome, answered_by_name, answered_at, sealed,
                       done))
static_assert(fully_described<FamilyRow>);

enum class FamilyState { open, answered };
BOOST_DESCRIBE_ENUM(FamilyState, open, answered)

struct FamilyQuery {
  Scope within;
  std::optional<Uuid> household;  // Or a dossier that began by a split.
  std::optional<Uuid> id;
  std::optional<FamilyState> state;
  std::optional<PageCursor> after;
  int most = 50;
};

// What is open first, the oldest first.
std::vector<FamilyRow> family_changes(Tx&, FamilyQuery const&);
std::optional<FamilyRow> family_change(Tx&, Scope const&, Uuid const& id);
// The same, held until the transaction ends.
std::optional<FamilyRow> held_family_change(Tx&, Scope const&, Uuid const& id);

// Throws ConstraintBroken of "change_open" or "change_open_for_other".
void add_family_change(Tx&, FamilyRow const&);

struct FamilyAnswered {
  FamilyOutcome outcome = FamilyOutcome::refused;
  Uuid by;
  std::string name;
  Instant at;
  Bytes sealed;
  std::optional<std::string> done = {};
  std::optional<Uuid> began = {};
};
// False when somebody was quicker. Throws ConstraintBroken of "family_change_same_person".
bool answer_family_change(Tx&, FamilyRow const&, FamilyAnswered const&);

struct FamilyMerge {
  Uuid id;
  Uuid other;
  Date effective_on;
  std::optional<std::string> done;
};
BOOST_DESCRIBE_STRUCT(FamilyMerge, (), (id, other, effective_on, done))
static_assert(fully_described<FamilyMerge>);

// The last merge that stands; with `other` the last of that household.
std::optional<FamilyMerge> merge_to_undo(Tx&, std::int32_t county, Uuid const& household,
                                         std::optional<Uuid> const& other = {});
void merge_undone(Tx&, std::int32_t county, Uuid const& merge);

struct MergedHousehold {
  Uuid household;
  std::string number;
  Date merged_on;
};
BOOST_DESCRIBE_STRUCT(MergedHousehold, (), (household, number, merged_on))
static_assert(fully_described<MergedHousehold>);

// Those that came in, and those that came into them.
std::vector<MergedHousehold> merged_households(Tx&, std::int32_t county, Uuid const& household);

struct FamilyStanding {
  std::optional<Uuid> dossier;
  std::optional<Date> judged_from;
  bool payments_open = false;
  bool change_open = false;
};
BOOST_DESCRIBE_STRUCT(FamilyStanding, (), (dossier, judged_from, payments_open, change_open))
static_assert(fully_described<FamilyStanding>);

FamilyStanding family_standing(Tx&, std::int32_t county, Uuid const& household,
                               std::optional<Uuid> const& but);

// Who belongs to which household.
struct PersonOfHousehold {
  Uuid person;
  bool head = false;
};
BOOST_DESCRIBE_STRUCT(PersonOfHousehold, (), (person, head))
static_assert(fully_described<PersonOfHousehold>);

std::vector<PersonOfHousehold> persons_of_household(Tx&, std::int32_t county,
                                                    Uuid const& household);
void free_persons(Tx&, std::int32_t county, Uuid const& household,
                  std::vector<Uuid> const& persons);
void name_head(Tx&, std::int32_t county, Uuid const& household, Uuid const& person);
bool is_head_elsewhere(Tx&, std::int32_t county, Uuid const& person, Uuid const& household);

// What it was judged to be.
struct EndedJudgement {
  Uuid id;
  std::string category;
  std::optional<std::string> standard_level;
  std::optional<std::string> cause;
};
BOOST_DESCRIBE_STRUCT(EndedJudgement, (), (id, category, standard_level, cause))
static_assert(fully_described<EndedJudgement>);

std::optional<EndedJudgement> end_open_judgement(Tx&, std::int32_t county, Uuid const& household,
                                                 Date on);
std::optional<Uuid> open_judgement(Tx&, std::int32_t county, Uuid const& household);
// The one before it holds as long as it would have, so that several are taken back in any order.
void drop_judgement(Tx&, std::int32_t county, Uuid const& judgement);
void reopen_judgement(Tx&, std::int32_t county, Uuid const& judgement);
void remember_head(Tx&, std::int32_t county, Uuid const& household, Date before, Uuid const& person,
                   bool migrant);

void restore_stay(Tx&, std::int32_t county, Uuid const& household, std::optional<Date> left_on,
                  std::optional<std::string> const& left_reason);

// Members leave on a day; without one they are in it again.
void part_members(Tx&, std::int32_t county, std::vector<Uuid> const& members,
                  std::optional<Date> on);
void join_members(Tx&, std::int32_t county, std::vector<Uuid> const& members, Date on);
std::int64_t drop_copies(Tx&, std::int32_t county, Uuid const& household,
                         std::vector<Uuid> const& ids);

}  // namespace hengwen::store
