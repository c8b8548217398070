// SPDX-License-Identifier: Apache-2.0
//
// A unified social credit code (统一社会信用代码, GB 32100): 18 signs without I, O, S, V
// and Z; the last is a check sign, and signs 9 to 17 are the organisation code with a
// check sign of its own.
//
//     91 350100 M000100Y4 3
//
// Some early codes are legal and fail the check (the pilots of Fujian), so everything
// found here is a warning, and a union body's code begins with 81 only by custom.
#pragma once

#include "base/finding.hpp"
#include "base/text.hpp"

namespace hengwen {

enum class OddCreditCode {
  credit_code_length,
  credit_code_signs,
  credit_code_check_sign,
  credit_code_organisation_sign,
};
BOOST_DESCRIBE_ENUM(OddCreditCode, credit_code_length, credit_code_signs, credit_code_check_sign,
                    credit_code_organisation_sign)

struct CreditCode {
  std::string signs;  // As people typed it, in plain capitals; any length.

  friend auto operator<=>(CreditCode const&, CreditCode const&) = default;
};

std::string to_text(CreditCode const&);
bool from_text(std::string_view, CreditCode&);  // Refuses only an empty text.

// Warnings; none of them may stop anyone.
Findings findings(CreditCode const&);

// The sign that belongs behind the first 17; '?' if one of them has no value.
char credit_code_check_sign(std::string_view seventeen_signs);

}  // namespace hengwen
