// SPDX-License-Identifier: Apache-2.0
//
// Money is a whole number of fen. It has one text form, "1234.50", used by JSON,
// SQL, spreadsheets and people alike. It never becomes a floating-point number.
//
// Wan (万元, ten thousand yuan) exists only on paper: to_wan(1'234'567'89) is
// "123.46", rounded once, half away from zero (domain.md section 8.4).
#pragma once

#include "base/text.hpp"

#include <compare>
#include <cstdint>

namespace hengwen {

class Money {
public:
  constexpr Money() = default;
  static constexpr Money of_fen(std::int64_t fen) { return Money{fen}; }
  constexpr std::int64_t fen() const { return fen_; }

  friend constexpr auto operator<=>(Money, Money) = default;
  friend constexpr Money operator+(Money a, Money b) { return Money{a.fen_ + b.fen_}; }
  friend constexpr Money operator-(Money a, Money b) { return Money{a.fen_ - b.fen_}; }
  friend constexpr Money operator*(Money a, std::int64_t n) { return Money{a.fen_ * n}; }
  constexpr Money& operator+=(Money b) { return *this = *this + b; }

private:
  constexpr explicit Money(std::int64_t fen) : fen_{fen} {}
  std::int64_t fen_ = 0;
};

// Reads "1234", "1234.5" and "1234.50"; not "1,5", "1e3", "" or beyond a trillion yuan.
std::string to_text(Money);
bool from_text(std::string_view, Money&);

// A quotient rounded to the fen, half away from zero. The divisor is positive.
Money divided(Money, std::int64_t by);

// 万元 with so many decimals (0 to 6): the last rounding a number sees before paper.
std::string to_wan(Money, int decimals = 2);

// "38,400.00": for sentences that people read.
std::string grouped(Money);

}  // namespace hengwen
