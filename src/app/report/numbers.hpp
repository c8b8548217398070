// SPDX-License-Identifier: Apache-2.0
//
// The numbers of a form for one unit, for its own records alone, and for each of its
// children, from one reading of the rows; and the typed items beside them.
//
//     node 0  武昌区     all below it          node 2  child 1
//     node 1  武昌区     its own records only  node 3  child 2 …
//
// A typed item counts as it was typed nearest: at the unit itself, or else the sum of what
// its children say, down to whoever typed it. Nobody typed: missing, which is not zero.
#pragma once

#include "app/report/asked.hpp"
#include "stats/evaluate.hpp"
#include "store/report/typed_items.hpp"

namespace hengwen::app {

struct TypedValue {
  std::int64_t value = 0;
  std::int64_t entries = 0;  // How many numbers were added.
  std::string source;        // Of the only entry, or of all of them.
  std::string said_by;
};

// What was typed for an item in the subtree. `rows` are sorted by unit.
std::optional<TypedValue> typed_value(std::vector<store::TypedRow> const& rows,
                                      std::string_view item, UnitId subtree);

class UnitNumbers {
public:
  static constexpr std::uint32_t whole = 0;
  static constexpr std::uint32_t own = 1;
  static constexpr std::uint32_t first_child = 2;

  stats::Plan const& plan() const { return *asked_.plan; }
  Asked const& asked() const { return asked_; }
  std::vector<store::UnitRow> const& children() const { return children_; }
  store::UnitRow const& unit_of(std::uint32_t node) const;
  std::size_t nodes() const { return children_.size() + first_child; }

  // Nothing for an item that is typed as a number.
  stats::Cell const* cell(std::string_view name, std::uint32_t node) const;
  std::optional<TypedValue> typed(std::string_view item, std::uint32_t node) const;

  // Whether there is anything of that node: a record, or a typed item.
  bool reports(std::uint32_t node) const;

  // Whether units of that node's level answer the item.
  bool answers(stats::Item const&, std::uint32_t node) const;

  // The number of an item or aside for checks: counts, or fen. Absent when missing.
  std::optional<std::int64_t> number(std::string const& name, std::uint32_t node) const;

private:
  friend std::vector<UnitNumbers> numbers_of(Tx&, std::vector<Asked> const&);

  UnitNumbers(Tx&, Asked const&);
  void reckon(std::size_t source, stats::Table const&);

  Asked asked_;
  std::vector<store::UnitRow> children_;
  std::vector<store::TypedRow> typed_;
  stats::Tree tree_;
  stats::Numbers numbers_;
};

// Several forms from one reading: rows that two of them need alike are read once. The plans
// must outlive the numbers.
std::vector<UnitNumbers> numbers_of(Tx&, std::vector<Asked> const&);
UnitNumbers numbers_of(Tx&, Asked const&);

}  // namespace hengwen::app
