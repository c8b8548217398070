// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/account_limit.hpp"

#include "domain/policy/data.hpp"
#include "domain/policy/region.hpp"

namespace hengwen {
namespace {

struct AccountLimit {
  UnitLevel level = UnitLevel::base;
  std::string region;
  Date from;
  std::optional<Date> to;
  std::int64_t most = 0;
};
BOOST_DESCRIBE_STRUCT(AccountLimit, (), (level, region, from, to, most))
static_assert(fully_described<AccountLimit>);

}  // namespace

std::int64_t most_accounts(UnitLevel level, std::string_view division, Date on)
{
  static auto const all = policy_data::read<std::vector<AccountLimit>>("accounts.json");
  std::vector<AccountLimit> of_level;
  std::ranges::copy_if(all, std::back_inserter(of_level),
                       [&](AccountLimit const& limit) { return limit.level == level; });
  auto const* limit = narrowest(
      of_level, [](AccountLimit const& l) -> std::string_view { return l.region; }, division, on);
  return limit ? limit->most : 0;
}

}  // namespace hengwen
