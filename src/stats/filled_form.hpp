// SPDX-License-Identifier: Apache-2.0
//
// A form filled in for one unit and one period: what the screen, the workbook and the
// printed page show. Every text is ready to print; nothing here reckons.
//
//     05A  当地筹集款物总额  123.45 万元   computed   17 records   exact 1,234,500.00 yuan
//
// A value is empty when nobody has said it: missing is not zero (domain.md 8.5).
#pragma once

#include "base/date.hpp"
#include "describe/json.hpp"

namespace hengwen::stats {

// One text in both languages.
struct Words {
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(Words, (), (zh, en))
static_assert(fully_described<Words>);

// Where a value comes from. A head-count that somebody took is typed, though its events
// are on record; not_asked is an item that units of this level do not answer.
enum class Origin { computed, typed, missing, not_asked };
BOOST_DESCRIBE_ENUM(Origin, computed, typed, missing, not_asked)

enum class CheckLevel { hard, soft };
BOOST_DESCRIBE_ENUM(CheckLevel, hard, soft)

struct FilledGroup {
  std::string no;  // "05"
  Words label;
};
BOOST_DESCRIBE_STRUCT(FilledGroup, (), (no, label))
static_assert(fully_described<FilledGroup>);

struct FilledItem {
  std::string item;  // "05A": the number of its group and its letter.
  std::string group;
  Words label;
  std::string unit;                       // 人 人次 户 家 万元 是/否 …
  int indent = 0;                         // 1 for "of which", 2 for "of which" of that.
  std::optional<std::string> value;       // "17", "123.45", "true"; empty when missing.
  std::optional<std::string> exact;       // Yuan, "1234500.00", for 万元 items.
  std::optional<std::string> added;       // 逐级相加, beside the 去重 value, for 人 户 家 对.
  std::optional<std::string> typed_part;  // How much of the value is head-counts.
  std::optional<std::string> estimate;    // Not part of the value: people without names.
  std::optional<std::string> source;      // The document a typed value comes from.
  std::optional<std::string> said_by;
  Origin origin = Origin::missing;
  std::int64_t records = 0;
};
BOOST_DESCRIBE_STRUCT(FilledItem, (),
                      (item, group, label, unit, indent, value, exact, added, typed_part, estimate,
                       source, said_by, origin, records))
static_assert(fully_described<FilledItem>);

// ok is empty for a check that was not tried, and why is said in the words.
struct FilledCheck {
  std::string id;  // "V01"
  std::optional<bool> ok;
  CheckLevel level = CheckLevel::soft;
  Words say;
};
BOOST_DESCRIBE_STRUCT(FilledCheck, (), (id, ok, level, say))
static_assert(fully_described<FilledCheck>);

struct FilledForm {
  std::string form;  // "relief-campaign-2015"
  Words title;
  std::vector<Words> notes;
  std::string unit;  // The code of the unit, "4201".
  std::string unit_name;
  std::string filled_by;  // May be empty: to be written by hand.
  std::string phone;
  Date from;
  Date to;
  Date cutoff;
  std::string campaign;  // Its name; empty when the form is not limited to one.
  bool demo = false;     // The records are invented; every page must say so.
  std::vector<FilledGroup> groups;
  std::vector<FilledItem> items;  // In the order of the form; each belongs to one group.
  std::vector<FilledCheck> checks;
};
BOOST_DESCRIBE_STRUCT(FilledForm, (),
                      (form, title, notes, unit, unit_name, filled_by, phone, from, to, cutoff,
                       campaign, demo, groups, items, checks))
static_assert(fully_described<FilledForm>);

}  // namespace hengwen::stats
