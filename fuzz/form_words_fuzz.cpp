// SPDX-License-Identifier: Apache-2.0
// needs: stats
//
// Any text as the words of a form: a condition, a check, a whole form. Whatever is read
// must also reckon without harm.
#include "stats/evaluate.hpp"

#include <string_view>

namespace hengwen::stats {
namespace {

constexpr std::string_view source_text = R"({"lines": {"say": "", "kinds": ["line"], "columns": {
    "on": "date", "amount": "money", "times": "count", "aid": "code CL-20", "campaign": "code",
    "migrant": "flag", "thing": "key"}}})";

Table table_of_three()
{
  Table table;
  table.places = {0, 1, 2};
  for (auto const& [name, spec] : read_sources(source_text, "s")->at("lines").columns) {
    auto& column = table.columns[name];
    auto const type = column.type = column_spec(spec)->type;
    for (int row = 0; row < 2; ++row) {
      switch (type) {
        case ColumnType::date:
          column.add(date_of(2015, 1, unsigned(row) + 1));
          break;
        case ColumnType::money:
          column.add(Money::of_fen(row * 100));
          break;
        case ColumnType::count:
          column.add_count(row);
          break;
        case ColumnType::code:
          column.add_word(row ? "living" : "medical");
          break;
        case ColumnType::flag:
          column.add_flag(row != 0);
          break;
        case ColumnType::key:
          column.add(key_of(to_text(row)));
          break;
      }
    }
    column.add_absent();
  }
  return table;
}

void reckon(Plan const& plan, Table const& table, Question const& question)
{
  for (auto const& cell : plan.cells)
    if (rows_of(plan, cell, table, question).count() > std::int64_t(table.size()))
      __builtin_trap();
}

}  // namespace
}  // namespace hengwen::stats

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size)
{
  using namespace hengwen;
  using namespace hengwen::stats;
  static auto const sources = *read_sources(source_text, "s");
  static auto const table = table_of_three();
  Question const question{.period = {date_of(2015, 1, 1), date_of(2015, 3, 5)},
                          .cutoff = date_of(2015, 3, 5),
                          .campaign = "spring"};
  std::string_view const text{reinterpret_cast<char const*>(data), size};

  if (auto const condition = read_condition(text, sources.at("lines")))
    if (rows_where(*condition, table, question).size() != table.size())
      __builtin_trap();
  if (auto const expression = read_expression(text))
    outcome_of(*expression,
               {.value = [](std::string const&) { return std::optional<std::int64_t>{7}; },
                .siblings = [](std::string const&) { return std::vector<std::int64_t>(9, 7); }});
  if (auto const form = read_form(text, "f"))
    if (auto const plan = plan_of(*form, sources))
      reckon(*plan, table, question);
  return 0;
}
