// SPDX-License-Identifier: Apache-2.0
//
// Proof of the log over HTTP: verify it, take it along, and find a person's entries by number.
#pragma once

#include "http/routes.hpp"

namespace hengwen::http {

void proof_routes(Routes&);

}  // namespace hengwen::http
