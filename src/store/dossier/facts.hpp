// SPDX-License-Identifier: Apache-2.0
//
// The facts of households as they were reckoned, read in bulk for weighing a change of policy:
// county by county, so that two connections share a province and no nation stands in memory.
#pragma once

#include "domain/org/scope.hpp"
#include "domain/policy/condition.hpp"
#include "store/tx.hpp"

#include <span>

namespace hengwen::store {

struct FactsCounty {
  std::int64_t county = 0;
  std::int64_t households = 0;
};
BOOST_DESCRIBE_STRUCT(FactsCounty, (), (county, households))

// The part of the tree cut into parts of some ten thousand households, in order.
std::vector<Scope> facts_parts(Tx&, Scope const& within);

struct FactsRow {
  std::int32_t county = 0;
  Uuid household;
  UnitId unit;
  std::string_view division;
  bool filed = false;
  bool income_known = false;
  HouseholdFacts facts;
};

enum class Disability { left_sealed, opened };

// Rows in no order; a row is gone when take() returns.
void each_facts(Tx&, Scope const& part, Disability, std::function<void(FactsRow&)> const& take);

struct WeighedName {
  Uuid id;
  std::string number;
  std::string head_name;
  std::string unit_code;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(WeighedName, (), (id, number, head_name, unit_code, unit_name))
static_assert(fully_described<WeighedName>);

std::vector<WeighedName> weighed_names(Tx&, std::vector<std::int32_t> const& counties,
                                       std::vector<Uuid> const& households);

}  // namespace hengwen::store
