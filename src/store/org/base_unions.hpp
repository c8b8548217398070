// SPDX-License-Identifier: Apache-2.0
//
// Base unions, written. Each stands in the next free place below its parent; only one
// transaction at a time gives places out (lock_tree).
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct StoredUnit {
  UnitId id;
  UnitKind kind = UnitKind::territorial;
  std::optional<UnitId> parent;
  Uuid content;
};
BOOST_DESCRIBE_STRUCT(StoredUnit, (), (id, kind, parent, content))
static_assert(fully_described<StoredUnit>);

struct BaseUnionWrite {
  UnitId id;
  std::string code;
  std::string name;
  std::string kind;
  UnitId parent;
  std::string division;
  std::optional<std::string> credit_code;
  std::optional<std::string> workers;
  Uuid source_key;
  Uuid content;
  Uuid import;
};

void lock_tree(Tx&);
std::optional<StoredUnit> stored_unit(Tx&, std::string_view code);
// The last base union directly below the parent, if there is any.
std::optional<UnitId> last_base_union(Tx&, UnitId parent);
void add_base_union(Tx&, BaseUnionWrite const&);
void change_base_union(Tx&, BaseUnionWrite const&);

}  // namespace hengwen::store
