// SPDX-License-Identifier: Apache-2.0
//
// The scope (权限范围) is the part of the tree that a person may see: the subtree of the own
// unit, which is one range of places. PostgreSQL compares every row with the same range
// (db/migrations/0012_row_security.sql), so that a forgotten condition shows nothing more.
//
//     420106  武昌区总工会   ->   420106 000 0000 … 420106 999 9999
#pragma once

#include "domain/org/unit.hpp"

namespace hengwen {

struct Scope {
  UnitId first{0};
  UnitId last{-1};  // Included. An empty range by default: nobody sees anything.

  static Scope below(UnitId unit) { return {unit, unit.last()}; }
  bool has(UnitId unit) const { return first <= unit && unit <= last; }
  friend bool operator==(Scope const&, Scope const&) = default;
};

}  // namespace hengwen
