// SPDX-License-Identifier: Apache-2.0
#include "domain/row_check.hpp"

#include "base/bank_card.hpp"
#include "base/credit_code.hpp"
#include "base/narrow.hpp"
#include "domain/org/division.hpp"

namespace hengwen {

void RowCheck::positive(std::string_view field, std::optional<Money> amount)
{
  if (amount && *amount <= Money{})
    say(RowFault::not_positive, field);
}

void RowCheck::positive(std::string_view field, std::int64_t count)
{
  if (count <= 0)
    say(RowFault::not_positive, field);
}

void RowCheck::not_negative(std::string_view field, std::optional<Money> amount)
{
  if (amount && *amount < Money{})
    say(RowFault::negative, field);
}

void RowCheck::not_negative(std::string_view field, std::optional<std::int64_t> count)
{
  if (count && *count < 0)
    say(RowFault::negative, field);
}

void RowCheck::not_in_future(std::string_view field, std::optional<Date> day)
{
  if (day && *day > today_)
    say(RowFault::date_in_future, field);
}

void RowCheck::in_order(std::string_view earlier, std::optional<Date> first, std::string_view later,
                        std::optional<Date> second, Lasts lasts)
{
  if (!first || !second)
    return;
  if (*second < *first || (lasts == Lasts::a_day && *second == *first))
    say(RowFault::dates_out_of_order, later, std::string{earlier});
}

void RowCheck::length(std::string_view field, std::optional<std::string> const& text,
                      std::ptrdiff_t least, std::ptrdiff_t most)
{
  if (!text)
    return;
  auto const n = characters(*text);
  if (n < least || n > most)
    say(RowFault::wrong_length, field, fmt::format("{}–{}", least, most));
}

std::optional<CitizenId> RowCheck::citizen(std::string_view field,
                                           std::optional<CitizenNumber> const& number)
{
  CitizenId id;
  if (!number || !from_text(number->digits, id))
    return {};
  take(findings(id, today_), field);
  return id;
}

void RowCheck::sex(std::string_view field, std::optional<Code<"sex">> const& said,
                   std::optional<CitizenId> const& id)
{
  if (said && id && said->key != boost::describe::enum_to_string(id->sex(), ""))
    say(RowFault::sex_differs, field);
}

void RowCheck::credit_code(std::string_view field, std::optional<std::string> const& code)
{
  if (code)
    take(findings(CreditCode{*code}), field);
}

void RowCheck::phone(std::string_view field, std::optional<std::string> const& number)
{
  if (number)
    take(findings(Mobile{*number}), field);
}

void RowCheck::account(std::string_view field, std::optional<std::string> const& number)
{
  if (!number)
    return;
  if (!only_digits(*number) || number->size() < 12 || number->size() > 30)
    return say(RowFault::wrong_length, field, "12–30");
  take(findings(BankCard{*number}), field);
}

void RowCheck::postcode(std::string_view field, std::optional<std::string> const& code)
{
  if (code && !(code->size() == 6 && only_digits(*code)))
    say(Hint::postcode_unusual, field);
}

void RowCheck::division(std::string_view field, std::optional<std::string> const& code)
{
  if (!code || divisions().resolve(*code))
    return;
  if (auto const* old = divisions().abolished(*code))
    return say(Hint::abolished_division, field, std::string{old->name});
  say(Hint::unknown_division, field);
}

void RowCheck::take(Findings const& all, std::string_view field)
{
  for (auto const& one : all)
    found_.push_back({one.why, field, one.weight, {}});
}

}  // namespace hengwen
