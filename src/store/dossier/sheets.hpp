// SPDX-License-Identifier: Apache-2.0
//
// Sheets that were printed of a dossier (domain/dossier/printed_sheet.hpp). What stands on one is
// sealed and bound to its row.
#pragma once

#include "base/instant.hpp"
#include "domain/dossier/printed_sheet.hpp"
#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct SheetRow {
  std::int32_t county = 0;
  Uuid id;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  Uuid dossier;
  int step = 0;
  SheetKind kind = SheetKind::dossier_form;
  std::string layout;
  std::string number;
  bool whole = false;
  Bytes hash;
  Instant printed_at;
  Uuid account;
  std::string printed_by;
  std::optional<Bytes> sealed;  // Absent once the household was destroyed.
  bool current = true;
};
BOOST_DESCRIBE_STRUCT(SheetRow, (),
                      (county, id, place, unit_code, unit_name, dossier, step, kind, layout, number,
                       whole, hash, printed_at, account, printed_by, sealed, current))
static_assert(fully_described<SheetRow>);

void add_sheet(Tx&, SheetRow const&);

// The newest first.
std::vector<SheetRow> sheets_of(Tx&, Uuid const& dossier);
std::optional<SheetRow> sheet(Tx&, Uuid const& id);
std::optional<SheetRow> sheet_by_number(Tx&, std::string_view number);

// Counted as store/audit/log.hpp counts acts.
std::int64_t whole_sheets_since(Tx&, Uuid const& account, Instant);

}  // namespace hengwen::store
