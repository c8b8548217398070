// SPDX-License-Identifier: Apache-2.0
// needs: stats
//
// The evaluator alone: every item of both forms that counts aid and visits, for every unit
// of a tree like the country's (44,454 units), in one pass over so many rows.
//
//     build/bench/forms_bench --benchmark_filter=EveryUnit
#include "stats/evaluate.hpp"

#include <benchmark/benchmark.h>

#include <random>

namespace hengwen::stats {
namespace {

constexpr std::int64_t county = 1'000'000'000'000;

// 31 provinces of 11 cities of 9 counties of 13 towns.
std::vector<Range> country()
{
  std::vector<Range> out{{0, 100 * 10'000 * county - 1}};
  for (std::int64_t p = 11; p < 11 + 31; ++p) {
    out.push_back({p * 10'000 * county, (p + 1) * 10'000 * county - 1});
    for (std::int64_t c = 1; c <= 11; ++c) {
      auto const city = p * 10'000 * county + c * 100 * county;
      out.push_back({city, city + 100 * county - 1});
      for (std::int64_t x = 1; x <= 9; ++x) {
        auto const at = city + x * county;
        out.push_back({at, at + county - 1});
        for (std::int64_t t = 1; t <= 13; ++t)
          out.push_back({at + t * 1'000'000'000, at + (t + 1) * 1'000'000'000 - 1});
      }
    }
  }
  return out;
}

class Random {
public:
  std::int64_t below(std::int64_t n) { return std::int64_t(dice_() % std::uint64_t(n)); }

private:
  std::mt19937_64 dice_{1};
};

// Rows of one source: places anywhere in the tree, every column by its type. Of a hundred
// things each is given to by about ten units.
Table rows_of(Source const& source, std::vector<Range> const& tree, std::int64_t rows,
              Random& random)
{
  constexpr std::string_view words[] = {"living",    "medical", "study", "training",
                                        "legal_aid", "other",   "paid",  "household_visit"};
  Table table;
  for (std::int64_t row = 0; row < rows; ++row)
    table.places.push_back(tree[std::size_t(random.below(std::ssize(tree)))].first);
  for (auto const& [name, spec] : source.columns) {
    auto& column = table.columns[name];
    column.type = column_spec(spec)->type;
    for (std::int64_t row = 0; row < rows; ++row) {
      switch (column.type) {
        case ColumnType::date:
          column.add(date_of(2014, 1, 1) + Days{random.below(430)});
          break;
        case ColumnType::money:
          column.add(Money::of_fen(random.below(1'000'000)));
          break;
        case ColumnType::count:
          column.add_count(1 + random.below(5));
          break;
        case ColumnType::code:
          column.add_word(words[random.below(std::size(words))]);
          break;
        case ColumnType::flag:
          column.add_flag(random.below(2) != 0);
          break;
        case ColumnType::key:
          column.add(Key{0, std::uint64_t(random.below(std::max<std::int64_t>(1, rows / 10)))});
          break;
      }
    }
  }
  table.sort_by_place();
  return table;
}

Question const question{.period = {date_of(2014, 1, 1), date_of(2014, 12, 31)},
                        .cutoff = date_of(2014, 12, 31),
                        .campaign = {}};

void every_unit(benchmark::State& state, char const* form, char const* only)
{
  auto const& plan = *plan_named(form);
  std::vector<std::string> names;
  for (auto const& cell : plan.cells)
    if (plan.sources[cell.source].name == only)
      names.push_back(cell.name);
  auto const narrow = narrowed(plan, names);
  auto const ranges = country();
  Random random;
  Tables tables;
  tables.emplace(only, rows_of(*narrow.sources[0].source, ranges, state.range(0), random));
  Tree const tree{ranges};

  for (auto _ : state)
    benchmark::DoNotOptimize(evaluate(narrow, tables, tree, question));

  state.counters["units"] = double(tree.size());
  state.counters["cells"] = double(narrow.cells.size());
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void EveryUnitAidOfAnnex2(benchmark::State& state)
{
  every_unit(state, "relief-centre-2014", "aid_events");
}
BENCHMARK(EveryUnitAidOfAnnex2)->Arg(160'000)->Arg(4'000'000)->Unit(benchmark::kMillisecond);

void EveryUnitVisitsOfAnnex1(benchmark::State& state)
{
  every_unit(state, "relief-campaign-2015", "household_visits");
}
BENCHMARK(EveryUnitVisitsOfAnnex1)->Arg(160'000)->Arg(4'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace hengwen::stats
