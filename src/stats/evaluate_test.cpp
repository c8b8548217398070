// SPDX-License-Identifier: Apache-2.0
//
// The evaluator against plain counting: for any tree, any rows and any conditions, every
// cell of every node is what counting one by one gives.
#include "stats/evaluate.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace hengwen::stats {
namespace {

// A country of 4 provinces of 4 cities of 4 counties: place 1..64 counties, ranges above.
Tree small_tree()
{
  std::vector<Range> ranges{{0, 9999}};
  for (std::int64_t province = 1; province <= 4; ++province) {
    ranges.push_back({province * 1000, province * 1000 + 999});
    for (std::int64_t city = 1; city <= 4; ++city) {
      auto const start = province * 1000 + city * 100;
      ranges.push_back({start, start + 99});
      for (std::int64_t county = 1; county <= 4; ++county)
        ranges.push_back({start + county * 10, start + county * 10 + 9});
    }
  }
  return Tree{ranges};
}

struct Row {
  std::uint32_t node = 0;
  int thing = -1;  // None below zero.
  int amount = 0;
  bool flag = false;
  int day = 0;
};

Table table_of(std::vector<Row> const& rows, Tree const& tree)
{
  Table table;
  auto const column = [&](char const* name, ColumnType type) -> Column& {
    auto& made = table.columns[name];
    made.type = type;
    return made;
  };
  auto& thing = column("thing", ColumnType::key);
  auto& amount = column("amount", ColumnType::money);
  auto& flag = column("flag", ColumnType::flag);
  auto& on = column("on", ColumnType::date);
  for (auto const& row : rows) {
    table.places.push_back(tree.range(row.node).first);
    if (row.thing >= 0)
      thing.add(key_of(to_text(row.thing)));
    else
      thing.add_absent();
    amount.add(Money::of_fen(row.amount));
    flag.add_flag(row.flag);
    on.add(date_of(2015, 1, 1) + Days{row.day});
  }
  table.sort_by_place();
  return table;
}

constexpr std::string_view source_text = R"({"lines": {"say": "", "kinds": ["line"], "columns": {
    "thing": "key", "amount": "money", "flag": "flag", "on": "date"}}})";

constexpr std::string_view form_text = R"({
  "form": "f", "title": {"zh": "", "en": ""}, "from": "2015-01-01", "to": "2015-03-05",
  "groups": [{"no": "01", "label": {"zh": "", "en": ""}}],
  "items": [
    {"item": "01A", "label": {"zh": "", "en": ""}, "unit": "人次", "kind": "flow", "derivation": "R",
     "over": "lines", "take": ["count"], "where": ["on in period"]},
    {"item": "01B", "label": {"zh": "", "en": ""}, "unit": "万元", "kind": "flow", "derivation": "R",
     "within": "01A", "take": ["sum", "amount"], "where": ["flag is true"]},
    {"item": "01C", "label": {"zh": "", "en": ""}, "unit": "户", "kind": "flow", "derivation": "R",
     "within": "01A", "take": ["distinct", "thing"]},
    {"item": "01D", "label": {"zh": "", "en": ""}, "unit": "是/否", "kind": "yes_no", "derivation": "R",
     "within": "01A", "take": ["any"], "where": ["amount > 9.00"]},
  ]})";

Question const question{.period = {date_of(2015, 1, 1), date_of(2015, 3, 5)},
                        .cutoff = date_of(2015, 3, 5),
                        .campaign = {}};

bool counts(Row const& row)
{
  return row.day <= 63;
}

bool below(Tree const& tree, std::uint32_t node, std::uint32_t top)
{
  return tree.range(top).first <= tree.range(node).first &&
         tree.range(node).first <= tree.range(top).last;
}

Cell expected(std::string_view item, std::vector<Row> const& rows, Tree const& tree,
              std::uint32_t top)
{
  Cell out;
  std::set<int> things;
  for (auto const& row : rows) {
    if (!below(tree, row.node, top) || !counts(row))
      continue;
    if ((item == "01B" && !row.flag) || (item == "01D" && row.amount <= 900) ||
        (item == "01C" && row.thing < 0))
      continue;
    ++out.records;
    if (row.thing >= 0)
      things.insert(row.thing);
    out.value += item == "01B" ? row.amount : 1;
  }
  if (item == "01C")
    out.value = std::int64_t(things.size());
  if (item == "01D")
    out.value = out.records > 0;
  return out;
}

