// SPDX-License-Identifier: Apache-2.0
//
// Two ways of counting must agree on every item of both forms for every unit, and every
// number must equal what its list of records counts or sums to (check V23).
#include "app/report/cell_records.hpp"
#include "app/report/fill_form.hpp"
#include "app/report/random_records_for_tests.hpp"
#include "app/report/slow_forms_for_tests.hpp"
#include "store/snapshot/snapshot.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen::app {
namespace {

struct Country {
  TestDatabase database;
  std::vector<UnitId> units;

  explicit Country(std::uint32_t seed)
  {
    database->write([&](Tx& tx) {
      units = plant_small_tree(tx);
      RandomRecords{units, seed}.fill(tx);
    });
  }
};

stats::Question question_of(stats::Plan const& plan, std::optional<std::string> campaign)
{
  return {.period = {plan.form->from, plan.form->to},
          .cutoff = plan.form->to,
          .campaign = plan.asks_for_campaign() ? std::move(campaign) : std::nullopt};
}

stats::Tree tree_of(std::vector<UnitId> const& units)
{
  std::vector<stats::Range> ranges;
  for (auto const unit : units)
    ranges.push_back({unit.place, unit.last().place});
  return stats::Tree{std::move(ranges)};
}

void expect_agreement(Country& country, stats::Plan const& plan, stats::Question const& question)
{
  country.database->read([&](Tx& tx) {
    auto const tree = tree_of(country.units);
    stats::Numbers quick{plan.cells.size(), tree.size()};
    std::vector<store::Reading> readings;
    for (auto const& source : plan.sources)
      readings.push_back({&source, UnitId{}, question});
    store::read_each(tx, readings, [&](std::size_t source, stats::Table const& table) {
      stats::evaluate(plan, source, table, tree, question, quick);
    });
    SlowForms slow{tx, question};

    for (std::size_t c = 0; c < plan.cells.size(); ++c)
      for (std::uint32_t node = 0; node < tree.size(); ++node) {
        auto const unit = country.units[node];
        auto const want = slow.number(plan, plan.cells[c], unit);
        EXPECT_EQ(quick.at(c, node).value, want.value)
            << plan.form->form << " " << plan.cells[c].name << " of " << unit.place;
        EXPECT_EQ(quick.at(c, node).records, want.records)
            << plan.form->form << " " << plan.cells[c].name << " of " << unit.place;
      }
  });
}

TEST(Forms, AgreeWithOneStatementForEachItemAndUnit)
{
  Country country{1};
  for (auto const& form : stats::forms())
    expect_agreement(country, *stats::plan_named(form.form),
                     question_of(*stats::plan_named(form.form), {}));
}

TEST(Forms, AgreeForOneNamedCampaign)
{
  Country country{2};
  auto const& plan = *stats::plan_named("relief-campaign-2015");

  expect_agreement(country, plan, question_of(plan, "C1"));
}

// Random records must reach every item, or the agreement above would say little.
TEST(Forms, AllHaveNumbersInARandomCountry)
{
  Country country{1};
  country.database->read([&](Tx& tx) {
    for (auto const& form : stats::forms()) {
      auto const& plan = *stats::plan_named(form.form);
      auto const numbers =
          numbers_of(tx, Asked{&plan, *store::unit_by_code(tx, "0"), question_of(plan, {})});
      for (auto const& item : form.items)
        EXPECT_NE(numbers.number(item.item, UnitNumbers::whole).value_or(0), 0)
            << form.form << " " << item.item;
    }
  });
}

void expect_lists(Tx& tx, Asked const& asked)
{
  auto const form = fill_form(tx, asked, Compare::nothing, {});
  for (auto const& item : form.items) {
    if (item.origin == stats::Origin::not_asked)
      continue;
    std::set<std::pair<std::string, Uuid>> listed;
    Page page{.after = {}, .limit = 7};
    for (;;) {
      auto const behind = cell_records(tx, asked, item.item, page);
      ASSERT_TRUE(behind) << item.item << " " << behind.error().why;
      EXPECT_EQ(behind->value, item.value.value_or("")) << item.item;
      EXPECT_EQ(behind->total, item.exact.value_or(item.value.value_or(""))) << item.item;
      EXPECT_EQ(behind->records, item.records) << item.item;
      for (auto const& row : behind->rows) {
        EXPECT_FALSE(row.record.empty()) << item.item << " " << row.kind;
        listed.insert({row.kind, row.id});
      }
      if (!behind->next)
        break;
      page.after = behind->next;
    }
    EXPECT_EQ(std::int64_t(listed.size()), item.records) << item.item;
  }
}

TEST(Forms, EqualTheListsBehindThem)
{
  Country country{3};
  for (auto const* code : {"0", "4201", "420106", "420106001"})
    for (auto const& form : stats::forms())
      country.database->read([&](Tx& tx) {
        auto const& plan = *stats::plan_named(form.form);
        expect_lists(tx, {&plan, *store::unit_by_code(tx, code), question_of(plan, {})});
      });
}

// Every word of a condition is a word of its code list.
TEST(Forms, AskOnlyForWordsThatListsHave)
{
  for (auto const& form : stats::forms())
    for (auto const& source : stats::plan_named(form.form)->sources)
      for (auto const& condition : source.conditions) {
        auto const list = stats::column_spec(source.source->columns.at(condition.column))->list;
        for (auto const& word : condition.words)
          EXPECT_TRUE(list.empty() || code_lists().item(list, word)) << list << " " << word;
      }
}

}  // namespace
}  // namespace hengwen::app
