// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/facts.hpp"

#include "sql/dossier.hpp"
#include "store/dossier/reckoning.hpp"
#include "store/vault/vault.hpp"

#include <algorithm>
#include <unordered_map>

namespace hengwen::store {
namespace {

constexpr std::int64_t households_of_a_part = 10'000;
constexpr std::int64_t places_of_a_county = 1'000'000'000'000;

std::vector<std::string> split(std::string_view text)
{
  std::vector<std::string> out;
  while (!text.empty()) {
    auto const comma = std::min(text.find(','), text.size());
    out.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return out;
}

// The columns of facts_to_weigh.sql.
struct Columns {
  explicit Columns(BinaryRows const& rows)
      : county{rows.column("county")},
        household{rows.column("household")},
        unit{rows.column("unit")},
        division{rows.column("division")},
        filed{rows.column("filed")},
        income_known{rows.column("income_known")},
        counted{rows.column("counted")},
        income{rows.column("income")},
        rigid{rows.column("rigid")},
        cause_spending{rows.column("cause_spending")},
        mishap_spending{rows.column("mishap_spending")},
        savings{rows.column("savings")},
        causes{rows.column("causes")},
        single_parent{rows.column("single_parent")},
        migrant{rows.column("migrant")},
        government_relief{rows.column("government_relief")},
        still_in_hardship{rows.column("still_in_hardship")},
        months_below{rows.column("months_below")},
        sealed{rows.column("sealed")}
  {
  }

  int county, household, unit, division, filed, income_known, counted, income, rigid,
      cause_spending, mishap_spending, savings, causes, single_parent, migrant, government_relief,
      still_in_hardship, months_below, sealed;
};

// Few texts for many rows: each is taken apart once.
class Causes {
public:
  std::vector<std::string> const& of(std::string_view text)
  {
    auto at = known_.find(std::string{text});
    if (at == known_.end())
      at = known_.emplace(text, split(text)).first;
    return at->second;
  }

private:
  std::unordered_map<std::string, std::vector<std::string>> known_;
};

void read(BinaryRows const& rows, Columns const& c, int i, Causes& causes, FactsRow& row)
{
  row.county = rows.int32(i, c.county);
  row.household = rows.uuid(i, c.household);
  row.unit = UnitId{rows.int64(i, c.unit)};
  row.division = rows.text(i, c.division);
  row.filed = rows.truth(i, c.filed);
  row.income_known = rows.truth(i, c.income_known);
  auto& f = row.facts;
  f.counted = rows.int64(i, c.counted);
  f.income = rows.money(i, c.income);
  f.rigid = rows.money(i, c.rigid);
  f.cause_spending = rows.money(i, c.cause_spending);
  f.mishap_spending = rows.money(i, c.mishap_spending);
  f.savings = rows.money(i, c.savings);
  f.causes = causes.of(rows.text(i, c.causes));
  f.single_parent = rows.truth(i, c.single_parent);
  f.migrant = rows.truth(i, c.migrant);
  f.government_relief = rows.truth(i, c.government_relief);
  f.still_in_hardship = rows.truth(i, c.still_in_hardship);
  f.months_below = rows.int64(i, c.months_below);
}

}  // namespace

std::vector<Scope> facts_parts(Tx& tx, Scope const& within)
{
  std::vector<Scope> out;
  std::int64_t in_part = households_of_a_part;
  for (auto const& [county, households] :
       tx.all<FactsCounty>(sql::dossier::facts_counties, within.first, within.last)) {
    UnitId const first{std::max(within.first.place, county * places_of_a_county)};
    UnitId const last{std::min(within.last.place, (county + 1) * places_of_a_county - 1)};
    if (in_part + households > households_of_a_part)
      out.push_back({first, last}), in_part = households;
    else
      out.back().last = last, in_part += households;
  }
  return out;
}

void each_facts(Tx& tx, Scope const& part, Disability disability,
                std::function<void(FactsRow&)> const& take)
{
  auto const rows = tx.columns(sql::dossier::facts_to_weigh, part.first, part.last);
  Columns const columns{rows};
  Causes causes;
  FactsRow row;
  for (int i = 0; i < rows.count(); ++i) {
    read(rows, columns, i, causes, row);
    row.facts.disability =
        disability == Disability::opened &&
        is_disabled(tx.vault(), row.county, row.household, rows.text(i, columns.sealed));
    take(row);
  }
}

std::vector<WeighedName> weighed_names(Tx& tx, std::vector<std::int32_t> const& counties,
                                       std::vector<Uuid> const& households)
{
  return tx.all<WeighedName>(sql::dossier::weighed_names, counties, households);
}

}  // namespace hengwen::store
