// SPDX-License-Identifier: Apache-2.0
#include "stats/condition.hpp"

#include "base/words.hpp"

#include <limits>
#include <span>

namespace hengwen::stats {
namespace {

constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
constexpr auto highest = std::numeric_limits<std::int64_t>::max();

std::vector<std::string_view> words_of(std::string_view line)
{
  std::vector<std::string_view> out;
  while (!(line = trimmed(line)).empty()) {
    auto const end = std::min(line.find(' '), line.size());
    out.push_back(line.substr(0, end));
    line.remove_prefix(end);
  }
  return out;
}

std::int64_t days(Date date)
{
  return date.day.time_since_epoch().count();
}

bool read_comparison(std::string_view word, Test& out)
{
  constexpr std::pair<std::string_view, Test> known[] = {
      {"<", Test::less}, {"<=", Test::at_most}, {">", Test::more}, {">=", Test::at_least}};
  for (auto const& [text, test] : known)
    if (word == text)
      return out = test, true;
  return false;
}

bool read_span(std::string_view word, Span& out)
{
  constexpr std::pair<std::string_view, Span> known[] = {{"period", Span::period},
                                                         {"previous_year", Span::previous_year},
                                                         {"year_of_period", Span::year_of_period}};
  for (auto const& [text, span] : known)
    if (word == text)
      return out = span, true;
  return false;
}

bool read_day(std::string_view word, Condition& out)
{
  constexpr std::pair<std::string_view, Moment> known[] = {{"period_start", Moment::period_start},
                                                           {"period_end", Moment::period_end},
                                                           {"cutoff", Moment::cutoff}};
  for (auto const& [text, moment] : known)
    if (word == text)
      return out.moment = moment, true;
  Date date;
  return from_text(word, date) && (out.number = days(date), true);
}

bool read_number(std::string_view word, ColumnType type, Condition& out)
{
  if (type == ColumnType::date)
    return read_day(word, out);
  if (type == ColumnType::count)
    return from_text(word, out.number);
  Money money;
  return type == ColumnType::money && from_text(word, money) && (out.number = money.fen(), true);
}

// `rest` is what follows the column; "or absent" is already taken off.
bool read_test(std::span<std::string_view const> rest, ColumnType type, Condition& out)
{
  if (rest.empty())
    return false;
  auto const op = rest[0];
  auto const values = rest.subspan(1);
  if (op == "is_present" || op == "is_absent") {
    out.test = op == "is_present" ? Test::present : Test::absent;
    return values.empty();
  }
  if (read_comparison(op, out.test))
    return values.size() == 1 && read_number(values[0], type, out);
  if (op == "in" && (type == ColumnType::date || type == ColumnType::count)) {
    out.test = Test::in_span;
    return values.size() == 1 && read_span(values[0], out.span) &&
           (type == ColumnType::date || out.span == Span::year_of_period);
  }
  if (type == ColumnType::code) {
    if (op == "in" && values.size() == 1 && values[0] == "campaign" && out.column == "campaign")
      return out.test = Test::in_campaign, true;
    bool const list = op == "in" || op == "not_in";
    if (!list && op != "is" && op != "is_not")
      return false;
    out.test = op == "in" || op == "is" ? Test::is : Test::is_not;
    out.words.assign(values.begin(), values.end());
    return list ? !values.empty() : values.size() == 1;
  }
  out.test = Test::is;
  if (op != "is" || values.size() != 1)
    return false;
  if (type == ColumnType::flag) {
    out.number = values[0] == "true";
    return values[0] == "true" || values[0] == "false";
  }
  return type == ColumnType::count && from_text(values[0], out.number);
}

// The whole numbers, days or fen for which a comparison holds.
struct Between {
  std::int64_t low = lowest;
  std::int64_t high = highest;
  bool has(std::int64_t value) const { return low <= value && value <= high; }
};

Between compared(Test test, std::int64_t with)
{
  switch (test) {
    case Test::less:
      return with == lowest ? Between{1, 0} : Between{lowest, with - 1};
    case Test::at_most:
      return {lowest, with};
    case Test::more:
      return with == highest ? Between{1, 0} : Between{with + 1, highest};
    case Test::at_least:
      return {with, highest};
    default:
      return {with, with};
  }
}

Between between(Condition const& c, ColumnType type, Question const& question)
{
  if (c.test == Test::in_span) {
    auto const period = period_of(c.span, question);
    if (type == ColumnType::count)
      return {period.from.year(), period.to.year()};
    return {days(period.from), days(period.to)};
  }
  return compared(c.test, type == ColumnType::date ? days(day_of(c, question)) : c.number);
}

Bits code_rows(Condition const& c, Column const& column, Question const& question)
{
  if (c.test == Test::in_campaign && !question.campaign)
    return column.present;
  std::vector<std::uint8_t> wanted(column.words.size());
  auto const want = [&](std::string_view word) {
    if (auto const number = column.words.find(word); number < wanted.size())
      wanted[number] = 1;
  };
  if (c.test == Test::in_campaign)
    want(*question.campaign);
  for (auto const& word : c.words)
    want(word);
  bool const other = c.test == Test::is_not;
  return Bits::where(column.size(), [&](std::size_t row) {
    auto const code = column.codes[row];
    return code < wanted.size() && bool(wanted[code]) != other;
  });
}

Bits present_rows(Condition const& c, Column const& column, Question const& question)
{
  if (c.test == Test::present)
    return column.present;
  if (column.type == ColumnType::code)
    return code_rows(c, column, question);
  if (column.type == ColumnType::flag) {
    auto bits = column.flags;
    if (c.number == 0)
      bits.flip();
    return bits;
  }
  auto const range = between(c, column.type, question);
  if (column.type == ColumnType::date)
    return Bits::where(
        column.size(), [&, low = std::max(range.low, std::int64_t{INT32_MIN}),
                        high = std::min(range.high, std::int64_t{INT32_MAX})](std::size_t row) {
          return std::int32_t(low) <= column.dates[row] && column.dates[row] <= std::int32_t(high);
        });
  return Bits::where(column.size(),
                     [&](std::size_t row) { return range.has(column.numbers[row]); });
}

}  // namespace

Answer<ColumnSpec> column_spec(std::string_view text)
{
  auto const words = words_of(text);
  ColumnSpec out;
  if (words.empty() || words.size() > 2 || !from_word(words[0], out.type) ||
      (words.size() == 2 && out.type != ColumnType::code))
    return refuse(BadForm::bad_column_type, text);
  if (words.size() == 2)
    out.list = words[1];
  return out;
}

Answer<Condition> read_condition(std::string_view line, Source const& source)
{
  auto words = words_of(line);
  if (words.empty())
    return refuse(BadForm::bad_condition, line);
  Condition out;
  out.column = words[0];
  auto const column = source.columns.find(out.column);
  if (column == source.columns.end())
    return refuse(BadForm::unknown_column, line);
  auto const spec = TRY(column_spec(column->second));
  if (words.size() > 3 && words[words.size() - 2] == "or" && words.back() == "absent") {
    out.or_absent = true;
    words.resize(words.size() - 2);
  }
  if (!read_test(std::span{words}.subspan(1), spec.type, out))
    return refuse(BadForm::bad_condition, line);
  return out;
}

Period period_of(Span span, Question const& question)
{
  switch (span) {
    case Span::previous_year: {
      auto const year = question.period.from.year() - 1;
      return {date_of(year, 1, 1), date_of(year, 12, 31)};
    }
    case Span::year_of_period: {
      auto const year = question.period.to.year();
      return {date_of(year, 1, 1), date_of(year, 12, 31)};
    }
    default:
      return question.period;
  }
}

Date day_of(Condition const& c, Question const& question)
{
  switch (c.moment) {
    case Moment::period_start:
      return question.period.from;
    case Moment::period_end:
      return question.period.to;
    case Moment::cutoff:
      return question.cutoff;
    case Moment::fixed:
      break;
  }
  return {std::chrono::sys_days{Days{c.number}}};
}

Bits rows_where(Condition const& c, Table const& table, Question const& question)
{
  auto const& column = table.column(c.column);
  if (c.test == Test::absent) {
    auto bits = column.present;
    bits.flip();
    return bits;
  }
  auto bits = present_rows(c, column, question);
  if (column.complete)
    return bits;
  bits &= column.present;
  if (c.or_absent) {
    auto absent = column.present;
    absent.flip();
    bits |= absent;
  }
  return bits;
}

}  // namespace hengwen::stats
