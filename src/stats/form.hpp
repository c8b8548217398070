// SPDX-License-Identifier: Apache-2.0
//
// A form as data (forms/*.json): what each item counts, over which source of rows, under
// which conditions, and what must hold between items. One definition serves the number,
// the list of records behind it, the check and the printed page.
//
//     {"item": "05B", "within": "05A", "where": ["source is central"]}
//
// An item "within" another counts the rows of that one under further conditions (其中).
// The words of a condition are in condition.hpp, those of a check in expression.hpp.
#pragma once

#include "stats/filled_form.hpp"

namespace hengwen::stats {

// A source is rows of one or several kinds of record with typed columns; where they come
// from is no business of this layer. "paid_on": "date", "aid": "code CL-20".
struct Source {
  std::string say;
  std::vector<std::string> kinds;
  std::map<std::string, std::string> columns;
};
BOOST_DESCRIBE_STRUCT(Source, (), (say, kinds, columns))
static_assert(fully_described<Source>);

// What to reckon over the rows of a source: ["count"], ["distinct", column],
// ["sum", column] or ["any"].
struct Measure {
  std::string over;
  std::vector<std::string> take;
  std::vector<std::string> where;
};
BOOST_DESCRIBE_STRUCT(Measure, (), (over, take, where))
static_assert(fully_described<Measure>);

// Stock is taken at the cut-off; flow in the period, or in the calendar year before it.
enum class ItemKind { stock, flow, flow_of_previous_year, yearly, yes_no };
BOOST_DESCRIBE_ENUM(ItemKind, stock, flow, flow_of_previous_year, yearly, yes_no)

struct Item {
  std::string item;
  Words label;
  std::string unit;
  ItemKind kind = ItemKind::flow;
  std::string derivation;     // R records, G registers, X outside input or head-count, R+X both.
  std::optional<int> indent;  // None is 0.
  std::optional<std::string> within;
  std::optional<std::string> over;  // None for an item that is typed as a number.
  std::vector<std::string> take;
  std::vector<std::string> where;
  std::vector<std::string> typed_where;  // Which of its rows are head-counts.
  std::optional<Measure> estimate;       // Shown beside the value, not part of it.
  std::vector<std::string> levels;       // Units that answer it; all when empty.
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (item, label, unit, kind, derivation, indent, within, over, take, where,
                       typed_where, estimate, levels))
static_assert(fully_described<Item>);

// A number that only checks use: "opening", "misplaced_funds".
struct Aside {
  std::string name;
  Words label;
  Measure measure;
};
BOOST_DESCRIBE_STRUCT(Aside, (), (name, label, measure))
static_assert(fully_described<Aside>);

struct Check {
  std::string id;
  CheckLevel level = CheckLevel::soft;
  std::vector<std::string> that;
  Words say;
};
BOOST_DESCRIBE_STRUCT(Check, (), (id, level, that, say))
static_assert(fully_described<Check>);

// Another form whose items checks may name: "A2.09U", filled in for another period.
enum class OtherPeriod { same, previous_year };
BOOST_DESCRIBE_ENUM(OtherPeriod, same, previous_year)

struct Other {
  std::string form;
  OtherPeriod period = OtherPeriod::same;
};
BOOST_DESCRIBE_STRUCT(Other, (), (form, period))
static_assert(fully_described<Other>);

struct Form {
  std::string form;
  Words title;
  std::vector<Words> notes;
  Date from;  // The period for which it was asked.
  Date to;
  std::vector<FilledGroup> groups;
  std::vector<Item> items;
  std::vector<Aside> asides;
  std::map<std::string, Other> others;
  std::vector<Check> checks;

  Item const* item(std::string_view code) const;
};
BOOST_DESCRIBE_STRUCT(Form, (),
                      (form, title, notes, from, to, groups, items, asides, others, checks))
static_assert(fully_described<Form>);

// "05A" stands in group "05".
inline std::string group_of(std::string_view item)
{
  return std::string{item.substr(0, 2)};
}

using Sources = std::map<std::string, Source>;

// The data files inside the program, read once; throws if one is broken.
Sources const& sources();
std::vector<Form> const& forms();
Form const* form_named(std::string_view);

// Reads one file of forms/; a refusal says where it is broken.
Answer<Form> read_form(std::string_view text, std::string_view file);
Answer<Sources> read_sources(std::string_view text, std::string_view file);

}  // namespace hengwen::stats
