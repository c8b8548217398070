// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/counting.hpp"

#include "domain/policy/code_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hengwen {
namespace {

std::optional<Bilingual> why_not(IncomeFact const& line, CountingRule const& rule, Period within)
{
  if (line.taken_out)
    return Bilingual{*line.taken_out, *line.taken_out};
  if ((line.to && *line.to < within.from) || (line.from && *line.from > within.to))
    return Bilingual{
        fmt::format("不在核算期 {} 至 {} 内", to_text(within.from), to_text(within.to)),
        fmt::format("outside {} to {}", to_text(within.from), to_text(within.to))};
  auto const at = std::ranges::find(rule.not_counted, line.type, &NotCounted::type);
  if (at != rule.not_counted.end())
    return Bilingual{at->zh, at->en};
  return {};
}

}  // namespace

Period window(CountingRule const& rule, Date application)
{
  std::chrono::year_month_day const day{application.day};
  auto start = day - std::chrono::months{rule.months};
  if (!start.ok())  // 29 February, a year earlier.
    start = start.year() / start.month() / std::chrono::last;
  return {Date{start} + Days{1}, application};
}

CountedIncome count_income(std::vector<IncomeFact> const& lines, CountingRule const& rule,
                           Date application)
{
  CountedIncome out;
  auto const within = window(rule, application);
  for (auto const& line : lines) {
    auto const reason = why_not(line, rule, within);
    if (!reason) {
      out.total += line.amount;
      ++out.lines;
      continue;
    }
    auto const* type = code_lists().item("income_type", line.type);
    auto const amount = grouped(line.amount);
    out.say.push_back(
        {fmt::format("未计入 {} {} 元：{}", type ? type->zh : line.type, amount, reason->zh),
         fmt::format("Not counted: {}, {} yuan: {}", type ? type->en : line.type, amount,
                     reason->en)});
  }
  return out;
}

bool is_imputed(Able const& member, CountingRule const& rule)
{
  auto const last = member.sex == Sex::male ? rule.working_age.men_to : rule.working_age.women_to;
  return rule.impute && member.fit && !member.student && !member.working &&
         member.age >= rule.working_age.from && member.age <= last;
}

}  // namespace hengwen
