// SPDX-License-Identifier: Apache-2.0
#include "domain/org/row_rules.hpp"

#include "domain/org/division.hpp"
#include "domain/org/records.hpp"

namespace hengwen {

void check_row(BaseUnion const& u, RowCheck& check)
{
  check.length("name", u.name, 2, 100);
  check.division("division", u.division);
  check.credit_code("credit_code", u.credit_code);
  check.not_negative("workers", u.workers);
}

void check_row(Centre const& c, RowCheck& check)
{
  check.in_order("opened_on", c.opened_on, "closed_on", c.closed_on);
}

void check_row(TicketWindow const& w, RowCheck& check)
{
  check.in_order("opened_on", w.opened_on, "closed_on", w.closed_on);
}

void check_row(CentreStaff const& s, RowCheck& check)
{
  check.citizen("citizen_id", s.citizen_id);
  check.in_order("joined_on", s.joined_on, "left_on", s.left_on);
}

void check_row(Volunteer const& v, RowCheck& check)
{
  check.citizen("citizen_id", v.citizen_id);
  check.in_order("joined_on", v.joined_on, "left_on", v.left_on);
}

void check_row(Station const& s, RowCheck& check)
{
  check.in_order("opened_on", s.opened_on, "closed_on", s.closed_on);
}

void check_row(Employer const& e, RowCheck& check)
{
  check.credit_code("credit_code", e.credit_code);
  check.division("division", e.division);
  check.not_negative("workers", e.workers);
}

void check_row(CentreCost const& c, RowCheck& check)
{
  check.positive("amount", c.amount);
  check.not_in_future("spent_on", c.spent_on);
}

}  // namespace hengwen
