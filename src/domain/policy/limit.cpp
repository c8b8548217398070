// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/limit.hpp"

#include "domain/policy/data.hpp"

#include <algorithm>

namespace hengwen {
namespace {

bool bears_on(AidLimit const& limit, Aid const& aid)
{
  bool const outside = aid.category == "outside_file";
  bool const category =
      limit.categories.empty()
          ? !outside
          : std::ranges::find(limit.categories, aid.category) != limit.categories.end();
  return !limit.by_name.value_or(false) && category && limit.aid == aid.aid &&
         (!limit.source || *limit.source == aid.source) &&
         region_covers(limit.region, aid.division) && in_force(limit.from, limit.to, aid.on);
}

Money percent(Money of, std::int64_t percent)
{
  return divided(of * percent, 100);
}

Money share_of(AidLimit const& limit, Money own_cost)
{
  auto const first = std::min(own_cost, limit.own_up_to.value_or(own_cost));
  auto const beyond = own_cost - first;
  return percent(first, *limit.percent_of_own) + percent(beyond, limit.percent_above.value_or(0));
}

}  // namespace

std::vector<AidLimit const*> limits_on(Aid const& aid)
{
  std::vector<AidLimit const*> out;
  for (auto const& limit : aid_limits())
    if (bears_on(limit, aid))
      out.push_back(&limit);
  // A province's own limit takes the place of the nation's; central money keeps its own.
  std::string_view narrow = "";
  for (auto const* limit : out)
    if (limit->region != "0" && limit->region.size() > narrow.size())
      narrow = limit->region;
  if (!narrow.empty())
    std::erase_if(out, [&](auto const* l) { return l->region != narrow && !l->source; });
  return out;
}

std::optional<Money> ceiling(AidLimit const& limit, std::optional<Money> standard,
                             std::optional<Money> own_cost)
{
  if ((limit.times_standard && !standard) || (limit.percent_of_own && !own_cost))
    return {};
  std::optional<Money> most = limit.amount;
  auto const bound = [&](Money by) { most = most ? std::min(*most, by) : by; };
  if (limit.times_standard)
    bound(*standard * *limit.times_standard);
  if (limit.percent_of_own)
    bound(share_of(limit, *own_cost));
  return most;
}

std::vector<AidLimit> const& aid_limits()
{
  static auto const all = policy_data::read<std::vector<AidLimit>>("limits.json");
  return all;
}

std::vector<TimeLimit> const& time_limits()
{
  static auto const all = policy_data::read<std::vector<TimeLimit>>("times.json");
  return all;
}

TimeLimit const* time_limit(std::string_view time, std::string_view division, Date on)
{
  auto const region = [&](TimeLimit const& limit) {
    return limit.time == time ? std::string_view{limit.region} : std::string_view{"-"};
  };
  return narrowest(time_limits(), region, division, on);
}

}  // namespace hengwen
