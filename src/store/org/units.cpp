// SPDX-License-Identifier: Apache-2.0
#include "store/org/units.hpp"

#include "sql/org.hpp"

namespace hengwen::store {
namespace {

struct Count {
  std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (n))

}  // namespace

std::optional<UnitRow> unit_by_code(Tx& tx, std::string_view code)
{
  return tx.maybe_one<UnitRow>(sql::org::unit_by_code, code);
}

std::optional<UnitRow> unit_by_id(Tx& tx, UnitId id)
{
  return tx.maybe_one<UnitRow>(sql::org::unit_by_id, id);
}

std::vector<UnitRow> children_of_unit(Tx& tx, UnitId parent)
{
  return tx.all<UnitRow>(sql::org::children_of_unit, parent);
}

std::vector<UnitRow> ancestors_of_unit(Tx& tx, UnitId id)
{
  return tx.all<UnitRow>(sql::org::ancestors_of_unit, id);
}

std::vector<UnitRow> search_units(Tx& tx, UnitId first, UnitId last, std::string_view words,
                                  int most)
{
  return tx.all<UnitRow>(sql::org::search_units, first, last, words, most);
}

std::int64_t record_count(Tx& tx)
{
  return tx.one<Count>(sql::org::record_count).n;
}

}  // namespace hengwen::store
