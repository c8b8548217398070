// SPDX-License-Identifier: Apache-2.0
#include "base/credit_code.hpp"

#include "base/narrow.hpp"

namespace hengwen {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr char no_sign = '?';

// The check sign of an organisation code (GB 11714): eight signs, letters from A = 10.
char organisation_sign(std::string_view eight)
{
  constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < eight.size(); ++i)
    sum += (eight[i] <= '9' ? eight[i] - '0' : eight[i] - 'A' + 10) * weights[i];
  return "0X987654321"[sum % 11];
}

}  // namespace

char credit_code_check_sign(std::string_view signs)
{
  std::size_t sum = 0, weight = 1;
  for (auto const sign : signs) {
    auto const value = alphabet.find(sign);
    if (value == alphabet.npos)
      return no_sign;
    sum += value * weight;
    weight = weight * 3 % 31;
  }
  return alphabet[(31 - sum % 31) % 31];
}

std::string to_text(CreditCode const& code)
{
  return code.signs;
}

bool from_text(std::string_view text, CreditCode& code)
{
  code.signs = compact(text);
  return !code.signs.empty();
}

Findings findings(CreditCode const& code)
{
  std::string_view const signs = code.signs;
  if (signs.size() != 18)
    return {finding(OddCreditCode::credit_code_length, Weight::warning)};
  if (signs.find_first_not_of(alphabet) != signs.npos)
    return {finding(OddCreditCode::credit_code_signs, Weight::warning)};
  Findings out;
  if (credit_code_check_sign(signs.substr(0, 17)) != signs[17])
    out.push_back(finding(OddCreditCode::credit_code_check_sign, Weight::warning));
  if (organisation_sign(signs.substr(8, 8)) != signs[16])
    out.push_back(finding(OddCreditCode::credit_code_organisation_sign, Weight::warning));
  return out;
}

}  // namespace hengwen
