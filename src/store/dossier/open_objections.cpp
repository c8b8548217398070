// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/open_objections.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {

std::vector<OpenObjectionRow> open_objections(Tx& tx, Scope const& within,
                                              std::optional<Uuid> const& after, int most)
{
  return tx.all<OpenObjectionRow>(sql::dossier::open_objections, within.first, within.last, after,
                                  most);
}

}  // namespace hengwen::store
