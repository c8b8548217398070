// SPDX-License-Identifier: Apache-2.0
#include "base/citizen_id.hpp"

#include "base/narrow.hpp"

#include <algorithm>
#include <cassert>

namespace hengwen {
namespace {

// The oldest person ever known lived 122 years; a longer life is a wrong birth date.
constexpr int oldest_age = 122;

int number(std::string_view digits)
{
  int value = 0;
  for (auto const digit : digits)
    value = value * 10 + (digit - '0');
  return value;
}

std::optional<Date> birth_of(std::string_view eight_digits)
{
  std::chrono::year_month_day const day{
      std::chrono::year{number(eight_digits.substr(0, 4))},
      std::chrono::month{unsigned(number(eight_digits.substr(4, 2)))},
      std::chrono::day{unsigned(number(eight_digits.substr(6)))}};
  return day.ok() ? std::optional{Date{day}} : std::nullopt;
}

}  // namespace

char citizen_id_check_sign(std::string_view digits)
{
  assert(digits.size() == 17 && only_digits(digits));
  // ISO 7064, MOD 11-2: the weight of each place is a power of two, modulo eleven.
  constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i)
    sum += (digits[i] - '0') * weights[i];
  return "10X98765432"[sum % 11];
}

Answer<CitizenId> read_citizen_id(std::string_view typed)
{
  auto text = compact(typed);
  bool const old = text.size() == 15;
  if (!old && text.size() != 18)
    return refuse(BadCitizenId::citizen_id_length);
  auto const digits = std::string_view{text}.substr(0, old || text.back() != 'X' ? 18 : 17);
  bool const signs_right = only_digits(digits);
  if (!signs_right)
    return refuse(BadCitizenId::citizen_id_signs);
  if (old)
    text.insert(6, "19");
  if (!birth_of(std::string_view{text}.substr(6, 8)))
    return refuse(BadCitizenId::citizen_id_birth_date);
  auto const check = citizen_id_check_sign(std::string_view{text}.substr(0, 17));
  if (old)
    text += check;
  else if (text[17] != check)
    return refuse(BadCitizenId::citizen_id_check_sign);
  CitizenId id;
  std::ranges::copy(text, id.signs_.begin());
  return id;
}

Date CitizenId::birth() const
{
  auto const date = birth_of(signs().substr(6, 8));
  assert(date);
  return *date;
}

Sex CitizenId::sex() const
{
  return (signs_[16] - '0') % 2 == 1 ? Sex::male : Sex::female;
}

int CitizenId::age_on(Date today) const
{
  std::chrono::year_month_day const born{birth().day}, now{today.day};
  bool const had_birthday =
      std::pair{now.month(), now.day()} >= std::pair{born.month(), born.day()};
  return int(now.year()) - int(born.year()) - (had_birthday ? 0 : 1);
}

std::string CitizenId::masked() const
{
  return std::string(14, '*') + std::string{signs().substr(14)};
}

std::string CitizenId::masked_for_officials() const
{
  return std::string{signs().substr(0, 3)} + std::string(11, '*') + std::string{signs().substr(14)};
}

std::optional<std::string> CitizenId::old_form() const
{
  if (signs().substr(6, 2) != "19")
    return {};
  return std::string{division()} + std::string{signs().substr(8, 9)};
}

std::string to_text(CitizenId const& id)
{
  return std::string{id.signs()};
}

bool from_text(std::string_view text, CitizenId& id)
{
  auto const read = read_citizen_id(text);
  if (read)
    id = *read;
  return read.has_value();
}

Findings findings(CitizenId const& id, Date today)
{
  if (id.birth() > today)
    return {finding(BadCitizenId::citizen_id_birth_in_future, Weight::error)};
  if (id.age_on(today) > oldest_age)
    return {finding(BadCitizenId::citizen_id_implausible_age, Weight::warning)};
  return {};
}

}  // namespace hengwen
