// SPDX-License-Identifier: Apache-2.0
#include "domain/travel/row_rules.hpp"

#include "domain/travel/records.hpp"

namespace hengwen {

void check_row(Trip const& t, RowCheck& check)
{
  check.positive("vehicles", t.vehicles);
  check.not_negative("cost", t.cost);
}

void check_row(Passenger const& p, RowCheck& check)
{
  check.citizen("citizen_id", p.citizen_id);
  check.phone("phone", p.phone);
}

void check_row(Ticket const& t, RowCheck& check)
{
  check.citizen("citizen_id", t.citizen_id);
  check.positive("tickets", t.tickets);
  check.not_negative("amount", t.amount);
  check.not_in_future("bought_on", t.bought_on);
}

void check_row(TravelSubsidy const& s, RowCheck& check)
{
  check.not_negative("people", s.people);
  check.not_negative("people_only_subsidised", s.people_only_subsidised);
  if (s.people_only_subsidised > s.people)
    check.say(RowFault::more_than_all, "people_only_subsidised");
  check.not_negative("agreed", s.agreed);
  check.not_negative("paid", s.paid);
  check.not_in_future("paid_on", s.paid_on);
}

}  // namespace hengwen
