// SPDX-License-Identifier: Apache-2.0
//
// All rules of one row, for a record whose kind is known only at run time. The values are
// text forms in the order of RecordType::fields, each readable as its field says; fields
// that name other records are left out, because rules of one row do not look beyond it.
#pragma once

#include "describe/record.hpp"
#include "domain/record_identity.hpp"
#include "domain/row_finding.hpp"

namespace hengwen {

RowFindings row_findings(RecordType const&, RecordValues, Date today);

}  // namespace hengwen
