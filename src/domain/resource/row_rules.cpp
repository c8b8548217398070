// SPDX-License-Identifier: Apache-2.0
#include "domain/resource/row_rules.hpp"

#include "domain/resource/records.hpp"

namespace hengwen {

void check_row(Partner const& p, RowCheck& check)
{
  check.in_order("since_on", p.since_on, "until_on", p.until_on);
}

}  // namespace hengwen
