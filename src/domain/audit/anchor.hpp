// SPDX-License-Identifier: Apache-2.0
//
// An anchor tells where a chain of the log stood at a moment. It is kept outside of the database,
// so that whoever cuts off the end of a chain there, and sets its head back to an older one with
// its good signature, is found out all the same:
//
//     2026-11-22T03:20:00.000000Z 420106 17 <hash> <signature>
//
// One line each, the oldest first, hash and signature hexadecimal. Signed is what stands before
// the signature, without the blank between.
#pragma once

#include "domain/audit/log_file.hpp"

namespace hengwen {

struct Anchor {
  Instant at;
  LogHead head;  // With the signature of the anchor in place of its own.
};

std::string text_to_sign(Anchor const&);

// With its signature and without an end.
std::string to_text(Anchor const&);
bool from_text(std::string_view, Anchor&);

}  // namespace hengwen
