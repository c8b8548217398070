// SPDX-License-Identifier: Apache-2.0
//
// A family in the file, taken up for a change (domain/dossier/family_change.hpp): its rows opened,
// its dossier, and what forbids a change. What the four kinds of change have in common is here:
//
//     change_head.cpp · split_household.cpp · merge_households.cpp · undo_merge.cpp
//     correct_number.cpp
#pragma once

#include "app/dossier/take_step.hpp"
#include "app/personal/file.hpp"
#include "store/dossier/family_changes.hpp"
#include "store/record/stored_record.hpp"

namespace hengwen::app {

// Somebody of a family: a member, or by the identity of the household its head.
struct FamilyPerson {
  Uuid id;
  std::optional<std::string> relation;
};
BOOST_DESCRIBE_STRUCT(FamilyPerson, (), (id, relation))
static_assert(fully_described<FamilyPerson>);

struct FamilyWish {
  FamilyChange kind = FamilyChange::head_change;
  FamilyReason reason = FamilyReason::other;
  std::string words;
  std::optional<Date> effective_on;  // Today when it is not said.
  std::optional<Uuid> head;         // The new one: of the household, or of the one that splits off.
  std::optional<bool> head_leaves;  // The old head does not stay as a member.
  std::vector<FamilyPerson> people;  // Who leaves in a split; and what cannot be told: relations.
  std::map<std::string, std::string> fill;  // What only a head needs and nobody has said yet.
  std::optional<Uuid> other;                // The other household of a merge.
  std::optional<Uuid> keep;                 // Which of the two stays: the older one otherwise.
  std::optional<std::string> number;        // The right one, of the person named in `people`.
};
BOOST_DESCRIBE_STRUCT(FamilyWish, (),
                      (kind, reason, words, effective_on, head, head_leaves, people, fill, other,
                       keep, number))
static_assert(fully_described<FamilyWish>);

// Who is in a household, before and after.
struct FamilySeat {
  Uuid id;
  std::string name;
  std::optional<std::string> relation;  // "head" of the head; absent where it must be said.
  std::optional<std::string> number;    // Where that is what changes.
  friend bool operator==(FamilySeat const&, FamilySeat const&) = default;
};
BOOST_DESCRIBE_STRUCT(FamilySeat, (), (id, name, relation, number))
static_assert(fully_described<FamilySeat>);

struct FamilyTable {
  std::optional<Uuid> household;  // Absent of one that begins.
  std::string number;
  bool in_file = true;
  std::vector<FamilySeat> people;
  friend bool operator==(FamilyTable const&, FamilyTable const&) = default;
};
BOOST_DESCRIBE_STRUCT(FamilyTable, (), (household, number, in_file, people))
static_assert(fully_described<FamilyTable>);

struct FamilyView {
  std::vector<FamilyTable> before;
  std::vector<FamilyTable> after;
  friend bool operator==(FamilyView const&, FamilyView const&) = default;
};
BOOST_DESCRIBE_STRUCT(FamilyView, (), (before, after))
static_assert(fully_described<FamilyView>);

// What is sealed of a change: what was asked for, how it was seen then, and what was answered.
struct FamilyText {
  FamilyWish wish;
  FamilyView view;
  std::string answer;
};
BOOST_DESCRIBE_STRUCT(FamilyText, (), (wish, view, answer))
static_assert(fully_described<FamilyText>);

Bytes sealed_family_text(Vault const&, Uuid const& change, FamilyText const&);
FamilyText family_text(Vault const&, store::FamilyRow const&);

struct Family {
  store::FileRow file;
  store::DossierRow dossier;
  store::FamilyStanding standing;
  bool objection_open = false;
  store::StoredRecord head;
  std::vector<store::StoredRecord> members;

