// SPDX-License-Identifier: Apache-2.0
//
// What a form asks, for the screen that shows it: groups, items, notes, without the
// conditions by which they are counted.
#pragma once

#include "stats/form.hpp"

namespace hengwen::http {

struct FormName {
  std::string form;
  stats::Words title;
  Date from;
  Date to;
};
BOOST_DESCRIBE_STRUCT(FormName, (), (form, title, from, to))
static_assert(fully_described<FormName>);

struct FormList {
  std::vector<FormName> items;
};
BOOST_DESCRIBE_STRUCT(FormList, (), (items))

struct AskedItem {
  std::string item;
  std::string group;
  stats::Words label;
  std::string unit;
  stats::ItemKind kind = stats::ItemKind::flow;
  std::string derivation;
  int indent = 0;
  bool typed = false;  // A number to be typed; no record can give it.
};
BOOST_DESCRIBE_STRUCT(AskedItem, (), (item, group, label, unit, kind, derivation, indent, typed))
static_assert(fully_described<AskedItem>);

struct FormDefinition {
  std::string form;
  stats::Words title;
  Date from;
  Date to;
  bool asks_for_campaign = false;
  std::vector<stats::Words> notes;
  std::vector<stats::FilledGroup> groups;
  std::vector<AskedItem> items;
};
BOOST_DESCRIBE_STRUCT(FormDefinition, (),
                      (form, title, from, to, asks_for_campaign, notes, groups, items))
static_assert(fully_described<FormDefinition>);

FormList form_list();
Answer<FormDefinition> form_definition(std::string_view form);

}  // namespace hengwen::http
