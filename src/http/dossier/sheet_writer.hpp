// SPDX-License-Identifier: Apache-2.0
//
// Writes what is told into the cells of a printed sheet, as its layout has them, and keeps of each
// what a later comparison needs: what was shown, and a blind digest of what was behind it.
//
//     "household", one row   ->  three fields side by side
//     "member", two rows     ->  two lines of a table, and empty ones for a pen
#pragma once

#include "domain/dossier/printed_sheet.hpp"
#include "http/dossier/sheet_words.hpp"
#include "store/vault/vault.hpp"

#include <vector>

namespace hengwen::http {

class SheetWriter {
public:
  SheetWriter(KeptSheet& kept, Vault const& vault) : kept_{kept}, vault_{vault} {}

  void write(SheetSection const&, std::vector<ToldRow> const&);

private:
  void pairs(SheetSection const&, std::vector<ToldRow> const&, FilledSection& out);
  void row(SheetSection const&, ToldRow const&, std::string const& number, FilledSection& out);
  SheetCell cell(SheetSection const&, SheetField const&, ToldRow const&, std::string const& number);

  KeptSheet& kept_;
  Vault const& vault_;
};

}  // namespace hengwen::http
