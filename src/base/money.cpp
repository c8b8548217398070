// SPDX-License-Identifier: Apache-2.0
#include "base/money.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace hengwen {
namespace {

constexpr std::int64_t fen_per_wan = 1'000'000;
constexpr std::int64_t trillion = 1'000'000'000'000;  // More is a typing mistake.

bool digits(std::string_view t)
{
  return !t.empty() && t.find_first_not_of("0123456789") == t.npos;
}

std::int64_t rounded(std::int64_t value, std::int64_t by)
{
  auto const half = by / 2 + by % 2;
  auto const rest = std::abs(value % by);
  return value / by + (rest >= half ? (value < 0 ? -1 : 1) : 0);
}

}  // namespace

std::string to_text(Money m)
{
  auto const fen = std::abs(m.fen());
  return fmt::format("{}{}.{:02}", m.fen() < 0 ? "-" : "", fen / 100, fen % 100);
}

bool from_text(std::string_view t, Money& m)
{
  bool const negative = t.starts_with('-');
  if (negative)
    t.remove_prefix(1);
  auto const dot = t.find('.');
  auto const whole = t.substr(0, dot);
  auto const tail = dot == t.npos ? std::string_view{"00"} : t.substr(dot + 1);
  if (!digits(whole) || !digits(tail) || whole.size() > 13 || tail.size() > 2)
    return false;
  std::int64_t yuan{}, cents{};
  from_text(whole, yuan), from_text(tail, cents);
  if (yuan > trillion)
    return false;
  auto const fen = yuan * 100 + (tail.size() == 1 ? cents * 10 : cents);
  m = Money::of_fen(negative ? -fen : fen);
  return true;
}

Money divided(Money m, std::int64_t by)
{
  return Money::of_fen(rounded(m.fen(), by));
}

std::string to_wan(Money m, int decimals)
{
  std::int64_t unit = fen_per_wan;
  std::int64_t scale = 1;
  for (int i = 0; i < decimals; ++i)
    unit /= 10, scale *= 10;
  auto const value = rounded(m.fen(), unit);
  auto const magnitude = std::abs(value);
  auto const sign = value < 0 ? "-" : "";
  if (decimals == 0)
    return fmt::format("{}{}", sign, magnitude);
  return fmt::format("{}{}.{:0{}}", sign, magnitude / scale, magnitude % scale, decimals);
}

std::string grouped(Money m)
{
  auto text = to_text(m);
  auto const first = text.starts_with('-') ? 1 : 0;
  for (auto i = std::ptrdiff_t(text.size()) - 6; i > first; i -= 3)
    text.insert(std::size_t(i), ",");
  return text;
}

}  // namespace hengwen
