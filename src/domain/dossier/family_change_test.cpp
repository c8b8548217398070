// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/family_change.hpp"

#include "base/words.hpp"
#include "domain/policy/code_list.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace hengwen {
namespace {

using enum DossierState;

Date const today = date_of(2026, 11, 23);
Date const last_week = date_of(2026, 11, 16);

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

template <class E, class F>
void each(F&& f)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) { f(e.value); });
}

// The promises, in the words of the task and not in those of the table.
bool own_may(FamilyChange change, DossierState state)
{
  bool const in_file = state == active || state == review_due;
  return change == FamilyChange::merge ? in_file : in_file || state == suspended;
}
bool other_may(FamilyChange change, DossierState state)
{
  if (change == FamilyChange::merge)
    return state == active || state == review_due || state == suspended;
  return state == exited || state == closed;
}

// Every change in every state of both, with everything that may be open.
TEST(FamilyChange, IsPossibleInTheseStatesAndInNoOther)
{
  int tried = 0;
  each<FamilyChange>([&](FamilyChange change) {
    bool const two = step_of_other(change).has_value();
    each<DossierState>([&](DossierState own_state) {
      each<DossierState>([&](DossierState other_state) {
        for (unsigned open = 0; open < 64; ++open) {
          FamilyDossier const own{.state = own_state,
                                  .objection_open = (open & 1) != 0,
                                  .payments_open = (open & 2) != 0,
                                  .change_open = (open & 4) != 0,
                                  .judged_from = last_week};
          FamilyDossier const other{.state = other_state,
                                    .before = suspended,
                                    .objection_open = (open & 8) != 0,
                                    .payments_open = (open & 16) != 0,
                                    .change_open = (open & 32) != 0,
                                    .judged_from = last_week};
          bool const merges = change == FamilyChange::merge;
          bool const own_free = (open & 5) == 0;
          bool const other_free = (open & 40) == 0 && (!merges || (open & 16) == 0);
          bool const expected = own_may(change, own_state) && own_free &&
                                (!two || (other_may(change, other_state) && other_free));
          auto const verdict = may_change_family(change, own, &other, today, today);
          EXPECT_EQ(verdict.has_value(), expected)
              << word_of(change) << " " << word_of(own_state) << " " << word_of(other_state) << " "
              << open << " " << why(verdict);
          ++tried;
        }
      });
    });
  });
  EXPECT_EQ(tried, 5 * 28 * 28 * 64);
}

TEST(FamilyChange, SaysWhatForbidsIt)
{
  FamilyDossier const fine{.state = active, .judged_from = last_week};
  auto const with = [&](auto change) {
    auto out = fine;
    change(out);
    return out;
  };
  auto const head = [&](FamilyDossier const& own, Date on = today) {
    return why(may_change_family(FamilyChange::head_change, own, nullptr, on, today));
  };
  EXPECT_EQ(head(fine), "allowed");
  EXPECT_EQ(head(fine, last_week), "allowed");
  EXPECT_EQ(head(fine, last_week - Days{1}), "effective_before_judgement");
  EXPECT_EQ(head(fine, today + Days{1}), "effective_in_future");
  EXPECT_EQ(head(with([](auto& d) { d.state = notice; })), "not_in_this_state");
  EXPECT_EQ(head(with([](auto& d) { d.objection_open = true; })), "objection_open");
  EXPECT_EQ(head(with([](auto& d) { d.change_open = true; })), "change_open");
  EXPECT_EQ(head(with([](auto& d) { d.payments_open = true; })), "allowed");

  auto const merge = [&](FamilyDossier const* other) {
    return why(may_change_family(FamilyChange::merge, fine, other, today, today));
  };
  auto const paid = with([](auto& d) { d.payments_open = true; });
  EXPECT_EQ(merge(nullptr), "other_missing");
  EXPECT_EQ(merge(&paid), "payments_open");
  EXPECT_EQ(merge(&fine), "allowed");
}

