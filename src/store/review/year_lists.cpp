// SPDX-License-Identifier: Apache-2.0
#include "store/review/year_lists.hpp"

#include "sql/review.hpp"

namespace hengwen::store {
namespace {

Sql const& statement_of(YearList list)
{
  switch (list) {
    case YearList::yearly_review:
      return sql::review::yearly_review;
    case YearList::home_visit:
      return sql::review::home_visit;
    case YearList::unchanged:
      return sql::review::unchanged;
    case YearList::never_helped:
      return sql::review::never_helped;
    case YearList::follow_up:
      return sql::review::follow_up;
    case YearList::look_back:
      return sql::review::look_back;
    default:
      return sql::review::exit_proposed;
  }
}

struct Ranges {
  std::vector<UnitId> firsts, lasts;
  std::optional<std::vector<Date>> days, more_days;
};

Ranges ranges_of(YearQuery const& q)
{
  auto const times = times_of(q.list);
  Ranges out;
  for (auto const& range : terms_by_place(time_limits(), times, q.within, q.today)) {
    out.firsts.push_back(range.first);
    out.lasts.push_back(range.last);
    if (!range.begun_by.empty())
      (out.days ? *out.days : out.days.emplace()).push_back(range.begun_by[0]);
    if (range.begun_by.size() > 1)
      (out.more_days ? *out.more_days : out.more_days.emplace()).push_back(range.begun_by[1]);
  }
  return out;
}

}  // namespace

std::vector<YearKey> year_keys(Tx& tx, YearQuery const& q)
{
  auto const ranges = ranges_of(q);
  std::optional<UnitId> place;
  std::optional<Date> day;
  std::optional<Uuid> household;
  if (q.after)
    place = q.after->place, day = q.after->day, household = q.after->household;
  return tx.all<YearKey>(statement_of(q.list), ranges.firsts, ranges.lasts, ranges.days,
                         ranges.more_days, place, day, household, q.most);
}

std::vector<YearRow> year_rows(Tx& tx, std::vector<YearKey> const& keys)
{
  std::vector<std::int32_t> counties;
  std::vector<Uuid> households;
  for (auto const& key : keys) {
    counties.push_back(key.county);
    households.push_back(key.household);
  }
  return tx.all<YearRow>(sql::review::year_rows, counties, households);
}

std::int64_t year_count(Tx& tx, YearList list, Scope const& within, Date today)
{
  auto const keys =
      year_keys(tx, {.list = list, .within = within, .today = today, .after = {}, .most = 1});
  return keys.empty() ? 0 : keys.front().total;
}

}  // namespace hengwen::store
