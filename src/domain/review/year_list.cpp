// SPDX-License-Identifier: Apache-2.0
#include "domain/review/year_list.hpp"

namespace hengwen {
namespace {

constexpr std::string_view renewal[] = {"renewal"};
constexpr std::string_view visit[] = {"contact_visit"};
constexpr std::string_view change[] = {"unchanged_file"};
constexpr std::string_view after[] = {"follow_up"};
constexpr std::string_view long_after[] = {"look_back", "follow_up"};

}  // namespace

std::span<std::string_view const> times_of(YearList list)
{
  switch (list) {
    case YearList::yearly_review:
      return renewal;
    case YearList::home_visit:
      return visit;
    case YearList::unchanged:
      return change;
    case YearList::follow_up:
      return after;
    case YearList::look_back:
      return long_after;
    default:
      return {};
  }
}

}  // namespace hengwen
