// SPDX-License-Identifier: Apache-2.0
#include "app/report/numbers.hpp"

#include "base/words.hpp"
#include "store/snapshot/snapshot.hpp"

namespace hengwen::app {
namespace {

stats::Range range_of(UnitId unit)
{
  return {unit.place, unit.last().place};
}

void add_words(std::string& words, std::string const& more)
{
  if (words.find(more) != words.npos)
    return;
  words += words.empty() ? more : "; " + more;
}

// The unit, its own records, and its children in the order of their places.
stats::Tree tree_of(UnitId unit, std::vector<store::UnitRow> const& children)
{
  std::vector<stats::Range> ranges{range_of(unit), {unit.place, unit.place}};
  for (auto const& child : children)
    ranges.push_back(range_of(child.id));
  return stats::Tree{std::move(ranges)};
}

std::vector<store::UnitRow> sorted(std::vector<store::UnitRow> units)
{
  std::ranges::sort(units, {}, &store::UnitRow::id);
  return units;
}

}  // namespace

std::optional<TypedValue> typed_value(std::vector<store::TypedRow> const& rows,
                                      std::string_view item, UnitId subtree)
{
  std::optional<TypedValue> out;
  UnitId covered{-1};
  for (auto const& row : rows) {
    if (row.item != item || !subtree.covers(row.unit) || row.unit <= covered)
      continue;
    covered = row.unit.last();
    if (!out)
      out.emplace();
    out->value += row.value;
    ++out->entries;
    add_words(out->source, row.source);
    add_words(out->said_by, row.said_by);
  }
  return out;
}

UnitNumbers::UnitNumbers(Tx& tx, Asked const& asked)
    : asked_{asked},
      children_{sorted(store::children_of_unit(tx, asked.unit.id))},
      typed_{store::typed_items(tx, asked.unit.id, asked.plan->form->form, asked.question.cutoff)},
      tree_{tree_of(asked.unit.id, children_)},
      numbers_{asked.plan->cells.size(), tree_.size()}
{
}

void UnitNumbers::reckon(std::size_t source, stats::Table const& table)
{
  stats::evaluate(plan(), source, table, tree_, asked_.question, numbers_);
}

std::vector<UnitNumbers> numbers_of(Tx& tx, std::vector<Asked> const& asked)
{
  std::vector<UnitNumbers> out;
  std::vector<store::Reading> readings;
  std::vector<std::pair<std::size_t, std::size_t>> whose;  // Which numbers, which source.
  for (auto const& one : asked) {
    for (auto const& source : one.plan->sources) {
      whose.emplace_back(out.size(), std::size_t(&source - one.plan->sources.data()));
      readings.push_back({&source, one.unit.id, one.question});
    }
    out.push_back(UnitNumbers{tx, one});
  }
  store::read_each(tx, readings, [&](std::size_t reading, stats::Table const& table) {
    out[whose[reading].first].reckon(whose[reading].second, table);
  });
  return out;
}

UnitNumbers numbers_of(Tx& tx, Asked const& asked)
{
  return std::move(numbers_of(tx, std::vector{asked}).front());
}

store::UnitRow const& UnitNumbers::unit_of(std::uint32_t node) const
{
  return node < first_child ? asked_.unit : children_[node - first_child];
}

stats::Cell const* UnitNumbers::cell(std::string_view name, std::uint32_t node) const
{
  auto const* cell = plan().cell(name);
  return cell ? &numbers_.at(std::size_t(cell - plan().cells.data()), node) : nullptr;
}

std::optional<TypedValue> UnitNumbers::typed(std::string_view item, std::uint32_t node) const
{
  if (node != own)
    return typed_value(typed_, item, unit_of(node).id);
  std::vector<store::TypedRow> here;
  for (auto const& row : typed_)
    if (row.unit == asked_.unit.id)
      here.push_back(row);
  return typed_value(here, item, asked_.unit.id);
}

bool UnitNumbers::reports(std::uint32_t node) const
{
  for (std::size_t c = 0; c < plan().cells.size(); ++c)
    if (numbers_.at(c, node).records > 0)
      return true;
  auto const unit = unit_of(node).id;
  return std::ranges::any_of(typed_, [&](auto const& row) { return unit.covers(row.unit); });
}

bool UnitNumbers::answers(stats::Item const& item, std::uint32_t node) const
{
  return item.levels.empty() || std::ranges::count(item.levels, word_of(unit_of(node).level)) > 0;
}

std::optional<std::int64_t> UnitNumbers::number(std::string const& name, std::uint32_t node) const
{
  auto const* item = plan().form->item(name);
  if (item && !answers(*item, node))
    return {};
  if (auto const* found = cell(name, node))
    return found->value;
  auto const said = typed(name, node);
  return said ? std::optional{said->value} : std::nullopt;
}

}  // namespace hengwen::app
