// SPDX-License-Identifier: Apache-2.0
//
// forms/*.case: for each form a few rows by hand and what every item says of them.
#include "stats/evaluate.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace hengwen::stats {
namespace {

std::vector<std::string> words_of(std::string line)
{
  line.erase(std::min(line.find('#'), line.size()));
  std::istringstream in{line};
  return {std::istream_iterator<std::string>{in}, {}};
}

struct FormCase {
  Question question;
  std::map<std::string, Table> tables;
  std::map<std::string, std::string> expect;
};

void add_word(Column& column, std::string const& word)
{
  if (word == "-")
    return column.add_absent();
  Date date;
  Money money;
  std::int64_t number = 0;
  switch (column.type) {
    case ColumnType::date:
      ASSERT_TRUE(from_text(word, date)) << word;
      return column.add(date);
    case ColumnType::money:
      ASSERT_TRUE(from_text(word, money)) << word;
      return column.add(money);
    case ColumnType::count:
      ASSERT_TRUE(from_text(word, number)) << word;
      return column.add_count(number);
    case ColumnType::flag:
      ASSERT_TRUE(word == "true" || word == "false") << word;
      return column.add_flag(word == "true");
    case ColumnType::code:
      return column.add_word(word);
    case ColumnType::key:
      return column.add(key_of(word));
  }
}

Table read_rows(std::istream& in, Source const& source)
{
  std::string line;
  std::getline(in, line);
  auto const names = words_of(line);
  Table table;
  for (auto const& [name, spec] : source.columns) {
    EXPECT_TRUE(std::ranges::count(names, name) > 0) << name;
    table.columns[name].type = column_spec(spec)->type;
  }
  while (std::getline(in, line) && !words_of(line).empty()) {
    auto const words = words_of(line);
    EXPECT_EQ(words.size(), names.size()) << line;
    table.places.push_back(1);
    for (std::size_t i = 0; i < words.size(); ++i)
      add_word(table.columns.at(names[i]), words[i]);
  }
  return table;
}

FormCase read_case(std::filesystem::path const& path)
{
  FormCase out;
  for (auto const& [name, source] : sources()) {
    auto& table = out.tables[name];
    for (auto const& [column, spec] : source.columns)
      table.columns[column].type = column_spec(spec)->type;
  }
  std::ifstream in{path};
  std::string line;
  while (std::getline(in, line)) {
    auto const words = words_of(line);
    if (words.empty())
      continue;
    if (words[0] == "question") {
      from_text(words[1], out.question.period.from);
      from_text(words[2], out.question.period.to);
      out.question.cutoff = out.question.period.to;
    } else if (words[0] == "rows") {
      out.tables[words[1]] = read_rows(in, sources().at(words[1]));
    } else if (words[0] != "expect") {
      out.expect[words[0]] = words.at(1);
    }
  }
  return out;
}

std::string shown(CellPlan const& cell, std::int64_t value)
{
  if (cell.take == Take::any)
    return to_text(value != 0);
  return cell.money ? to_wan(Money::of_fen(value)) : to_text(value);
}

TEST(FormCases, SayWhatEveryItemCounts)
{
  for (auto const& form : forms()) {
    auto const wanted = read_case("forms/" + form.form + ".case");
    auto const& plan = *plan_named(form.form);

    Tree const tree{{{1, 1}}};
    Numbers numbers{plan.cells.size(), tree.size()};
    for (std::size_t s = 0; s < plan.sources.size(); ++s)
      evaluate(plan, s, wanted.tables.at(plan.sources[s].name), tree, wanted.question, numbers);

    for (std::size_t c = 0; c < plan.cells.size(); ++c) {
      auto const& cell = plan.cells[c];
      auto const found = wanted.expect.find(cell.name);
      auto const want = found == wanted.expect.end() ? shown(cell, 0) : found->second;
      EXPECT_EQ(shown(cell, numbers.at(c, 0).value), want) << form.form << " " << cell.name;
    }
    for (auto const& [name, value] : wanted.expect)
      EXPECT_TRUE(plan.cell(name)) << form.form << " " << name;
  }
}

}  // namespace
}  // namespace hengwen::stats
