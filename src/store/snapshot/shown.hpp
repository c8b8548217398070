// SPDX-License-Identifier: Apache-2.0
//
// The records behind a number, as a list shows them: fields as text, by name.
#pragma once

#include "store/tx.hpp"

namespace hengwen::store {

struct ShownRecord {
  Uuid id;
  std::string record;  // A JSON object of texts; what is secret is sealed.
};
BOOST_DESCRIBE_STRUCT(ShownRecord, (), (id, record))
static_assert(fully_described<ShownRecord>);

// In no particular order. The nth county is that of the nth identity.
std::vector<ShownRecord> records_shown(Tx&, std::string_view kind,
                                       std::vector<std::int32_t> const& counties,
                                       std::vector<Uuid> const& ids);

}  // namespace hengwen::store
