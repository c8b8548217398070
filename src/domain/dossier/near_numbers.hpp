// SPDX-License-Identifier: Apache-2.0
//
// Citizen numbers that a typed one may have been meant for: with one digit otherwise, or with two
// digits in each other's place. Neighbours change places anywhere, any two digits of the birth date
// do, and so do its month and its day.
//
//     420106198003020022   420106198003030022 …  one digit     420106198030020022 …  two swapped
//
// A right number has neighbours with check signs of their own: old cards had none, and programs
// reckoned it later. Of a wrong one the check sign is believed, unless it alone is what is wrong.
// Only numbers that can exist come out: of a province, with a birth date that somebody may have.
#pragma once

#include "base/citizen_id.hpp"

#include <vector>

namespace hengwen {

enum class Slip { one_digit_off, two_swapped };
BOOST_DESCRIBE_ENUM(Slip, one_digit_off, two_swapped)

struct NearNumber {
  std::string signs;  // 18, right.
  Slip slip = Slip::one_digit_off;
  friend auto operator<=>(NearNumber const&, NearNumber const&) = default;
};

// 18 signs, as far as people typed a number at all: 15 become 18, and the check sign may be wrong.
std::optional<std::string> number_signs(std::string_view typed);

// In order, without the number itself. About 120 of a right number and 14 of a wrong one.
std::vector<NearNumber> near_numbers(std::string_view signs, Date today);

// How the one may have become the other; nothing for a number that is no neighbour, or the same.
std::optional<Slip> slip_between(std::string_view typed, std::string_view filed);

}  // namespace hengwen
