// SPDX-License-Identifier: Apache-2.0
//
// A stored row as an object of texts by field name, with its secrets masked:
//
//     {"name": "陈英", "citizen_id": "420***********1234", "phone": "139****5678", …}
#pragma once

#include "describe/record.hpp"

#include <boost/json.hpp>

#include <string_view>

namespace hengwen {
class Vault;
}

namespace hengwen::http {

// "420***********1234", "139****5678", "陈**", "2009-**-**"; what has no shorter form is hidden
// whole, and with it how long it is.
std::string masked(Secret, std::string_view value);

// Of what store::record_fields() gave.
boost::json::object masked_record(std::string_view kind, boost::json::object const& fields);

// `text` is the JSON of a store::RecordText; `kind` the kind of record. Throws CorruptRow.
boost::json::object masked_record(Vault const&, std::string_view kind, std::string_view text);

}  // namespace hengwen::http
