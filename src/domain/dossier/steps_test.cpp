// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/steps.hpp"

#include "domain/dossier/may_step.hpp"
#include "domain/labels.hpp"
#include "domain/policy/code_list.hpp"
#include "domain/policy/limit.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

template <class E>
std::set<std::string> words_of()
{
  std::set<std::string> out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
      [&](auto e) { out.insert(e.name); });
  return out;
}

std::set<std::string> keys(WordLabels const& labels)
{
  std::set<std::string> out;
  for (auto const& [key, label] : labels) {
    EXPECT_FALSE(label.zh.empty() || label.en.empty()) << key;
    out.insert(key);
  }
  return out;
}

TEST(StepTable, HasWordsForEverythingInItAndForNothingElse)
{
  EXPECT_EQ(keys(step_labels().states), words_of<DossierState>());
  EXPECT_EQ(keys(step_labels().steps), words_of<DossierStep>());
  EXPECT_EQ(keys(step_labels().outsiders), words_of<Outsider>());
  EXPECT_EQ(keys(step_labels().demands), words_of<StepDemand>());
  EXPECT_EQ(keys(step_labels().effects), words_of<StepEffect>());
  EXPECT_EQ(keys(step_labels().payments), words_of<Payments>());
  EXPECT_EQ(keys(step_labels().orders), words_of<StepOrder>());
  EXPECT_EQ(keys(step_labels().reckonings), words_of<Reckoning>());
}

// A state, step, demand or effect that no edge knows would be a promise that nobody keeps.
template <class E, class Knows>
void expect_used(Knows knows)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) {
    EXPECT_TRUE(std::ranges::any_of(step_table, [&](StepEdge const& edge) {
      return knows(edge, e.value);
    })) << e.name;
  });
}

TEST(StepTable, UsesEveryWord)
{
  expect_used<DossierState>(
      [](StepEdge const& e, DossierState s) { return e.from == s || e.to == s; });
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<DossierStep>>([](auto e) {
    bool const taken = std::ranges::count(step_table, e.value, &StepEdge::step) > 0;
    EXPECT_NE(taken, std::ranges::count(family_table, e.value, &FamilyEdge::step) > 0) << e.name;
  });
  expect_used<Outsider>([](StepEdge const& e, Outsider o) { return e.who.has(o); });
  expect_used<StepDemand>([](StepEdge const& e, StepDemand d) { return e.demands.has(d); });
  expect_used<StepEffect>([](StepEdge const& e, StepEffect x) { return e.effects.has(x); });
}

TEST(StepTable, NamesOnlyTimeLimitsThatThereAre)
{
  for (auto const& edge : step_table)
    EXPECT_TRUE(edge.time.empty() || time_limit(edge.time, "420106", date_of(2026, 1, 1)))
        << edge.time;
}

TEST(StepTable, NeverLetsAnAdministratorOrStatisticsTouchAFile)
{
  for (auto const& edge : step_table)
    for (auto const role : {Role::system_administrator, Role::security_administrator,
                            Role::audit_administrator, Role::upper_statistics})
      EXPECT_FALSE(edge.who.has(role)) << word_of(edge.step);
}

TEST(StepTable, IsListedAsValuesForTheDatabase)
{
  auto const values = step_edge_values();

  EXPECT_TRUE(
      values.starts_with("('active', 'begin_yearly_review', 'review_due', false, false, NULL),\n"));
  EXPECT_TRUE(values.contains("('none', 'begin', 'draft', false, false, NULL),\n"))
      << "which two edges have in common";
  EXPECT_TRUE(values.contains("('approval', 'approve', 'active', true, true, NULL),\n"));
  for (auto const& edge : step_table) {
    auto const row = fmt::format("('{}', '{}', '{}', ", word_of(edge.from), word_of(edge.step),
                                 word_of(edge.to));
    EXPECT_EQ(values.find(row), values.rfind(row)) << row << " asks now for one thing, now another";
    EXPECT_NE(values.find(row), values.npos) << row;
  }
}

TEST(Leaving, IsTheListOfReasons)
{
  std::set<std::string> listed;
  for (auto const& item : code_lists().find("CL-23")->items)
    listed.insert(item.key);

  EXPECT_EQ(words_of<Leaving>(), listed);
}

}  // namespace
}  // namespace hengwen
