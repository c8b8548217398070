// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/cell_value.hpp"

#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hengwen::sheet {
namespace {

constexpr std::size_t digits_kept = 15;
constexpr int most_whole_digits = 309;  // As of the largest number a workbook can hold.
constexpr double seconds_of_day = 86400;

bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

std::string_view take_digits(std::string_view& s)
{
  auto const n = std::size_t(std::ranges::find_if_not(s, is_digit) - s.begin());
  auto const digits = s.substr(0, n);
  s.remove_prefix(n);
  return digits;
}

// A number as a row of digits with the point after so many of them: 12.5 is "125", 2.
struct Decimal {
  bool negative = false;
  std::string digits;  // No zero at either end; empty for 0.
  int point = 0;
};

std::optional<int> take_exponent(std::string_view s)
{
  if (s.empty())
    return 0;
  if (s[0] != 'e' && s[0] != 'E')
    return {};
  s.remove_prefix(1);
  if (s.starts_with('+'))
    s.remove_prefix(1);
  int exponent = 0;
  auto const [end, problem] = std::from_chars(s.data(), s.data() + s.size(), exponent);
  if (problem != std::errc{} || end != s.data() + s.size() || std::abs(exponent) > 1000)
    return {};
  return exponent;
}

void strip_zeros(Decimal& d)
{
  auto const front = std::min(d.digits.find_first_not_of('0'), d.digits.size());
  d.digits.erase(0, front);
  d.point -= int(front);
  d.digits.erase(d.digits.find_last_not_of('0') + 1);
}

std::optional<Decimal> decimal_of(std::string_view s)
{
  if (s.size() > 400)
    return {};
  Decimal d;
  d.negative = s.starts_with('-');
  if (d.negative || s.starts_with('+'))
    s.remove_prefix(1);
  auto const whole = take_digits(s);
  bool const has_point = s.starts_with('.');
  if (has_point)
    s.remove_prefix(1);
  auto const fraction = has_point ? take_digits(s) : std::string_view{};
  auto const exponent = take_exponent(s);
  if ((whole.empty() && fraction.empty()) || !exponent)
    return {};

  d.digits.append(whole).append(fraction);
  d.point = int(whole.size()) + *exponent;
  strip_zeros(d);
  return d;
}

// Half away from zero at the 15th digit, which is what the screen showed the person.
void round_to_kept_digits(Decimal& d)
{
  if (d.digits.size() <= digits_kept)
    return;
  bool const up = d.digits[digits_kept] >= '5';
  d.digits.resize(digits_kept);
  if (up) {
    auto last = d.digits.find_last_not_of('9');
    if (last == d.digits.npos) {
      d.digits = "1";
      ++d.point;
    } else {
      ++d.digits[last];
      d.digits.resize(last + 1);
    }
  }
  strip_zeros(d);
}

std::string written_out(Decimal const& d)
{
  if (d.digits.empty())
    return "0";
  std::string out = d.negative ? "-" : "";
  auto const size = int(d.digits.size());
  if (d.point <= 0)
    return out.append("0.").append(std::size_t(-d.point), '0').append(d.digits);
  if (d.point >= size)
    return out.append(d.digits).append(std::size_t(d.point - size), '0');
  return out.append(d.digits, 0, std::size_t(d.point))
      .append(".")
      .append(d.digits, std::size_t(d.point), std::string::npos);
}

std::string clock(std::int64_t seconds)
{
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string day_text(std::int64_t day, Epoch epoch)
{
  if (epoch == Epoch::y1904)
    return to_text(date_of(1904, 1, 1) + Days{day});
  if (day == 60)
    return "1900-02-29";
  // Excel counts the day that never was, so that everything after it is one too many.
  return to_text(date_of(1899, 12, 31) + Days{day < 60 ? day : day - 1});
}

}  // namespace

bool is_plain_number(std::string_view s)
{
  if (s.size() > digits_kept)  // Leaves room for nothing that would need a second look.
    return false;
  bool const negative = s.starts_with('-');
  if (negative)
    s.remove_prefix(1);
  auto rest = s;
  auto const whole = take_digits(rest);
  if (whole.empty() || (whole[0] == '0' && whole.size() > 1))
    return false;
  if (rest.empty())
    return !negative || whole != "0";
  return rest[0] == '.' && rest.size() > 1 && rest.back() != '0' &&
         std::ranges::all_of(rest.substr(1), is_digit);
}

std::optional<PlainNumber> plain_number(std::string_view written)
{
  if (is_plain_number(written))
    return PlainNumber{std::string{written}};
  auto decimal = decimal_of(written);
  if (!decimal || decimal->point > most_whole_digits || decimal->point < -most_whole_digits)
    return {};
  bool const lost = decimal->point > int(digits_kept);
  round_to_kept_digits(*decimal);
  return PlainNumber{written_out(*decimal), lost};
}

std::optional<DateText> date_of_serial(std::string_view number, Shown shown, Epoch epoch)
{
  double serial = 0;
  auto const [end, problem] = std::from_chars(number.data(), number.data() + number.size(), serial);
  std::int64_t const last_day = epoch == Epoch::y1904 ? 2957003 : 2958465;  // 9999-12-31
  if (problem != std::errc{} || end != number.data() + number.size() || !(serial >= 0) ||
      serial >= double(last_day + 1))
    return {};

  auto day = std::int64_t(std::floor(serial));
  auto seconds = std::llround((serial - double(day)) * seconds_of_day);
  if (shown == Shown::elapsed)
    return DateText{"", clock(day * 86400 + seconds)};
  if (seconds == 86400)
    ++day, seconds = 0;
  if (day > last_day)
    return {};
  bool const has_no_day = day == 0 && (epoch == Epoch::y1900 || shown == Shown::time);
  if (has_no_day && shown != Shown::time && seconds == 0)
    return {};
  if (has_no_day)
    return DateText{"", clock(seconds)};
  return DateText{day_text(day, epoch), seconds ? clock(seconds) : ""};
}

std::optional<DateText> date_of_iso(std::string_view s)
{
  if (s.ends_with('Z'))
    s.remove_suffix(1);
  Date day;
  auto const t = s.find('T');
  bool const has_day = s.size() >= 10 && from_text(s.substr(0, 10), day);
  if (has_day && s.size() == 10)
    return DateText{std::string{s}, ""};
  if (has_day ? t != 10 : t != s.npos)
    return {};

  auto time = has_day ? s.substr(11) : s;
  time = time.substr(0, time.find('.'));
  unsigned hour, minute, second;
  if (time.size() != 8 || time[2] != ':' || time[5] != ':' || !from_text(time.substr(0, 2), hour) ||
      !from_text(time.substr(3, 2), minute) || !from_text(time.substr(6, 2), second) || hour > 23 ||
      minute > 59 || second > 59)
    return {};
  bool const midnight = has_day && hour + minute + second == 0;
  return DateText{has_day ? to_text(day) : "", midnight ? "" : std::string{time}};
}

}  // namespace hengwen::sheet
