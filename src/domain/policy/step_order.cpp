// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/step_order.hpp"

#include "describe/complete.hpp"
#include "domain/policy/data.hpp"
#include "domain/policy/region.hpp"

#include <fmt/format.h>

namespace hengwen {
namespace {

struct RegionOrder {
  std::string region;
  Date from;
  std::optional<Date> to;
  StepOrder order = StepOrder::notice_first;
  std::string mark;
};
BOOST_DESCRIBE_STRUCT(RegionOrder, (), (region, from, to, order, mark))
static_assert(fully_described<RegionOrder>);

}  // namespace

StepOrder step_order(std::string_view division, Date on)
{
  static auto const all = policy_data::read<std::vector<RegionOrder>>("step_order.json");
  auto const region = [](RegionOrder const& row) -> std::string_view { return row.region; };
  auto const* found = narrowest(all, region, division, on);
  if (!found)
    throw std::runtime_error{fmt::format("policy/step_order.json: no order on {}", to_text(on))};
  return found->order;
}

}  // namespace hengwen
