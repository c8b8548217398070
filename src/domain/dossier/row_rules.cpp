// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/row_rules.hpp"

#include "domain/dossier/household.hpp"
#include "domain/dossier/judgement.hpp"

namespace hengwen {

namespace {

constexpr int working_age = 16;

void check_head(Head const& head, Work const& work, Filing const& filing, RowCheck& check)
{
  check.length("name", head.name, 2, 30);
  check.phone("phone", head.phone);
  check.postcode("postcode", head.postcode);
  check.division("registered_division", head.registered_division);
  auto const id = check.citizen("citizen_id", head.citizen_id);
  check.sex("sex", head.sex, id);
  if (!id)
    return;
  if (id->age_on(filing.filed_on) < working_age)
    check.say(RowFault::head_too_young, "citizen_id");
  if (work.work_started_on && id->age_on(*work.work_started_on) < working_age)
    check.say(Hint::worked_as_a_child, "work_started_on");
}

void check_causes(Hardship const& h, RowCheck& check)
{
  std::pair<std::string_view, std::optional<Code<"CL-14">>> const told[] = {
      {"cause", h.cause},
      {"cause_second", h.cause_second},
      {"cause_third", h.cause_third},
      {"cause_fourth", h.cause_fourth}};
  for (std::size_t later = 1; later < std::size(told); ++later)
    for (std::size_t first = 0; first < later; ++first)
      if (told[later].second && told[later].second == told[first].second)
        return check.say(RowFault::same_cause_twice, told[later].first);
}

// Whoever leaves the file leaves it for a reason, and for none while staying.
void check_leaving(std::optional<Date> left_on, std::optional<Code<"CL-23">> const& reason,
                   RowCheck& check)
{
  if (left_on && !reason)
    check.say(RowFault::reason_missing, "left_reason");
  if (!left_on && reason)
    check.say(RowFault::reason_without_leaving, "left_reason");
}

}  // namespace

void check_row(Household const& h, RowCheck& check)
{
  check_head(h.head, h.work, h.filing, check);
  check_causes(h.hardship, check);
  check_leaving(h.filing.left_on, h.filing.left_reason, check);
  check.not_in_future("filed_on", h.filing.filed_on);
  check.in_order("filed_on", h.filing.filed_on, "left_on", h.filing.left_on,
                 RowCheck::Lasts::a_day);
  check.credit_code("employer_credit_code", h.work.employer_credit_code);
  check.division("address_division", h.home.address_division);
  check.not_negative("own_income", h.work.own_income);
  check.not_negative("housing_area", h.home.housing_area);
  check.not_negative("income_declared", h.hardship.income_declared);
  check.not_negative("rigid_declared", h.hardship.rigid_declared);
  check.account("account", h.account.account);
}

void check_row(Member const& m, RowCheck& check)
{
  check.length("name", m.name, 2, 30);
  auto const id = check.citizen("citizen_id", m.citizen_id);
  check.sex("sex", m.sex, id);
  if (id && m.birth_on && *m.birth_on != id->birth())
    check.say(RowFault::birth_differs, "birth_on");
  check.not_in_future("birth_on", m.birth_on);
  check.not_negative("income_month", m.income_month);
  check.not_negative("school_year", m.school_year);
  check.not_negative("school_years", m.school_years);
  check.phone("phone", m.phone);
  if (m.counted == false && !m.not_counted_reason)
    check.say(RowFault::reason_missing, "not_counted_reason");
}

void check_row(IncomeLine const& line, RowCheck& check)
{
  check.not_negative("amount", line.amount);
  check.in_order("from_on", line.from_on, "to_on", line.to_on);
  if (line.excluded && !line.excluded_reason)
    check.say(RowFault::reason_missing, "excluded_reason");
}

void check_row(ExpenseLine const& line, RowCheck& check)
{
  check.not_negative("gross", line.gross);
  check.not_negative("reimbursed", line.reimbursed);
  check.not_in_future("spent_on", line.spent_on);
  if (line.reimbursed > line.gross)
    check.say(RowFault::reimbursed_more_than_spent, "reimbursed");
}

void check_row(Asset const& asset, RowCheck& check)
{
  check.not_negative("quantity", asset.quantity);
  check.not_negative("value", asset.value);
  check.not_in_future("checked_on", asset.checked_on);
}

void check_row(Judgement const& j, RowCheck& check)
{
  check.in_order("valid_from", j.valid_from, "valid_until", j.valid_until, RowCheck::Lasts::a_day);
  check.not_negative("standard", j.standard);
  check.not_negative("counted", j.counted);
  check.not_negative("income_year", j.income_year);
  check.not_negative("rigid_year", j.rigid_year);
}

void check_row(SurveyEntry const& entry, RowCheck& check)
{
  check.citizen("citizen_id", entry.citizen_id);
  check.not_in_future("surveyed_on", entry.surveyed_on);
  check.in_order("surveyed_on", entry.surveyed_on, "until_on", entry.until_on);
}

}  // namespace hengwen