  FamilyDossier stands(std::optional<DossierState> before = {}) const;
  store::StoredRecord const* member(Uuid const& id) const;
  // The head under the identity of the household, then the members.
  FamilyTable table() const;
};

// Held until the transaction ends, so that one of two who act at once waits. `but` is the change
// that is answered, which does not stand in its own way.
Answer<Family> held_family(Tx&, Keeper const&, Uuid const& household,
                           std::optional<Uuid> const& but = {});

// A change on its way.
struct FamilyCase {
  FamilyWish wish;
  Date effective_on;
  Date today;
  Family own;
  std::optional<Family> other;
  std::optional<store::FamilyMerge> merge;  // That is undone.
  bool only_look = false;                   // What must still be said may be absent.
};

// Who made it: the one who answered, after another had asked.
struct FamilyMaker {
  Taker by;
  Uuid asked_by;
  std::string asked_by_name;
  Instant at;
};

struct FamilyMade {
  std::optional<std::string> done = {};
  std::optional<Uuid> began = {};
};

Answer<FamilyView> look_at_head_change(Tx&, FamilyCase const&);
Answer<FamilyMade> make_head_change(Tx&, FamilyCase const&, FamilyMaker const&);
Answer<FamilyView> look_at_split(Tx&, FamilyCase const&);
Answer<FamilyMade> make_split(Tx&, FamilyCase const&, FamilyMaker const&);
Answer<FamilyView> look_at_merge(Tx&, FamilyCase const&);
Answer<FamilyMade> make_merge(Tx&, FamilyCase const&, FamilyMaker const&);
Answer<FamilyView> look_at_unmerge(Tx&, FamilyCase const&);
Answer<FamilyMade> make_unmerge(Tx&, FamilyCase const&, FamilyMaker const&);
Answer<FamilyView> look_at_number(Tx&, FamilyCase const&);
Answer<FamilyMade> make_number(Tx&, FamilyCase const&, FamilyMaker const&);

// A merge as it was made, so that it is undone exactly (family_change.done).
struct MergedRow {
  Uuid id;
  Uuid content;
  std::optional<Date> parted_on;  // It stood there from before.
};
BOOST_DESCRIBE_STRUCT(MergedRow, (), (id, content, parted_on))
static_assert(fully_described<MergedRow>);

struct MergeDone {
  std::vector<Uuid> lines;  // Incomes and expenses that came along.
  std::vector<MergedRow> people;
  std::vector<Uuid> came;     // Who belongs to the kept household by it (blind indexes) …
  std::vector<Uuid> members;  // … and who belonged to the other one,
  std::optional<Uuid> head;   // and was its head.
  std::optional<Uuid> judgement_made;
  std::optional<Uuid> judgement_ended;  // Of the other one.
  std::optional<Date> left_on;
  std::optional<std::string> left_reason;
  DossierState state = DossierState::active;  // Of the other one, before.
  Date since;
  std::optional<Date> until;
  bool half_done = false;
  int version = 0;  // After the merge.
};
BOOST_DESCRIBE_STRUCT(MergeDone, (),
                      (lines, people, came, members, head, judgement_made, judgement_ended, left_on,
                       left_reason, state, since, until, half_done, version))
static_assert(fully_described<MergeDone>);

MergeDone merge_done(store::FamilyMerge const&);

// What the kinds share.
std::optional<CitizenId> number_of(store::StoredRecord const&);
std::optional<Sex> sex_of(store::StoredRecord const&);
// What was said about somebody; refuses what is no relation.
Answer<std::optional<std::string>> said_relation(FamilyWish const&, Uuid const& person);
Verdict may_become_head(Tx&, FamilyCase const&, store::StoredRecord const& member);
// What a member says as a head: texts by the fields of a household; and the other way round.
std::map<std::string, std::string> as_head(store::StoredRecord const& member,
                                           std::map<std::string, std::string> const& fill);
// Which field a head needs is missing.
std::optional<std::string> missing_of_head(std::map<std::string, std::string> const& values);
store::StoredRecord as_member(store::StoredRecord const& head, std::string_view relation);

std::vector<store::StoredRecord> income_lines(Tx&, Family const&);
std::vector<store::StoredRecord> expense_lines(Tx&, Family const&);

// From that day on a judgement of its own, as decided before, whose numbers are reckoned anew.
std::optional<Uuid> judge_from(Tx&, Family const&, Date on);
void reckon_again(Tx&, Family const&);
void write_family_step(Tx&, FamilyMaker const&, FamilyCase const&, Family&, DossierStep,
                       DossierState to);

}  // namespace hengwen::app
