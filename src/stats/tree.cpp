// SPDX-License-Identifier: Apache-2.0
#include "stats/tree.hpp"

#include <cassert>

namespace hengwen::stats {

Tree::Tree(std::vector<Range> ranges) : ranges_{std::move(ranges)}, parents_(ranges_.size(), none)
{
  std::vector<std::uint32_t> open;
  for (std::uint32_t node = 0; node < ranges_.size(); ++node) {
    assert(node == 0 || ranges_[node - 1].first <= ranges_[node].first);
    while (!open.empty() && ranges_[open.back()].last < ranges_[node].first)
      open.pop_back();
    assert(open.empty() == (node == 0));
    if (!open.empty()) {
      assert(ranges_[node].last <= ranges_[open.back()].last);
      parents_[node] = open.back();
    }
    open.push_back(node);
  }
}

std::uint32_t Tree::common_ancestor(std::uint32_t a, std::uint32_t b) const
{
  // The later of the two cannot be an ancestor of the other.
  while (a != b)
    (a > b ? a : b) = parents_[a > b ? a : b];
  return a;
}

std::vector<std::uint32_t> Tree::nodes_of(std::span<std::int64_t const> places) const
{
  std::vector<std::uint32_t> out(places.size(), none);
  std::uint32_t at = none;
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    assert(i == 0 || places[i - 1] <= places[i]);
    while (next < ranges_.size() && ranges_[next].first <= places[i])
      at = next++;
    while (at != none && ranges_[at].last < places[i])
      at = parents_[at];
    out[i] = at;
  }
  return out;
}

}  // namespace hengwen::stats
