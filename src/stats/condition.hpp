// SPDX-License-Identifier: Apache-2.0
//
// One condition of an item, a line of words over one column:
//
//     aid is living                    aid in living medical      aid is_not heating
//     paid_on in period                left_on in previous_year   year in year_of_period
//     closed_on > cutoff or absent     opened_on <= period_end    held_on >= 2015-01-01
//     amount > 500.00                  head_count >= 1            migrant is true
//     household is_present             campaign in campaign [or absent]
//
// A condition over an absent value does not hold, unless it ends in "or absent". "in
// campaign" means the campaign that the form is filled in for, or any when none is named.
#pragma once

#include "base/result.hpp"
#include "stats/form.hpp"
#include "stats/table.hpp"

namespace hengwen::stats {

enum class BadForm {
  unknown_source,
  unknown_column,
  bad_column_type,
  bad_condition,
  bad_take,
  unknown_item,
  item_twice,
  bad_expression,
  unknown_group,
  unknown_derivation,
};
BOOST_DESCRIBE_ENUM(BadForm, unknown_source, unknown_column, bad_column_type, bad_condition,
                    bad_take, unknown_item, item_twice, bad_expression, unknown_group,
                    unknown_derivation)

// What a form is filled in for.
struct Question {
  Period period;
  Date cutoff;
  std::optional<std::string> campaign;
};

// A day that depends on the question, or a fixed one.
enum class Moment { fixed, period_start, period_end, cutoff };
enum class Span { none, period, previous_year, year_of_period };
enum class Test {
  is,
  is_not,
  less,
  at_most,
  more,
  at_least,
  in_span,
  in_campaign,
  present,
  absent
};

struct Condition {
  std::string column;
  Test test = Test::is;
  std::vector<std::string> words;  // For codes: any of them.
  std::int64_t number = 0;         // For counts, fen, days, and 0 or 1 for yes or no.
  Moment moment = Moment::fixed;
  Span span = Span::none;
  bool or_absent = false;
};

struct ColumnSpec {
  ColumnType type = ColumnType::count;
  std::string list;  // The code list of a code column, if it has one.
};

// "code CL-20" -> code of the list CL-20.
Answer<ColumnSpec> column_spec(std::string_view text);

Answer<Condition> read_condition(std::string_view line, Source const& source);

// The first and last day, included, that a span or a comparison of days can mean.
Period period_of(Span, Question const&);
Date day_of(Condition const&, Question const&);

// Which rows of the table the condition holds for.
Bits rows_where(Condition const&, Table const&, Question const&);

}  // namespace hengwen::stats