TEST(FamilyChange, BringsAMergedDossierBackToTheStateItHad)
{
  for (auto const from : {exited, closed})
    for (auto const before : {active, review_due, suspended})
      EXPECT_EQ(family_step_to(from, DossierStep::undo_merge, before), before);
  EXPECT_EQ(family_step_to(exited, DossierStep::undo_merge), std::nullopt);
  EXPECT_EQ(family_step_to(archived, DossierStep::undo_merge, active), std::nullopt);
}

TEST(FamilyChange, IsAnsweredByAnotherWhoMayDecide)
{
  auto const asker = uuid_of("chen");
  auto const other = uuid_of("li");
  auto const answer = [&](Uuid const& who, Role role, bool answered = false,
                          std::string_view reason = "核实") {
    return why(may_answer_family_change({asker, answered}, who, role, reason));
  };
  EXPECT_EQ(answer(other, Role::centre_reviewer), "allowed");
  EXPECT_EQ(answer(other, Role::approver), "allowed");
  EXPECT_EQ(answer(asker, Role::approver), "same_person");
  EXPECT_EQ(answer(other, Role::base_clerk), "not_your_role");
  EXPECT_EQ(answer(other, Role::approver, true), "already_answered");
  EXPECT_EQ(answer(other, Role::approver, false, " "), "reason_missing");
  each<Role>([](Role role) {
    EXPECT_TRUE(!may_answer_family_change(role) || may_ask_family_change(role));
    EXPECT_TRUE(!may_ask_family_change(role) || may(role, Right::work_on_dossiers));
  });
}

std::string turned(std::string_view new_to_old, std::optional<Sex> sex)
{
  return std::string{relation_of_old_head(new_to_old, sex).value_or("?")};
}

std::string seen(std::string_view to_old, std::string_view new_to_old,
                 std::optional<Sex> sex = Sex::female)
{
  return std::string{relation_to_new_head(to_old, new_to_old, sex).value_or("?")};
}

TEST(FamilyChange, TurnsRelationsRoundAsFarAsTheyAreDetermined)
{
  EXPECT_EQ(turned("spouse", {}), "spouse");
  EXPECT_EQ(turned("wife", Sex::male), "husband");
  EXPECT_EQ(turned("son", Sex::female), "mother");
  EXPECT_EQ(turned("adopted_son", Sex::male), "step_father");
  EXPECT_EQ(turned("mother", Sex::male), "son");
  EXPECT_EQ(turned("daughter_in_law", Sex::male), "?");
  EXPECT_EQ(turned("non_relative", Sex::male), "?");

  EXPECT_EQ(seen("son", "wife"), "son");
  EXPECT_EQ(seen("mother", "wife"), "?") << "of the old head: not of his wife";
  EXPECT_EQ(seen("wife", "son"), "mother");
  EXPECT_EQ(seen("daughter", "son"), "sibling");
  EXPECT_EQ(seen("father", "mother", Sex::male), "husband");
  EXPECT_EQ(seen("son", "mother"), "grandchild");
}

TEST(FamilyChange, TurnsRelationsIntoWordsOfTheList)
{
  auto const is_listed = [](std::optional<std::string_view> word) {
    EXPECT_TRUE(!word || code_lists().item("relation", *word)) << *word;
  };
  auto const& items = code_lists().find("relation")->items;
  for (auto const sex :
       {std::optional<Sex>{}, std::optional{Sex::male}, std::optional{Sex::female}})
    for (auto const& item : items) {
      is_listed(relation_of_old_head(item.key, sex));
      for (auto const& other : items)
        is_listed(relation_to_new_head(other.key, item.key, sex));
    }
}

TEST(FamilyChange, HasAHeadOfAge)
{
  auto const grown = read_citizen_id("420106198003020022");
  ASSERT_TRUE(grown);
  EXPECT_EQ(why(may_be_head(*grown, today)), "allowed");
  EXPECT_EQ(why(may_be_head(*grown, date_of(1998, 3, 1))), "head_too_young");
  EXPECT_EQ(why(may_be_head(*grown, date_of(1998, 3, 2))), "allowed");
  EXPECT_EQ(why(may_be_head({}, today)), "head_without_number");
}

}  // namespace
}  // namespace hengwen
