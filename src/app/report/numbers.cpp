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

stats::Numbers reckon(Tx& tx, Asked const& asked, stats::Tree const& tree)
{
  auto const tables = store::tables_of(tx, *asked.plan, asked.unit.id, asked.question);
  return stats::evaluate(*asked.plan, tables, tree, asked.question);
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
      children_{store::children_of_unit(tx, asked.unit.id)},
      typed_{store::typed_items(tx, asked.unit.id, asked.plan->form->form, asked.question.cutoff)},
      numbers_{(std::ranges::sort(children_, {}, &store::UnitRow::id), reckon(tx, asked_, tree()))}
{
}

stats::Tree UnitNumbers::tree() const
{
  auto const place = asked_.unit.id.place;
  std::vector<stats::Range> ranges{range_of(asked_.unit.id), {place, place}};
  for (auto const& child : children_)
    ranges.push_back(range_of(child.id));
  return stats::Tree{std::move(ranges)};
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
