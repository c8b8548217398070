// SPDX-License-Identifier: Apache-2.0
//
// What the program remembers about itself, by name: "demo" is "true" when the data
// is invented.
#pragma once

#include "store/tx.hpp"

namespace hengwen::store {

std::optional<std::string> setting(Tx&, std::string_view name);
void remember(Tx&, std::string_view name, std::string_view value);

}  // namespace hengwen::store
