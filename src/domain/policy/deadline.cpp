// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/deadline.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace hengwen {
namespace {

Date months_after(Date day, int months)
{
  auto later = std::chrono::year_month_day{day.day} + std::chrono::months{months};
  if (!later.ok())
    later = later.year() / later.month() / std::chrono::last;
  return {std::chrono::sys_days{later}};
}

}  // namespace

LastDay last_day(TimeLimit const& limit, Date begin)
{
  if (limit.unit == "working_days")
    return after_working_days(begin, limit.length);
  if (limit.unit == "calendar_days")
    return {begin + Days{limit.length}};
  if (limit.unit == "months")
    return {months_after(begin, limit.length)};
  if (limit.unit == "years")
    return {months_after(begin, 12 * limit.length)};
  throw std::runtime_error{fmt::format("policy/times.json: {} has no such unit", limit.time)};
}

LastDay last_day(std::string_view time, std::string_view division, Date begin)
{
  auto const* limit = time_limit(time, division, begin);
  if (!limit)
    throw std::runtime_error{fmt::format("policy/times.json: no {} on {}", time, to_text(begin))};
  return last_day(*limit, begin);
}

Date over_if_begun_by(TimeLimit const& limit, Date today)
{
  // No limit runs shorter than this, so that few days are tried.
  int const shortest = limit.unit == "years"    ? 365 * limit.length
                       : limit.unit == "months" ? 28 * limit.length
                                                : limit.length;
  Date begin{today + Days{-shortest}};
  while (last_day(limit, begin).day >= today)
    begin = {begin + Days{-1}};
  return begin;
}

}  // namespace hengwen
