// SPDX-License-Identifier: Apache-2.0
#include "domain/report/row_rules.hpp"

#include "domain/report/records.hpp"

namespace hengwen {

void check_row(TypedItem const& t, RowCheck& check)
{
  check.not_negative("value", t.value);
  check.not_in_future("as_of", t.as_of);
}

}  // namespace hengwen
