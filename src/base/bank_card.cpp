// SPDX-License-Identifier: Apache-2.0
#include "base/bank_card.hpp"

#include "base/narrow.hpp"

namespace hengwen {

bool luhn(std::string_view digits)
{
  int sum = 0;
  bool twice = false;
  for (auto at = digits.rbegin(); at != digits.rend(); ++at, twice = !twice) {
    int const value = (*at - '0') * (twice ? 2 : 1);
    sum += value / 10 + value % 10;
  }
  return sum % 10 == 0;
}

std::string BankCard::masked() const
{
  auto const hidden = digits.size() < 4 ? digits.size() : digits.size() - 4;
  return std::string(hidden, '*') + digits.substr(hidden);
}

std::string to_text(BankCard const& card)
{
  return card.digits;
}

bool from_text(std::string_view text, BankCard& card)
{
  auto digits = compact(text);
  if (!only_digits(digits) || digits.size() < 12 || digits.size() > 30)
    return false;
  card.digits = std::move(digits);
  return true;
}

Findings findings(BankCard const& card)
{
  bool const is_card = card.digits.size() >= 16 && card.digits.size() <= 19;
  if (is_card && !luhn(card.digits))
    return {finding(OddNumber::bank_card_check_digit, Weight::warning)};
  return {};
}

std::string Mobile::masked() const
{
  if (digits.size() < 8)
    return std::string(digits.size(), '*');
  return digits.substr(0, 3) + std::string(digits.size() - 7, '*') +
         digits.substr(digits.size() - 4);
}

std::string to_text(Mobile const& mobile)
{
  return mobile.digits;
}

bool from_text(std::string_view text, Mobile& mobile)
{
  mobile.digits = compact(text);
  return !mobile.digits.empty();
}

Findings findings(Mobile const& mobile)
{
  auto const& digits = mobile.digits;
  bool const right =
      digits.size() == 11 && only_digits(digits) && digits[0] == '1' && digits[1] >= '3';
  if (right)
    return {};
  return {finding(OddNumber::mobile_number, Weight::warning)};
}

}  // namespace hengwen
