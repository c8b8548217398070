// SPDX-License-Identifier: Apache-2.0
//
// Every kind of record by its name and its fields, without the C++ types: for whoever reads
// records as data. domain/records.hpp has the types.
#pragma once

#include "describe/record.hpp"

#include <string_view>
#include <vector>

namespace hengwen {

// In the order of AllRecords.
std::vector<RecordType> const& record_types();

// Nothing if there is no such kind.
RecordType const* record_type_named(std::string_view kind);

}  // namespace hengwen
