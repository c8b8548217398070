// SPDX-License-Identifier: Apache-2.0
#include "app/import/dossier_numbers.hpp"

#include "store/dossier/dossier_writes.hpp"

#include <map>
#include <set>

namespace hengwen::app {
namespace {

// "420106-000147" of county 420106 is 147; anything else is a number of the person's own.
std::optional<std::int64_t> own_series(std::int32_t county, std::string_view number)
{
  auto const prefix = fmt::format("{:06}-", county);
  std::int64_t n{};
  if (!number.starts_with(prefix) || number.size() > prefix.size() + 9 ||
      !from_text(number.substr(prefix.size()), n) || n < 0)
    return {};
  return n;
}

std::string written(std::int32_t county, std::int64_t number)
{
  return fmt::format("{:06}-{:06}", county, number);
}

// What the rows of a batch may need of the series of each county.
struct Needs {
  std::map<std::int32_t, std::int64_t> given;  // The highest that people used themselves.
  std::vector<std::size_t> rows;               // Without a number.
  std::vector<std::int32_t> counties;          // Of these rows.
  std::vector<Uuid> heads;

  std::set<std::int32_t> all_counties() const
  {
    std::set<std::int32_t> out{counties.begin(), counties.end()};
    for (auto const& [county, highest] : given)
      out.insert(county);
    return out;
  }
};

template <class Wanted>
Needs needs_of(RowsToWrite const& rows, Wanted&& wanted)
{
  Needs out;
  for (std::size_t n = 0; n < rows.which.size(); ++n) {
    if (!wanted(n))
      continue;
    auto const county = rows.place(n).county;
    if (auto const number = rows.maybe(n, "number")) {
      if (auto const own = own_series(county, *number))
        out.given[county] = std::max(out.given[county], *own);
      continue;
    }
    out.rows.push_back(n);
    out.counties.push_back(county);
    out.heads.push_back(*rows.identity(n).person);
  }
  return out;
}

void use_foretold(RowsToWrite const& rows, Fates& fates)
{
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const& number = rows.foretold->of_rows[rows.which[n]];
    bool const needed = fates[n].fate == Fate::added && !rows.maybe(n, "number");
    if (needed == number.empty())
      throw NumbersTurnedOutOtherwise{};
    fates[n].number = number;
  }
}

void take_numbers(Tx& tx, RowsToWrite const& rows, Fates& fates)
{
  auto const needs = needs_of(rows, [&](std::size_t n) { return fates[n].fate == Fate::added; });
  std::map<std::int32_t, std::int64_t> wanted, next;
  for (auto const& [county, highest] : needs.given)
    store::skip_numbers(tx, county, highest);
  for (auto const county : needs.counties)
    ++wanted[county];
  for (auto const& [county, how_many] : wanted)
    next[county] = store::take_numbers(tx, county, how_many);
  for (std::size_t i = 0; i < needs.rows.size(); ++i)
    fates[needs.rows[i]].number = written(needs.counties[i], next[needs.counties[i]]++);
}

}  // namespace

ForetoldNumbers DossierNumbers::foretell(Database& database, RowsToWrite const& rows)
{
  ForetoldNumbers out;
  out.of_rows.resize(rows.rows.rows.size());
  auto const needs = needs_of(rows, [&](std::size_t n) { return !rows.row(n).bad(); });
  std::vector<std::int32_t> unknown;
  for (auto const county : needs.all_counties())
    if (!last_.contains(county))
      unknown.push_back(county);
  auto fresh = database.read([&](Tx& tx) {
    for (auto const county : unknown)
      last_[county] = 0;
    for (auto const& series : store::last_numbers(tx, unknown))
      last_[series.county] = series.last;
    auto const heads = store::new_heads(tx, needs.counties, needs.heads);
    return std::set<Uuid>{heads.begin(), heads.end()};
  });
  for (auto const county : needs.all_counties())
    out.series[county].from = last_[county];
  for (auto const& [county, highest] : needs.given)
    last_[county] = std::max(last_[county], highest);
  for (std::size_t i = 0; i < needs.rows.size(); ++i)
    if (fresh.erase(needs.heads[i]) > 0)
      out.of_rows[rows.which[needs.rows[i]]] =
          written(needs.counties[i], ++last_[needs.counties[i]]);
  for (auto& [county, series] : out.series)
    series.to = last_[county];
  return out;
}

void give_numbers(Tx& tx, RowsToWrite const& rows, Fates& fates)
{
  if (rows.foretold)
    use_foretold(rows, fates);
  else
    take_numbers(tx, rows, fates);
}

void move_series(Tx& tx, ForetoldNumbers const& foretold)
{
  for (auto const& [county, series] : foretold.series)
    if (series.from != series.to && !store::move_series(tx, county, series.from, series.to))
      throw NumbersTurnedOutOtherwise{};
}

void check_numbers(Tx& tx, RowsToWrite const& rows, Fates& fates)
{
  std::vector<std::int32_t> counties;
  std::vector<std::string> numbers;
  std::map<std::pair<std::int32_t, std::string>, Uuid> owner;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const number = rows.maybe(n, "number");
    if (!number || fates[n].fate == Fate::bad || fates[n].fate == Fate::same)
      continue;
    counties.push_back(rows.place(n).county);
    numbers.push_back(*number);
  }
  if (numbers.empty())
    return;
  for (auto const& taken : store::numbers_taken(tx, counties, numbers))
    owner[{taken.county, taken.number}] = taken.person;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const number = rows.maybe(n, "number");
    if (!number || fates[n].fate == Fate::bad)
      continue;
    auto const& head = *rows.identity(n).person;
    auto const [at, fresh] = owner.try_emplace({rows.place(n).county, *number}, head);
    if (!fresh && at->second != head)
      fates[n].reject(LinkFault::number_taken, "number");
  }
}

}  // namespace hengwen::app
