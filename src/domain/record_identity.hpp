// SPDX-License-Identifier: Apache-2.0
//
// How a row is known again. The source key says that it is the same row, the content that
// it still says the same; both come from the values as the table keeps them:
//
//     household  citizen_id 4201…             the key is the citizen number of the head
//     payment    number "P-17"                the key is the number …
//     payment    no number, all values, 2nd   … or all it says, and which of its twins it is
//
// Many of these values are secret of people. So the texts become identities by a keyed hash
// (Vault::keyed): with the database alone nobody can try out which citizen number made one.
//
// Whoever writes records (importer, demo data) asks here, so that a workbook made from
// what is stored finds every row again.
#pragma once

#include "base/id.hpp"
#include "describe/record.hpp"

#include <functional>
#include <optional>
#include <span>

namespace hengwen {

// The values of one record in the order of RecordType::fields, as PostgreSQL keeps them:
// a unit by its place, a household by its UUID. Nothing is null.
using RecordValues = std::span<std::optional<std::string_view> const>;

// From a text to its identity: the same text, the same identity.
using Hash = std::function<Uuid(std::string_view)>;

Uuid content_of(Hash const&, RecordType const&, RecordValues);

struct SourceKey {
  Uuid uuid;
  // The row has no complete key of its own: equal rows of one file are numbered.
  bool numbered = false;
};
SourceKey source_key_of(Hash const&, RecordType const&, RecordValues);

// The key of the nth (0, 1, …) row with this numbered key.
Uuid nth_key(Uuid key, std::size_t n);

}  // namespace hengwen
