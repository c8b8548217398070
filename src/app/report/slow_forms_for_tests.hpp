// SPDX-License-Identifier: Apache-2.0
//
// The slow, obvious way to one number of a form: one statement for each item and unit,
// written from the same definition, over all rows there are. It shares nothing with the
// evaluator but the text of the definition and the sources.
//
//     05B of 420106  ->  select sum(s."amount") from (receipts of 420106) s
//                         where s."received_on" between … and s."source" = 'central' …
#pragma once

#include "app/report/asked.hpp"
#include "store/snapshot/snapshot.hpp"

#include <fmt/format.h>

#include <deque>
#include <sstream>

namespace hengwen::app {

struct SlowNumber {
  std::int64_t value = 0;
  std::int64_t records = 0;
};
BOOST_DESCRIBE_STRUCT(SlowNumber, (), (value, records))

class SlowForms {
public:
  SlowForms(Tx& tx, stats::Question question) : tx_{tx}, question_{std::move(question)} {}

  SlowNumber number(stats::Plan const& plan, stats::CellPlan const& cell, UnitId unit)
  {
    auto const& source = plan.sources[cell.source];
    std::string text = fmt::format(
        "select coalesce({}, 0)::bigint as value, count(*) as records from ({}) s where true",
        taken(cell), rows(source, unit));
    for (auto const index : cell.conditions)
      text += "\n and " + condition(source, source.lines[index]);
    if (cell.take == stats::Take::distinct)
      text += fmt::format("\n and s.\"{}\" is not null", cell.column);
    // A connection knows a statement by its name for as long as it lives.
    static int made = 0;
    auto const& name = kept_.emplace_back(fmt::format("slow {}", ++made));
    auto const& kept = kept_.emplace_back(std::move(text));
    return tx_.one<SlowNumber>(Sql{name.c_str(), kept.c_str()});
  }

private:
  static std::string taken(stats::CellPlan const& cell)
  {
    switch (cell.take) {
      case stats::Take::count:
        return "count(*)";
      case stats::Take::any:
        return "(count(*) > 0)::int";
      case stats::Take::distinct:
        return fmt::format("count(distinct s.\"{}\")", cell.column);
      case stats::Take::sum:
        return fmt::format("sum(s.\"{}\"){}", cell.column, cell.money ? " * 100" : "");
    }
    return {};
  }

  // All rows there are, so that it shows when the quick way reads too few days; only what
  // was carried over depends on the day the period begins.
  std::string rows(stats::SourcePlan const& source, UnitId unit) const
  {
    std::string text = store::statement_of_source(source.name)->text;
    auto const from = source.name == "balances" ? question_.period.from : date_of(1990, 1, 1);
    std::pair<char const*, std::string> const values[] = {
        {"$1", fmt::format("{}::bigint", unit.place)},
        {"$2", fmt::format("{}::bigint", unit.last().place)},
        {"$3", day(from)},
        {"$4", day(date_of(2090, 1, 1))},
        {"$5", "false"}};
    for (auto const& [slot, value] : values)
      for (auto at = text.find(slot); at != text.npos; at = text.find(slot, at + value.size()))
        text.replace(at, 2, value);
    text.erase(text.rfind(';'));
    return text;
  }

  static std::string day(Date date) { return fmt::format("date '{}'", to_text(date)); }

  std::string moment(std::string const& word) const
  {
    if (word == "cutoff")
      return day(question_.cutoff);
    if (word == "period_start")
      return day(question_.period.from);
    if (word == "period_end")
      return day(question_.period.to);
    return "'" + word + "'";
  }

  std::string span(std::string const& column, std::string const& word, bool year) const
  {
    auto const& [from, to] = question_.period;
    if (year)
      return fmt::format("{} = {}", column, to.year());
    if (word == "previous_year")
      return fmt::format("extract(year from {}) = {}", column, from.year() - 1);
    return fmt::format("{} between {} and {}", column, day(from), day(to));
  }

  std::string condition(stats::SourcePlan const& source, std::string line) const
  {
    std::string or_absent;
    if (line.ends_with(" or absent")) {
      line.erase(line.size() - 10);
      or_absent = fmt::format(" or s.\"{}\" is null", line.substr(0, line.find(' ')));
    }
    std::istringstream words{line};
    std::string name, test, value;
    words >> name >> test;
    auto const column = fmt::format("s.\"{}\"", name);
    auto const& type = source.source->columns.at(name);
    std::string list;
    while (words >> value)
      list += (list.empty() ? "'" : ", '") + value + "'";
    return "(" + plain(column, type, test, value, list) + or_absent + ")";
  }

  std::string plain(std::string const& column, std::string const& type, std::string const& test,
                    std::string const& value, std::string const& list) const
  {
    if (test == "is_present" || test == "is_absent")
      return column + (test == "is_present" ? " is not null" : " is null");
    if (column == "s.\"campaign\"")
      return question_.campaign ? fmt::format("{} = '{}'", column, *question_.campaign)
                                : column + " is not null";
    if (test == "in" && (type == "date" || type == "count"))
      return span(column, value, type == "count");
    if (test == "is" || test == "in")
      return fmt::format("{} in ({})", column, list);
    if (test == "is_not" || test == "not_in")
      return fmt::format("{} not in ({})", column, list);
    return fmt::format("{} {} {}", column, test, moment(value));
  }

  Tx& tx_;
  stats::Question question_;
  std::deque<std::string> kept_;
};

}  // namespace hengwen::app
