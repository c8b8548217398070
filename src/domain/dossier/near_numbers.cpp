// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/near_numbers.hpp"

#include "base/narrow.hpp"
#include "domain/org/division.hpp"

#include <algorithm>

namespace hengwen {
namespace {

constexpr std::size_t digits = 17;
constexpr std::size_t birth_from = 6, birth_until = 14;
constexpr std::size_t month = 10, day = 12;

bool in_birth(std::size_t place)
{
  return place >= birth_from && place < birth_until;
}

bool may_change_places(std::size_t one, std::size_t other)
{
  return other == one + 1 || (in_birth(one) && in_birth(other));
}

char check_of(std::string_view signs)
{
  return citizen_id_check_sign(signs.substr(0, digits));
}

// Taiwan, Hong Kong and Macao are in no list of ours; their people have numbers here.
bool of_a_province(std::string_view signs)
{
  auto const province = signs.substr(0, 2);
  return divisions().find(province) || province == "71" || province == "81" || province == "82" ||
         province == "83";
}

bool can_exist(std::string_view signs, Date today)
{
  auto const number = read_citizen_id(signs);
  return number && findings(*number, today).empty() && of_a_province(signs);
}

class Neighbours {
public:
  Neighbours(std::string_view typed, Date today)
      : typed_{typed}, today_{today}, right_{typed[digits] == check_of(typed)}
  {
  }

  std::vector<NearNumber> all()
  {
    for (std::size_t i = 0; i < digits; ++i)
      other_digits(i);
    for (std::size_t i = 0; i + 1 < digits; ++i)
      for (std::size_t j = i + 1; j < digits && (j == i + 1 || in_birth(j)); ++j)
        if (may_change_places(i, j))
          swapped(i, j);
    month_for_day();
    if (!right_)
      wrong_at_the_end();
    std::ranges::sort(out_);
    auto const [from, until] = std::ranges::unique(out_);
    out_.erase(from, until);
    return std::move(out_);
  }

private:
  void other_digits(std::size_t place)
  {
    auto signs = typed_;
    for (char digit = '0'; digit <= '9'; ++digit)
      if (digit != typed_[place]) {
        signs[place] = digit;
        add(signs, Slip::one_digit_off);
      }
  }

  void swapped(std::size_t one, std::size_t other)
  {
    auto signs = typed_;
    std::swap(signs[one], signs[other]);
    add(signs, Slip::two_swapped);
  }

  void month_for_day()
  {
    auto signs = typed_;
    std::swap_ranges(signs.begin() + month, signs.begin() + day, signs.begin() + day);
    add(signs, Slip::two_swapped);
  }

  // The check sign alone, or the check sign and the digit before it.
  void wrong_at_the_end()
  {
    auto signs = typed_;
    signs[digits] = check_of(signs);
    keep(signs, Slip::one_digit_off);
    signs = typed_;
    std::swap(signs[digits - 1], signs[digits]);
    if (signs[digits - 1] != 'X' && signs[digits] == check_of(signs))
      keep(signs, Slip::two_swapped);
  }

  void add(std::string signs, Slip slip)
  {
    if (signs.compare(0, digits, typed_, 0, digits) == 0)
      return;
    auto const check = check_of(signs);
    if (!right_ && signs[digits] != check)
      return;
    signs[digits] = check;
    keep(signs, slip);
  }

  void keep(std::string const& signs, Slip slip)
  {
    if (can_exist(signs, today_))
      out_.push_back({signs, slip});
  }

  std::string typed_;
  Date today_;
  bool right_;
  std::vector<NearNumber> out_;
};

}  // namespace

std::optional<std::string> number_signs(std::string_view typed)
{
  auto signs = compact(typed);
  if (signs.size() == 15 && only_digits(signs)) {
    signs.insert(birth_from, "19");
    signs += check_of(signs);
  }
  if (signs.size() != digits + 1 || !only_digits(std::string_view{signs}.substr(0, digits)) ||
      (signs[digits] != 'X' && !only_digits(std::string_view{signs}.substr(digits))))
    return std::nullopt;
  return signs;
}

std::vector<NearNumber> near_numbers(std::string_view signs, Date today)
{
  return Neighbours{signs, today}.all();
}

std::optional<Slip> slip_between(std::string_view typed, std::string_view filed)
{
  std::vector<std::size_t> otherwise;
  for (std::size_t i = 0; i < digits; ++i)
    if (typed[i] != filed[i])
      otherwise.push_back(i);
  bool const right = typed[digits] == check_of(typed);
  bool const believed = right || typed[digits] == filed[digits];
  if (otherwise.empty())
    return right ? std::nullopt : std::optional{Slip::one_digit_off};
  if (otherwise.size() == 1) {
    if (believed)
      return Slip::one_digit_off;
    bool const at_the_end = otherwise.front() == digits - 1 &&
                            typed.substr(digits - 1, 1) == filed.substr(digits) &&
                            typed.substr(digits) == filed.substr(digits - 1, 1);
    return at_the_end ? std::optional{Slip::two_swapped} : std::nullopt;
  }
  if (!believed)
    return std::nullopt;
  std::string back{typed};
  std::swap_ranges(back.begin() + month, back.begin() + day, back.begin() + day);
  if (back.compare(0, digits, filed, 0, digits) == 0)
    return Slip::two_swapped;
  if (otherwise.size() != 2)
    return std::nullopt;
  auto const one = otherwise[0], other = otherwise[1];
  bool const swapped = typed[one] == filed[other] && typed[other] == filed[one];
  return swapped && may_change_places(one, other) ? std::optional{Slip::two_swapped} : std::nullopt;
}

}  // namespace hengwen
