// SPDX-License-Identifier: Apache-2.0
//
// Opens the vault of a database with the master key of a file. At the very first start there
// is neither: then the file and the keys are made, of the suite that was asked for.
//
//     open_vault({.url = …}, "var/master-key", SuiteName::sm)  ->  the vault
//     the file is lost                                          ->  key_file_missing
#pragma once

#include "store/vault/master_key.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {

// No suite: the one that was chosen before, or else the international one. Refused as
// NoMasterKey says, and never with a new key beside old ones.
Answer<std::shared_ptr<Vault const>> open_vault(Connect const&, std::filesystem::path const& file,
                                                std::optional<SuiteName> wanted);

}  // namespace hengwen::store
