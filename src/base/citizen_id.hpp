// SPDX-License-Identifier: Apache-2.0
//
// A citizen number (公民身份号码, GB 11643): six digits of division, the birth date, a
// sequence that is odd for men and even for women, and a check sign.
//
//     340524 19800101 001 X      a woman's would end 002.
//
// A CitizenId is always well-formed: 18 signs, a real date, the right check sign. The 15
// digits of the old cards are read too and become 18. It prints in full for the database;
// what people see is masked. Whether the division exists, or ever did, is asked of
// domain/org/division.hpp.
#pragma once

#include "base/date.hpp"
#include "base/finding.hpp"

#include <array>

namespace hengwen {

enum class Sex { male, female };
BOOST_DESCRIBE_ENUM(Sex, male, female)

enum class BadCitizenId {
  citizen_id_length,      // Neither 15 nor 18 signs.
  citizen_id_signs,       // Something other than digits and a last X.
  citizen_id_birth_date,  // No such day.
  citizen_id_check_sign,
  citizen_id_birth_in_future,
  citizen_id_implausible_age,  // A warning: older than anyone alive.
};
BOOST_DESCRIBE_ENUM(BadCitizenId, citizen_id_length, citizen_id_signs, citizen_id_birth_date,
                    citizen_id_check_sign, citizen_id_birth_in_future, citizen_id_implausible_age)

class CitizenId {
public:
  // Not a number until it is read; only for members that are about to be filled.
  CitizenId() { signs_.fill('0'); }

  friend auto operator<=>(CitizenId const&, CitizenId const&) = default;

  std::string_view signs() const { return {signs_.data(), signs_.size()}; }
  std::string_view division() const { return signs().substr(0, 6); }
  Date birth() const;
  Sex sex() const;
  int age_on(Date) const;  // Whole years, by the birthday.

  std::string masked() const;                // "**************1234", for everyone.
  std::string masked_for_officials() const;  // "420***********1234", for officials' lists.
  // The number on the old card, by which old files are searched; only for births of 19xx.
  std::optional<std::string> old_form() const;

private:
  friend Answer<CitizenId> read_citizen_id(std::string_view typed);
  std::array<char, 18> signs_;
};

// Reads 18 signs or the 15 of an old card; full-width signs, spaces and x are understood.
Answer<CitizenId> read_citizen_id(std::string_view typed);

std::string to_text(CitizenId const&);  // In full.
bool from_text(std::string_view, CitizenId&);

// What only the date can tell: born in the future (error), implausibly old (warning).
Findings findings(CitizenId const&, Date today);

// The sign that belongs behind 17 digits.
char citizen_id_check_sign(std::string_view seventeen_digits);

}  // namespace hengwen