rc::Gen<std::vector<Row>> some_rows(std::uint32_t nodes)
{
  return rc::gen::container<std::vector<Row>>(
      rc::gen::build<Row>(rc::gen::set(&Row::node, rc::gen::inRange<std::uint32_t>(0, nodes)),
                          rc::gen::set(&Row::thing, rc::gen::inRange(-1, 12)),
                          rc::gen::set(&Row::amount, rc::gen::inRange(0, 2000)),
                          rc::gen::set(&Row::flag, rc::gen::arbitrary<bool>()),
                          rc::gen::set(&Row::day, rc::gen::inRange(0, 80))));
}

Numbers evaluated(Plan const& plan, Table const& table, Tree const& tree)
{
  Numbers out{plan.cells.size(), tree.size()};
  evaluate(plan, 0, table, tree, question, out);
  return out;
}

RC_GTEST_PROP(Evaluate, IsWhatCountingOneByOneGives, ())
{
  auto const tree = small_tree();
  auto const rows = *some_rows(std::uint32_t(tree.size()));
  auto const form = *read_form(form_text, "f");
  auto const sources = *read_sources(source_text, "s");
  auto const plan = *plan_of(form, sources);

  auto const numbers = evaluated(plan, table_of(rows, tree), tree);

  for (std::size_t c = 0; c < plan.cells.size(); ++c)
    for (std::uint32_t node = 0; node < tree.size(); ++node) {
      auto const want = expected(plan.cells[c].name, rows, tree, node);
      RC_ASSERT(numbers.at(c, node).value == want.value);
      RC_ASSERT(numbers.at(c, node).records == want.records);
    }
}

// What a parent prints as 逐级相加 is its own rows and its children's values, added.
RC_GTEST_PROP(Evaluate, AddsTheChildrenBesideTheExactValue, ())
{
  auto const tree = small_tree();
  auto const rows = *some_rows(std::uint32_t(tree.size()));
  auto const form = *read_form(form_text, "f");
  auto const sources = *read_sources(source_text, "s");
  auto const plan = *plan_of(form, sources);
  auto const cell = std::size_t(plan.cell("01C") - plan.cells.data());

  auto const numbers = evaluated(plan, table_of(rows, tree), tree);

  for (std::uint32_t top = 0; top < tree.size(); ++top) {
    std::set<int> own;
    for (auto const& row : rows)
      if (row.node == top && counts(row) && row.thing >= 0)
        own.insert(row.thing);
    auto want = std::int64_t(own.size());
    for (std::uint32_t node = top + 1; node < tree.size(); ++node)
      if (tree.parent(node) == top)
        want += numbers.at(cell, node).value;
    RC_ASSERT(numbers.at(cell, top).added == want);
  }
}

// The rows behind a cell count or sum to the cell (V23).
RC_GTEST_PROP(Evaluate, ListsTheRowsItCounted, ())
{
  auto const tree = small_tree();
  auto const rows = *some_rows(std::uint32_t(tree.size()));
  auto const form = *read_form(form_text, "f");
  auto const sources = *read_sources(source_text, "s");
  auto const plan = *plan_of(form, sources);
  auto const table = table_of(rows, tree);
  auto const numbers = evaluated(plan, table, tree);

  for (std::size_t c = 0; c < plan.cells.size(); ++c)
    RC_ASSERT(rows_of(plan, plan.cells[c], table, question).count() == numbers.at(c, 0).records);
}

TEST(Tree, FindsTheDeepestNodeOfAPlace)
{
  Tree const tree{{{10, 29}, {11, 14}, {15, 19}, {17, 17}}};
  std::vector<std::int64_t> const places = {9, 10, 11, 14, 16, 17, 18, 25, 30};

  auto const nodes = tree.nodes_of(places);

  EXPECT_EQ(nodes, (std::vector<std::uint32_t>{Tree::none, 0, 1, 1, 2, 3, 2, 0, Tree::none}));
  EXPECT_EQ(tree.common_ancestor(1, 3), 0u);
  EXPECT_EQ(tree.common_ancestor(2, 3), 2u);
}

TEST(Key, TellsCitizenNumbersApartAndTextsToo)
{
  EXPECT_NE(key_of("11010519491231002X"), key_of("110105194912310021"));
  EXPECT_NE(key_of("0"), key_of("00"));
  EXPECT_NE(key_of("张三"), key_of("李四"));
  EXPECT_EQ(key_of("张三"), key_of("张三"));
}

}  // namespace
}  // namespace hengwen::stats
