// SPDX-License-Identifier: Apache-2.0
#include "domain/campaign/row_rules.hpp"

#include "domain/campaign/records.hpp"

namespace hengwen {

void check_row(Campaign const& c, RowCheck& check)
{
  check.in_order("starts_on", c.starts_on, "ends_on", c.ends_on);
  check.not_negative("planned", c.planned);
}

void check_row(HouseholdVisit const& v, RowCheck& check)
{
  check.citizen("citizen_id", v.citizen_id);
  check.not_in_future("visited_on", v.visited_on);
}

void check_row(WorkerVisit const& v, RowCheck& check)
{
  check.citizen("citizen_id", v.citizen_id);
  check.not_in_future("visited_on", v.visited_on);
  check.not_negative("head_count", v.head_count);
  // A group is counted, a person is named; a row that is neither says nothing.
  if (!v.name && v.head_count.value_or(0) <= 0)
    check.say(RowFault::name_or_count_missing, "name");
}

void check_row(EmployerVisit const& v, RowCheck& check)
{
  check.not_in_future("visited_on", v.visited_on);
  check.not_negative("workers", v.workers);
}

}  // namespace hengwen
