// SPDX-License-Identifier: Apache-2.0
#include "domain/service/row_rules.hpp"

#include "domain/service/records.hpp"

namespace hengwen {

void check_row(Referral const& r, RowCheck& check)
{
  check.citizen("citizen_id", r.recipient.citizen_id);
  check.not_in_future("referred_on", r.referred_on);
  check.in_order("referred_on", r.referred_on, "result_on", r.result_on);
}

void check_row(JobOffer const& o, RowCheck& check)
{
  check.positive("vacancies", o.vacancies);
}

void check_row(JobIntroduction const& i, RowCheck& check)
{
  check.citizen("citizen_id", i.recipient.citizen_id);
  check.not_in_future("introduced_on", i.introduced_on);
  check.not_negative("value", i.value);
}

void check_row(Training const& t, RowCheck& check)
{
  check.citizen("citizen_id", t.recipient.citizen_id);
  check.in_order("started_on", t.started_on, "finished_on", t.finished_on);
  check.not_negative("value", t.value);
}

void check_row(Advice const& a, RowCheck& check)
{
  check.citizen("citizen_id", a.recipient.citizen_id);
  check.not_in_future("advised_on", a.advised_on);
  check.not_negative("value", a.value);
}

void check_row(LegalAid const& a, RowCheck& check)
{
  check.citizen("citizen_id", a.recipient.citizen_id);
  check.not_in_future("accepted_on", a.accepted_on);
  check.not_negative("value", a.value);
}

void check_row(StartUpLoan const& l, RowCheck& check)
{
  check.citizen("citizen_id", l.recipient.citizen_id);
  check.positive("value", l.value);
  check.in_order("granted_on", l.granted_on, "due_on", l.due_on);
}

void check_row(OtherHelp const& h, RowCheck& check)
{
  check.citizen("citizen_id", h.recipient.citizen_id);
  check.not_in_future("helped_on", h.helped_on);
  check.not_negative("value", h.value);
}

void check_row(Pairing const& p, RowCheck& check)
{
  check.in_order("paired_from", p.paired_from, "paired_until", p.paired_until);
}

void check_row(Counselling const& c, RowCheck& check)
{
  check.citizen("citizen_id", c.citizen_id);
  check.not_in_future("held_on", c.held_on);
}

void check_row(Event const& e, RowCheck& check)
{
  check.not_negative("head_count", e.head_count);
  check.not_in_future("held_on", e.held_on);
}

void check_row(PersonalService const& s, RowCheck& check)
{
  check.citizen("citizen_id", s.citizen_id);
  check.not_in_future("served_on", s.served_on);
}

}  // namespace hengwen
