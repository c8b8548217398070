// SPDX-License-Identifier: Apache-2.0
#include "base/date.hpp"

#include <fmt/format.h>

#include <cassert>

namespace hengwen {
namespace {

bool digits(std::string_view t)
{
  return t.find_first_not_of("0123456789") == t.npos;
}

}  // namespace

Date date_of(int year, unsigned month, unsigned day)
{
  std::chrono::year_month_day const c{std::chrono::year{year}, std::chrono::month{month},
                                      std::chrono::day{day}};
  assert(c.ok());
  return {c};
}

std::string to_text(Date d)
{
  std::chrono::year_month_day const c{d.day};
  return fmt::format("{:04}-{:02}-{:02}", int(c.year()), unsigned(c.month()), unsigned(c.day()));
}

bool from_text(std::string_view t, Date& d)
{
  if (t.size() != 10 || t[4] != '-' || t[7] != '-')
    return false;
  auto const year = t.substr(0, 4), month = t.substr(5, 2), day = t.substr(8);
  if (!digits(year) || !digits(month) || !digits(day))
    return false;
  int y{};
  unsigned m{}, n{};
  from_text(year, y), from_text(month, m), from_text(day, n);
  std::chrono::year_month_day const c{std::chrono::year{y}, std::chrono::month{m},
                                      std::chrono::day{n}};
  if (!c.ok())
    return false;
  d = Date{c};
  return true;
}

}  // namespace hengwen
