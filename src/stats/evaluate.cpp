// SPDX-License-Identifier: Apache-2.0
#include "stats/evaluate.hpp"

namespace hengwen::stats {
namespace {

// Neighbouring rows of one node.
struct Run {
  std::size_t first = 0;
  std::size_t last = 0;  // Not included.
  std::uint32_t node = 0;
};

std::vector<Run> runs_of(std::vector<std::uint32_t> const& nodes)
{
  std::vector<Run> out;
  for (std::size_t row = 0; row < nodes.size(); ++row) {
    if (nodes[row] == Tree::none)
      continue;
    if (!out.empty() && out.back().last == row && out.back().node == nodes[row])
      ++out.back().last;
    else
      out.push_back({row, row + 1, nodes[row]});
  }
  return out;
}

// The rows that meet all conditions of a cell; of distinct things, those that name one.
template <class BitsOf>
Bits rows_meeting(CellPlan const& cell, Table const& table, BitsOf&& bits_of)
{
  auto rows =
      cell.take == Take::distinct ? table.column(cell.column).present : Bits{table.size(), true};
  for (auto const condition : cell.conditions)
    rows &= bits_of(condition);
  return rows;
}

// All that the cells of one source share.
class SourceReckoner {
public:
  SourceReckoner(SourcePlan const& source, Table const& table, Tree const& tree,
                 Question const& question)
      : table_{table}, tree_{tree}, nodes_{tree.nodes_of(table.places)}, runs_{runs_of(nodes_)}
  {
    for (auto const& condition : source.conditions)
      conditions_.push_back(rows_where(condition, table, question));
  }

  void reckon(CellPlan const& cell, std::size_t index, Numbers& out)
  {
    auto const rows = rows_meeting(
        cell, table_, [&](std::size_t condition) -> Bits const& { return conditions_[condition]; });
    for (auto const& run : runs_) {
      auto& at = out.at(index, run.node);
      at.records += rows.count(run.first, run.last);
      if (cell.take == Take::sum)
        at.value += sum(table_.column(cell.column), rows, run);
    }
    if (cell.take == Take::distinct)
      distinct(cell, rows, index, out);
    add_up(cell, index, out);
  }

private:
  static std::int64_t sum(Column const& column, Bits const& rows, Run const& run)
  {
    std::int64_t total = 0;
    rows.each(run.first, run.last, [&](std::size_t row) { total += column.numbers[row]; });
    return total;
  }

  void distinct(CellPlan const& cell, Bits const& rows, std::size_t index, Numbers& out)
  {
    auto const& keys = table_.column(cell.column).keys;
    Key const* last_key = nullptr;
    std::uint32_t last_node = Tree::none;
    for (auto const row : order(cell.column)) {
      if (!rows[row] || nodes_[row] == Tree::none)
        continue;
      bool const same = last_key && *last_key == keys[row];
      if (same && last_node == nodes_[row])
        continue;
      auto& at = out.at(index, nodes_[row]);
      ++at.value;
      ++at.added;  // What the node's own rows say; add_up() adds the children's.
      if (same)
        --out.at(index, tree_.common_ancestor(last_node, nodes_[row])).value;
      last_key = &keys[row];
      last_node = nodes_[row];
    }
  }

  std::vector<std::uint32_t> const& order(std::string const& column)
  {
    auto const [entry, fresh] = orders_.try_emplace(column);
    if (fresh)
      entry->second = table_.ordered_by(column);
    return entry->second;
  }

  void add_up(CellPlan const& cell, std::size_t index, Numbers& out) const
  {
    for (auto node = std::uint32_t(tree_.size()); node-- > 0;) {
      auto& at = out.at(index, node);
      if (cell.take == Take::count)
        at.value = at.records;
      if (cell.take == Take::any)
        at.value = at.records > 0;
      if (node == 0)
        continue;
      auto& parent = out.at(index, tree_.parent(node));
      parent.records += at.records;
      parent.value += at.value;
      parent.added += at.value;
    }
  }

  Table const& table_;
  Tree const& tree_;
  std::vector<std::uint32_t> nodes_;
  std::vector<Run> runs_;
  std::vector<Bits> conditions_;
  std::map<std::string, std::vector<std::uint32_t>> orders_;
};

}  // namespace

void evaluate(Plan const& plan, std::size_t source, Table const& table, Tree const& tree,
              Question const& question, Numbers& out)
{
  SourceReckoner reckoner{plan.sources[source], table, tree, question};
  for (std::size_t c = 0; c < plan.cells.size(); ++c)
    if (plan.cells[c].source == source)
      reckoner.reckon(plan.cells[c], c, out);
}

Bits rows_of(Plan const& plan, CellPlan const& cell, Table const& table, Question const& question)
{
  auto const& conditions = plan.sources[cell.source].conditions;
  return rows_meeting(cell, table, [&](std::size_t condition) {
    return rows_where(conditions[condition], table, question);
  });
}

}  // namespace hengwen::stats
