// SPDX-License-Identifier: Apache-2.0
#include "domain/rights/row_rules.hpp"

#include "domain/rights/records.hpp"

namespace hengwen {

void check_row(RightsCase const& c, RowCheck& check)
{
  check.credit_code("employer_credit_code", c.employer_credit_code);
  check.in_order("opened_on", c.opened_on, "closed_on", c.closed_on);
  check.not_negative("amount", c.amount);
}

void check_row(Claimant const& c, RowCheck& check)
{
  check.citizen("citizen_id", c.citizen_id);
  check.not_negative("claimed", c.claimed);
}

void check_row(Recovery const& r, RowCheck& check)
{
  check.citizen("citizen_id", r.citizen_id);
  check.positive("amount", r.amount);
  check.not_in_future("recovered_on", r.recovered_on);
}

}  // namespace hengwen
