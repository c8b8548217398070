// SPDX-License-Identifier: Apache-2.0
//
// Objections that nobody has settled yet, of a part of the tree, the oldest first.
#pragma once

#include "domain/org/scope.hpp"
#include "store/dossier/dossiers.hpp"

namespace hengwen::store {

struct OpenObjectionRow {
  std::int32_t county = 0;
  Uuid dossier;
  Uuid id;
  Instant filed_at;
  std::optional<Uuid> account;
  std::string filer;  // The officer's name; empty of somebody of the public.
  Bytes sealed;
  std::string unit_code;
  std::string unit_name;
  std::string name;
  DossierState state = DossierState::none;
};
BOOST_DESCRIBE_STRUCT(OpenObjectionRow, (),
                      (county, dossier, id, filed_at, account, filer, sealed, unit_code, unit_name,
                       name, state))
static_assert(fully_described<OpenObjectionRow>);

std::vector<OpenObjectionRow> open_objections(Tx&, Scope const& within,
                                              std::optional<Uuid> const& after, int most);

}  // namespace hengwen::store
