// SPDX-License-Identifier: Apache-2.0
//
// A tree given as ranges of places: what lies within a range belongs to the subtree.
// Nodes are numbered in the order of their first place, so that a parent comes before
// its children and a subtree is a run of nodes.
//
//     0  [10, 19]
//     1  [11, 14]     parent 0
//     2  [15, 19]     parent 0
//     3  [17, 17]     parent 2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hengwen::stats {

struct Range {
  std::int64_t first = 0;
  std::int64_t last = 0;  // Included.
};

class Tree {
public:
  static constexpr std::uint32_t none = ~std::uint32_t{};

  // Ranges sorted by their first place, the wider first; each lies within an earlier one or
  // after it, and all lie within the first. Asserts otherwise.
  explicit Tree(std::vector<Range> ranges);

  std::size_t size() const { return ranges_.size(); }
  Range range(std::uint32_t node) const { return ranges_[node]; }
  std::uint32_t parent(std::uint32_t node) const { return parents_[node]; }
  std::uint32_t common_ancestor(std::uint32_t a, std::uint32_t b) const;

  // The deepest node of each place. Places are sorted; those outside the tree get none.
  std::vector<std::uint32_t> nodes_of(std::span<std::int64_t const> places) const;

private:
  std::vector<Range> ranges_;
  std::vector<std::uint32_t> parents_;
};

}  // namespace hengwen::stats
