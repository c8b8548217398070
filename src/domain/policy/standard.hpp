// SPDX-License-Identifier: Apache-2.0
//
// The local minimum-living standard (低保标准), written L in every rule: yuan per head and
// month, by division and day. A county without one of its own uses its city's, then its
// province's.
//
//     420106 on 2024-05-01  ->  940.00 of 4201 since 2024-01-01
//
// There is no standard of the nation: where none is known, nothing can be proposed.
#pragma once

#include "base/money.hpp"
#include "domain/policy/region.hpp"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace hengwen {

enum class StandardKind { minimum_living, minimum_wage };
BOOST_DESCRIBE_ENUM(StandardKind, minimum_living, minimum_wage)

struct Standard {
  std::string division;
  StandardKind kind = StandardKind::minimum_living;
  Money amount;  // Per head and month.
  Date from;
  std::optional<Date> to;             // The last day; absent until the next entry.
  std::optional<std::string> source;  // Of domain.md's register.
  std::optional<bool> invented;       // For the demo only; said wherever it is used.
};
BOOST_DESCRIBE_STRUCT(Standard, (), (division, kind, amount, from, to, source, invented))

// The standards inside the program, read once.
std::vector<Standard> const& standards();

// Nothing where no standard of that day is known.
Standard const* standard_of(std::vector<Standard> const&, StandardKind, std::string_view division,
                            Date on);
Standard const* standard_of(std::string_view division, Date on);

}  // namespace hengwen
