// SPDX-License-Identifier: Apache-2.0
//
// Keeping what was printed: the sheet is sealed under its number and digest, in the transaction
// whose entry of the log tells of it.
#pragma once

#include "app/act.hpp"
#include "store/dossier/dossiers.hpp"
#include "store/dossier/sheets.hpp"

namespace hengwen::app {

// The number is given before the sheet is filled, for it stands on it.
store::SheetRow keep_sheet(Tx&, AuditEntry&, Actor const&, store::DossierRow const&,
                           KeptSheet const&, std::string_view reason);

// Nothing when it was destroyed. Throws CorruptRow when it is not what was sealed, or when its
// digest is not the one in the register.
std::optional<KeptSheet> kept_sheet(Vault const&, store::SheetRow const&);

// SHA-256 of canonical_text().
Bytes digest_of(FilledSheet const&);

}  // namespace hengwen::app
