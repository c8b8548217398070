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

// What the rows of a batch need of the series of each county.
struct Needs {
  std::map<std::int32_t, std::int64_t> given;  // The highest that people used themselves.
  std::vector<std::size_t> rows;               // Without a number.
  std::vector<std::int32_t> counties;
  std::vector<std::string> heads;
};

Needs needs_of(RowsToWrite const& rows)
{
  Needs out;
  for (std::size_t n = 0; n < rows.which.size(); ++n) {
    if (rows.row(n).bad())
      continue;
    auto const county = rows.place(n).county;
    if (auto const number = rows.maybe(n, "number")) {
      if (auto const own = own_series(county, *number))
        out.given[county] = std::max(out.given[county], *own);
      continue;
    }
    out.rows.push_back(n);
    out.counties.push_back(county);
    out.heads.emplace_back(rows.text(n, "citizen_id"));
  }
  return out;
}

}  // namespace

std::vector<std::string> numbers_set_aside(Database& database, RowsToWrite const& rows)
{
  std::vector<std::string> out(rows.rows.rows.size());
  auto const needs = needs_of(rows);
  if (needs.rows.empty() && needs.given.empty())
    return out;
  std::map<std::int32_t, std::int64_t> next;
  std::set<std::string> fresh;
  database.write([&](Tx& tx) {
    next.clear();
    for (auto const& [county, highest] : needs.given)
      store::skip_numbers(tx, county, highest);
    auto const heads = store::new_heads(tx, needs.counties, needs.heads);
    fresh = {heads.begin(), heads.end()};
    std::map<std::int32_t, std::int64_t> wanted;
    for (std::size_t i = 0; i < needs.rows.size(); ++i)
      wanted[needs.counties[i]] += fresh.contains(needs.heads[i]);
    for (auto const& [county, how_many] : wanted)
      if (how_many > 0)
        next[county] = store::take_numbers(tx, county, how_many);
  });
  for (std::size_t i = 0; i < needs.rows.size(); ++i)
    if (fresh.contains(needs.heads[i]))
      out[rows.which[needs.rows[i]]] =
          fmt::format("{:06}-{:06}", needs.counties[i], next[needs.counties[i]]++);
  return out;
}

void check_numbers(Tx& tx, RowsToWrite const& rows, Fates& fates)
{
  std::vector<std::int32_t> counties;
  std::vector<std::string> numbers;
  std::map<std::pair<std::int32_t, std::string>, std::string> owner;
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
    owner[{taken.county, taken.number}] = taken.citizen_id;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const number = rows.maybe(n, "number");
    if (!number || fates[n].fate == Fate::bad)
      continue;
    auto const head = std::string{rows.text(n, "citizen_id")};
    auto const [at, fresh] = owner.try_emplace({rows.place(n).county, *number}, head);
    if (!fresh && at->second != head)
      fates[n].reject(LinkFault::number_taken, "number");
  }
}

}  // namespace hengwen::app
