// SPDX-License-Identifier: Apache-2.0
//
// A stored row as people know it: its fields as texts, by name, with its secrets opened and
// without the columns of the system.
//
//     {"name": "陈英", "sealed": "\\x01…", …}  ->  {"name": "陈英", "phone": "13900001111", …}
//
// Whoever shows them masks them (http/dossier/masked_record.hpp).
#pragma once

#include "store/record/sealed_record.hpp"

#include <boost/json.hpp>

namespace hengwen::store {

// `text` is the JSON object of a whole row with county and id, as statements of many kinds of
// records give it (dossier/household_record.sql). Throws CorruptRow.
boost::json::object record_fields(Vault const&, std::string_view kind, std::string_view text);

}  // namespace hengwen::store
