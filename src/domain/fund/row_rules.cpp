// SPDX-License-Identifier: Apache-2.0
#include "domain/fund/row_rules.hpp"

#include "domain/fund/records.hpp"

namespace hengwen {

void check_row(Receipt const& r, RowCheck& check)
{
  check.positive("amount", r.amount);
  check.not_in_future("received_on", r.received_on);
}

void check_row(Payment const& p, RowCheck& check)
{
  check.citizen("payee_citizen_id", p.payee_citizen_id);
  check.positive("amount", p.amount);
  check.not_negative("quantity", p.quantity);
  check.not_in_future("paid_on", p.paid_on);
  check.account("account", p.account);
}

void check_row(SpecialFund const& f, RowCheck& check)
{
  check.not_negative("amount", f.amount);
  check.positive("year", f.year);
}

}  // namespace hengwen
