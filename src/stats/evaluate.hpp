// SPDX-License-Identifier: Apache-2.0
//
// From rows to numbers, for every node of a tree in one pass. Each distinct condition is
// scanned once into bits; a cell is an "and", and then a count of bits or a masked sum.
//
//     aid is living & paid_on in period & hardship_worker is true  ->  07D of every unit
//
// Counts and sums are added up the tree. Distinct things are exact at every level: taking
// the rows of one thing in tree order, +1 at each node and -1 at the lowest common ancestor
// of each neighbouring pair makes the plain bottom-up sum right everywhere at once.
#pragma once

#include "stats/plan.hpp"
#include "stats/tree.hpp"

namespace hengwen::stats {

struct Cell {
  std::int64_t value = 0;    // A count, fen, or 1 for yes.
  std::int64_t records = 0;  // The rows behind it.
  std::int64_t added = 0;    // Of a distinct cell: its children's values and its own, added.
};

class Numbers {
public:
  Numbers(std::size_t cells, std::size_t nodes) : nodes_{nodes}, cells_(cells * nodes) {}
  Cell& at(std::size_t cell, std::uint32_t node) { return cells_[cell * nodes_ + node]; }
  Cell const& at(std::size_t cell, std::uint32_t node) const
  {
    return cells_[cell * nodes_ + node];
  }

private:
  std::size_t nodes_;
  std::vector<Cell> cells_;
};

// The cells of one source of the plan. No two sources touch the same numbers: they may be
// reckoned at the same time.
void evaluate(Plan const&, std::size_t source, Table const&, Tree const&, Question const&,
              Numbers&);

// The rows behind one cell: what evaluate() counted for the root of the tree.
Bits rows_of(Plan const&, CellPlan const&, Table const&, Question const&);

}  // namespace hengwen::stats
