// SPDX-License-Identifier: Apache-2.0
#include "app/import/base_union_writer.hpp"

#include "domain/org/division.hpp"
#include "store/org/base_unions.hpp"

#include <map>

namespace hengwen::app {
namespace {

// A dry run gives places out too, and only remembers them.
class Tree {
public:
  Tree(Tx& tx, WriteMode const& mode) : tx_{tx}, mode_{mode} {}

  std::optional<store::StoredUnit> find(std::string_view code)
  {
    if (auto const tried = tried_.find(std::string{code}); tried != tried_.end())
      return tried->second;
    if (auto found = store::stored_unit(tx_, code))
      return found;
    auto const* division = divisions().resolve(code);
    return division ? store::stored_unit(tx_, division->code) : std::nullopt;
  }

  std::optional<UnitId> next_below(UnitId parent)
  {
    auto const slots = base_slots(parent);
    if (!slots)
      return {};
    auto& last = last_[parent.place];
    if (!last)
      last = store::last_base_union(tx_, parent).value_or(UnitId{slots->first - slots->step});
    auto const next = last->place + slots->step;
    if (next > slots->first + (slots->count - 1) * slots->step)
      return {};
    return last = UnitId{next};
  }

  void add(store::BaseUnionWrite const& unit)
  {
    if (mode_.dry_run)
      tried_[unit.code] = {unit.id, UnitKind::enterprise, unit.parent, unit.content};
    else
      store::add_base_union(tx_, unit);
  }

  void change(store::BaseUnionWrite const& unit)
  {
    if (!mode_.dry_run)
      store::change_base_union(tx_, unit);
  }

  bool in_scope(UnitId unit) const { return mode_.scope.covers(unit); }

private:
  Tx& tx_;
  WriteMode const& mode_;
  std::map<std::string, store::StoredUnit> tried_;
  std::map<std::int64_t, std::optional<UnitId>> last_;
};

store::BaseUnionWrite written(RowsToWrite const& rows, std::size_t n, WriteMode const& mode,
                              UnitId id, UnitId parent)
{
  return {.id = id,
          .code = std::string{rows.text(n, "code")},
          .name = std::string{rows.text(n, "name")},
          .kind = std::string{rows.text(n, "type")},
          .parent = parent,
          .division = std::string{rows.text(n, "division")},
          .credit_code = rows.maybe(n, "credit_code"),
          .workers = rows.maybe(n, "workers"),
          .source_key = rows.identity(n).source_key,
          .content = rows.identity(n).content,
          .import = mode.import};
}

// False when the parent is not there, or not yet.
bool place_one(Tree& tree, RowsToWrite const& rows, std::size_t n, WriteMode const& mode,
               RowFate& fate)
{
  auto const parent = tree.find(rows.text(n, "parent"));
  if (!parent)
    return false;
  auto const stored = tree.find(rows.text(n, "code"));
  if (!tree.in_scope(parent->id))
    fate.reject(LinkFault::outside_scope, "parent");
  else if (stored && stored->kind == UnitKind::territorial)
    fate.reject(LinkFault::code_taken, "code");
  else if (stored && stored->parent != parent->id)
    fate.reject(LinkFault::parent_may_not_change, "parent");
  else if (stored) {
    fate.id = {};
    fate.fate = stored->content == rows.identity(n).content ? Fate::same : Fate::changed;
    if (fate.fate == Fate::changed)
      tree.change(written(rows, n, mode, stored->id, parent->id));
  } else if (auto const place = tree.next_below(parent->id)) {
    fate.fate = Fate::added;
    tree.add(written(rows, n, mode, *place, parent->id));
  } else {
    fate.reject(LinkFault::no_room_below_parent, "parent");
  }
  return true;
}

}  // namespace

Fates write_base_unions(Tx& tx, RowsToWrite const& rows, WriteMode const& mode)
{
  if (!mode.dry_run)
    store::lock_tree(tx);
  Tree tree{tx, mode};
  Fates fates(rows.which.size());
  std::vector<std::size_t> waiting;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (!rows.row(n).bad())
      waiting.push_back(n);
  for (bool placed = true; placed;) {
    auto const left = std::erase_if(
        waiting, [&](std::size_t n) { return place_one(tree, rows, n, mode, fates[n]); });
    placed = left > 0;
  }
  for (auto const n : waiting)
    fates[n].reject(LinkFault::unknown_unit, "parent");
  return fates;
}

}  // namespace hengwen::app
