// SPDX-License-Identifier: Apache-2.0
//
// A file that only the vault opens, for what must lie on the disk and holds people's secrets:
//
//     length, sealed piece · length, sealed piece · … · length, sealed last piece
//
// Each piece is bound to the name of the file, its number, and whether it is the last: pieces
// can be neither left out, nor exchanged, nor cut off. It is written whole and read in order.
#pragma once

#include "base/unnamed_file.hpp"
#include "store/vault/vault.hpp"

#include <filesystem>
#include <fstream>

namespace hengwen::store {

// Seals a readable file into a new one. The readable one is for the caller to remove.
void seal_file(Vault const&, std::string_view name, std::filesystem::path const& readable,
               std::filesystem::path const& sealed);

class SealedFile {
public:
  // Throws when it cannot be opened.
  SealedFile(std::shared_ptr<Vault const>, std::string name, std::filesystem::path const&);

  // The next piece; empty after the last. Throws CorruptRow when it is not what was sealed.
  std::string next();

private:
  std::optional<std::string> read_piece();

  std::shared_ptr<Vault const> vault_;
  std::string name_;
  std::ifstream file_;
  std::optional<std::string> ahead_;  // Sealed; whether it is the last is not known before.
  std::size_t number_ = 0;
};

// The whole of it, for whoever must go back and forth in it, in a file that nobody else can open.
void unseal(SealedFile&&, UnnamedFile const& into);

}  // namespace hengwen::store
