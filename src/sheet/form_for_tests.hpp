// SPDX-License-Identifier: Apache-2.0
//
// The official forms filled in with made-up values, for tests only: every item of every kind
// that print and workbook must show.
//
//     filled("relief-campaign-2015").items[0].value  ->  "8123456"
#pragma once

#include "stats/form.hpp"

namespace hengwen::sheet::testing {

inline std::string made_value(stats::FilledItem const& item, std::size_t i)
{
  constexpr std::int64_t counts[] = {8123456, 27, 0, 812, 4567, 3, 123456, 9};
  if (item.unit == "是/否")
    return i % 2 ? "true" : "false";
  auto const count = counts[i % std::size(counts)];
  return item.unit == "万元" ? fmt::format("{}.{:02}", count / 100, i * 7 % 100)
                             : std::to_string(count);
}

inline stats::FilledForm blank_form(std::string_view name)
{
  auto const& form = *stats::form_named(name);
  stats::FilledForm out{.form = form.form,
                        .title = form.title,
                        .notes = form.notes,
                        .unit = "4201",
                        .unit_name = "武汉市总工会",
                        .from = form.from,
                        .to = form.to,
                        .cutoff = form.to,
                        .groups = form.groups};
  for (auto const& item : form.items)
    out.items.push_back({.item = item.item,
                         .group = stats::group_of(item.item),
                         .label = item.label,
                         .unit = item.unit,
                         .indent = item.indent.value_or(0)});
  for (auto const& check : form.checks)
    out.checks.push_back({.id = check.id, .ok = true, .level = check.level, .say = check.say});
  return out;
}

inline stats::FilledForm filled(std::string_view name)
{
  auto out = blank_form(name);
  out.filled_by = "欧阳建国";
  out.phone = "027-82345678";
  auto const& form = *stats::form_named(name);
  for (std::size_t i = 0; i < out.items.size(); ++i) {
    auto& item = out.items[i];
    item.value = made_value(item, i);
    item.origin = stats::Origin::computed;
    item.records = std::int64_t(i);
    if (item.unit == "万元")
      item.exact = "1.00";
    if (item.unit == "户" && i % 2)
      item.added = "8888";
    if (form.items[i].derivation == "R+X")
      item.typed_part = "2";
    if (form.items[i].derivation == "X") {
      item.origin = stats::Origin::typed;
      item.source = "市总工会2014年度统计年报";
      item.said_by = "王芳";
    }
    if (!form.items[i].levels.empty()) {
      item.origin = stats::Origin::not_asked;
      item.value.reset();
    }
  }
  return out;
}

}  // namespace hengwen::sheet::testing
