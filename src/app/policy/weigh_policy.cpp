// SPDX-License-Identifier: Apache-2.0
#include "app/policy/weigh_policy.hpp"

#include "store/dossier/facts.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace hengwen::app {
namespace {

WeighedHousehold weighed_of(store::FactsRow& row)
{
  return {row.division, row.filed, row.income_known, std::move(row.facts)};
}

// Both threads take the next part until none is left. begin() gives what is to be done with the
// households of one thread, end() is told its sums, one thread at a time.
template <class Begin, class End>
void share(Tx& tx, PolicyChange const& change, Scope const& within, Date on, Begin&& begin,
           End&& end)
{
  auto const parts = store::facts_parts(tx, within);
  std::atomic<std::size_t> next{0};
  std::mutex guard;
  tx.with_a_second([&](Tx& mine) {
    TwoPolicies policies{change, on};
    auto const disability =
        policies.asks_for_disability() ? store::Disability::opened : store::Disability::left_sealed;
    WhatIfTally tally;
    auto work = begin();
    for (auto n = next++; n < parts.size(); n = next++)
      store::each_facts(mine, parts[n], disability, [&](store::FactsRow& row) {
        auto const household = weighed_of(row);
        if (auto const weighed = weigh(policies, household, tally))
          work.take(row, *weighed);
      });
    std::scoped_lock const lock{guard};
    end(tally, work);
  });
}

struct ByUnit {
  std::vector<store::UnitRow> const* children;  // In the order of their places.
  std::vector<Movements> of;                    // One more for the union itself.

  void take(store::FactsRow const& row, Weighed const& weighed)
  {
    auto const behind = std::ranges::upper_bound(*children, row.unit, {}, &store::UnitRow::id);
    auto const at = behind == children->begin() ? children->end() : behind - 1;
    auto const found = at != children->end() && at->id.covers(row.unit);
    of[found ? std::size_t(at - children->begin()) : children->size()].add(weighed.movement);
  }
};

// The first ones in order, behind a place: no more are kept than are asked for.
struct Moved {
  std::optional<Movement> wanted;
  std::optional<MovedAfter> after;
  std::size_t most = 0;
  std::vector<MovedHousehold> kept;

  static auto order(MovedHousehold const& h) { return std::tie(h.unit, h.household); }

  bool asked(store::FactsRow const& row, Movement movement) const
  {
    if (wanted ? movement != *wanted : movement == Movement::stays || movement == Movement::outside)
      return false;
    return !after || std::tie(row.unit, row.household) > std::tie(after->unit, after->household);
  }

  void take(store::FactsRow const& row, Weighed const& weighed)
  {
    if (!asked(row, weighed.movement))
      return;
    kept.push_back({row.county, row.household, row.unit, weighed});
    if (kept.size() >= 4 * most + 1000)
      cut();
  }

  void cut()
  {
    std::ranges::sort(kept, {}, order);
    if (kept.size() > most)
      kept.resize(most);
  }
};

}  // namespace

WhatIfNumbers weigh_policy(Tx& tx, PolicyChange const& change, store::UnitRow const& within,
                           Date on)
{
  auto children = store::children_of_unit(tx, within.id);
  std::ranges::sort(children, {}, &store::UnitRow::id);
  WhatIfNumbers out;
  std::vector<Movements> below(children.size() + 1);
  share(
      tx, change, Scope::below(within.id), on,
      [&] { return ByUnit{&children, std::vector<Movements>(children.size() + 1)}; },
      [&](WhatIfTally const& tally, ByUnit const& work) {
        out.whole += tally;
        for (std::size_t i = 0; i < below.size(); ++i)
          below[i] += work.of[i];
      });
  for (std::size_t i = 0; i < children.size(); ++i)
    out.below.push_back({children[i].code, children[i].name, below[i]});
  out.below.push_back({within.code, within.name, below.back()});
  std::erase_if(out.below, [](WeighedUnit const& unit) { return unit.movements == Movements{}; });
  return out;
}

std::vector<MovedHousehold> moved_households(Tx& tx, PolicyChange const& change, UnitId within,
                                             Date on, std::optional<Movement> wanted,
                                             std::optional<MovedAfter> const& after, int most)
{
  Moved all{wanted, after, std::size_t(most), {}};
  share(
      tx, change, Scope::below(within), on,
      [&] { return Moved{wanted, after, std::size_t(most), {}}; },
      [&](WhatIfTally const&, Moved& work) {
        all.kept.insert(all.kept.end(), work.kept.begin(), work.kept.end());
        all.cut();
      });
  return all.kept;
}

}  // namespace hengwen::app
