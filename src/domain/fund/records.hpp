// SPDX-License-Identifier: Apache-2.0
//
// Money and goods in and out, each line by source and by real name (domain.md 5). The ledger
// that holds accounts and earmarks builds on these lines.
//
//     receipt 2015-01-08  central  150,000.00        payment 2015-02-03  Chen Ying  500.00
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

// Money or goods that came in. Passed down inside the union tree it is not raised again:
// only lines from outside count (domain.md 8.5).
struct Receipt {
  std::optional<std::string> number;
  UnitId unit;
  Code<"CL-21"> source;
  Code<"money_or_goods"> form;
  Money amount;
  Date received_on;
  std::string payer;
  bool from_outside = false;    // From outside the union tree.
  bool through_centre = false;  // Received on the account of the relief centre.
  std::optional<CampaignCode> campaign;
  std::optional<std::string> agreement;  // What the donor laid down.
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Receipt, (),
                      (number, unit, source, form, amount, received_on, payer, from_outside,
                       through_centre, campaign, agreement, note))
static_assert(fully_described<Receipt>);
template <>
inline constexpr RecordName record_name<Receipt>{"receipt", {"number"}};

// Money or goods given to one person by real name (实名发放).
struct Payment {
  std::optional<std::string> number;
  UnitId unit;  // The union that pays.
  std::optional<Ref<struct Household>> household;
  std::string payee_name;
  std::optional<CitizenNumber> payee_citizen_id;
  bool hardship_worker = false;
  bool migrant = false;
  Code<"CL-07"> model_worker;
  Code<"CL-20"> aid;
  std::optional<Code<"CL-24">> group;
  Code<"CL-21"> source;
  Code<"money_or_goods"> form;
  std::optional<std::string> item;  // What goods.
  std::optional<std::int64_t> quantity;
  Money amount;  // Money, or the value of the goods.
  Date paid_on;
  Code<"payment_state"> state;
  Code<"payment_channel"> channel;
  std::optional<std::string> account;
  std::optional<std::string> student;  // Whose schooling it helps.
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Payment, (),
                      (number, unit, household, payee_name, payee_citizen_id, hardship_worker,
                       migrant, model_worker, aid, group, source, form, item, quantity, amount,
                       paid_on, state, channel, account, student, through_centre, campaign, note))
static_assert(fully_described<Payment>);
template <>
inline constexpr RecordName record_name<Payment>{
    "payment", {"number"}, {{"account", Secret::account}, {"student", Secret::name}}};

// A special relief fund in the budget of the unit's own government (items A2-06A to 08C).
struct SpecialFund {
  UnitId unit;
  std::int64_t year = 0;
  Money amount;
  bool budgeted = false;  // In the government budget.
  bool matched = false;   // Meets the matching ratio asked of its level.
};
BOOST_DESCRIBE_STRUCT(SpecialFund, (), (unit, year, amount, budgeted, matched))
static_assert(fully_described<SpecialFund>);
template <>
inline constexpr RecordName record_name<SpecialFund>{"special_fund", {"unit", "year"}};

}  // namespace hengwen
