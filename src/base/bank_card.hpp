// SPDX-License-Identifier: Apache-2.0
//
// Where money can be sent, and how a person can be called: a bank account of 12 to 30
// digits, and a mainland mobile number.
//
//     6222 0212 3456 0128  ->  ************0128        13812345678  ->  138****5678
//
// The check digit of cards (Luhn) only warns, and only from 16 to 19 digits: numbers of
// passbooks and accounts do not follow it.
#pragma once

#include "base/finding.hpp"
#include "base/text.hpp"

namespace hengwen {

enum class OddNumber { bank_card_check_digit, mobile_number };
BOOST_DESCRIBE_ENUM(OddNumber, bank_card_check_digit, mobile_number)

struct BankCard {
  std::string digits;  // 12 to 30.

  friend auto operator<=>(BankCard const&, BankCard const&) = default;
  std::string masked() const;
};

std::string to_text(BankCard const&);  // In full.
bool from_text(std::string_view, BankCard&);
Findings findings(BankCard const&);

bool luhn(std::string_view digits);

struct Mobile {
  std::string digits;  // As typed, in plain digits; landlines are kept too.

  friend auto operator<=>(Mobile const&, Mobile const&) = default;
  std::string masked() const;
};

std::string to_text(Mobile const&);         // In full.
bool from_text(std::string_view, Mobile&);  // Refuses only an empty text.
Findings findings(Mobile const&);           // Warns when it is not 1, 3 to 9, and nine digits more.

}  // namespace hengwen
