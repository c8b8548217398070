// SPDX-License-Identifier: Apache-2.0
//
// The token of a session: 32 random bytes as text for the browser, their hash for us.
#pragma once

#include "store/value.hpp"

namespace hengwen::app {

std::string random_token();

// Letters, digits, '-' and '_', without an end of '='.
std::string base64url(std::string_view raw);

Bytes hash_of(std::string_view text);

}  // namespace hengwen::app
