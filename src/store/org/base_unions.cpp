// SPDX-License-Identifier: Apache-2.0
#include "store/org/base_unions.hpp"

#include "sql/org.hpp"

namespace hengwen::store {

void lock_tree(Tx& tx)
{
  tx.run(sql::org::lock_tree);
}

std::optional<StoredUnit> stored_unit(Tx& tx, std::string_view code)
{
  return tx.maybe_one<StoredUnit>(sql::org::stored_unit, code);
}

std::optional<UnitId> last_base_union(Tx& tx, UnitId parent)
{
  return tx.one<std::optional<UnitId>>(sql::org::last_base_union, parent);
}

void add_base_union(Tx& tx, BaseUnionWrite const& u)
{
  tx.run(sql::org::add_base_union, u.id, u.code, u.name, u.kind, u.parent, u.division,
         u.credit_code, u.workers, u.id.county(), u.source_key, u.content, u.import);
}

void change_base_union(Tx& tx, BaseUnionWrite const& u)
{
  tx.run(sql::org::change_base_union, u.id, u.name, u.kind, u.division, u.credit_code, u.workers,
         u.source_key, u.content, u.import);
}

}  // namespace hengwen::store
