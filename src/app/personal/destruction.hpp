// SPDX-License-Identifier: Apache-2.0
//
// Locking files that were left, and ending them by two people (domain/personal/destruction.hpp).
// To propose the end of a file locks it; refused, it stays locked. To confirm destroys what it says
// of people in the same transaction, and leaves the certificate and the entry of the log.
#pragma once

#include "app/personal/file.hpp"
#include "store/personal/destructions.hpp"

namespace hengwen::app {

Answer<store::FileRow> lock_household(Keeper const&, Uuid const& household,
                                      std::string const& reason);
Answer<store::FileRow> unlock_household(Keeper const&, Uuid const& household,
                                        std::string const& reason);

Answer<store::DestructionRow> propose_destruction(Keeper const&, Uuid const& household,
                                                  std::string const& reason);
Answer<store::DestructionRow> confirm_destruction(Keeper const&, Uuid const& destruction,
                                                  std::string const& reason);
Answer<store::DestructionRow> refuse_destruction(Keeper const&, Uuid const& destruction,
                                                 std::string const& reason);

}  // namespace hengwen::app
