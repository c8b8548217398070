// SPDX-License-Identifier: Apache-2.0
#include "app/org/plant_tree.hpp"

#include "domain/org/division.hpp"
#include "domain/org/unit.hpp"
#include "sql/org.hpp"
#include "store/org/units.hpp"

#include <stdexcept>

namespace hengwen::app {
namespace {

std::string union_name(Division const& division)
{
  if (division.level() == DivisionLevel::nation)
    return "中华全国总工会";
  return std::string{division.name} + "总工会";
}

UnitId place_of(std::string_view code)
{
  auto const place = place_of_division(code);
  if (!place)
    throw std::runtime_error{"not a division code: " + std::string{code}};
  return *place;
}

// 东莞 4419 is its own county 441900 in the list, 金门县 its own town: one union, the upper.
bool stands_for_itself(Division const& division)
{
  return division.level() != DivisionLevel::nation &&
         place_of(division.code) == place_of(division.parent());
}

void add(CopyIn& copy, Division const& division)
{
  auto const place = place_of(division.code);
  auto const parent = division.level() == DivisionLevel::nation
                          ? std::optional<UnitId>{}
                          : std::optional{place_of(divisions().place_above(division.code)->code)};
  auto const name = union_name(division);
  auto const level = boost::describe::enum_to_string(division.level(), "");
  copy.add(place, division.code, name, level, "territorial", parent, division.code, place.county(),
           uuid_of(fmt::format("unit {}", division.code)), uuid_of(name));
}

}  // namespace

std::int64_t plant_tree(Database& database)
{
  return database.write([](Tx& tx) {
    tx.run(sql::org::lock_tree);
    auto const planted = tx.all<store::UnitCode>(sql::org::territorial_codes);
    auto const all = divisions().all();
    std::vector<Division const*> missing;
    // "市辖区" and "省直辖县级行政区划" are rungs of the list and no places: nobody has a union
    // there.
    for (auto const& division : all)
      if (!stands_for_itself(division) && !division.in_name_only() &&
          !std::ranges::binary_search(planted, division.code, {}, &store::UnitCode::code))
        missing.push_back(&division);

    auto copy = tx.copy_in(
        "copy unit (id, code, name, level, kind, parent, division, county, source_key, content)"
        " from stdin");
    for (auto const* division : missing)
      add(copy, *division);
    return copy.finish();
  });
}

}  // namespace hengwen::app
