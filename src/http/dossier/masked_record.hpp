// SPDX-License-Identifier: Apache-2.0
//
// A stored row as an object of texts by field name, without the columns of the system and
// with its secrets masked:
//
//     {"name": "陈英", "citizen_id": "420***********1234", "phone": "140****5678", …}
#pragma once

#include <boost/json.hpp>

#include <string_view>

namespace hengwen::http {

// `text` is the JSON of a store::RecordText; `kind` the kind of record. Throws CorruptRow.
boost::json::object masked_record(std::string_view kind, std::string_view text);

}  // namespace hengwen::http
