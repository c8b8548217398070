// SPDX-License-Identifier: Apache-2.0
#include "app/import/citizen_text.hpp"

#include "app/import/loose_text.hpp"

namespace hengwen::app {
namespace {

// GB 11643: ISO 7064 MOD 11-2 over the first 17 digits (domain.md 3.6).
char check_sign(std::string_view seventeen)
{
  constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i)
    sum += weights[i] * (seventeen[i] - '0');
  return "10X98765432"[sum % 11];
}

bool digits(std::string_view t)
{
  return t.find_first_not_of("0123456789") == t.npos;
}

std::string tidied(std::string_view typed)
{
  std::string out;
  for (char const c : half_width(typed)) {
    if (c == ' ' || c == '-' || c == '\'' || c == '\t' || c == '\n' || c == '\r')
      continue;
    out += c == 'x' ? 'X' : c;
  }
  return out;
}

}  // namespace

CellValue read_citizen_id(std::string_view typed)
{
  auto number = tidied(typed);
  if (number.size() == 15 && digits(number)) {
    number.insert(6, "19");
    number += check_sign(number);
  }
  if (number.size() != 18 || !digits(std::string_view{number}.substr(0, 17)) ||
      !(digits(std::string_view{number}.substr(17)) || number[17] == 'X'))
    return CellValue::no(BadCell::not_a_citizen_id);
  if (number[17] != check_sign(number))
    return CellValue::no(BadCell::citizen_id_check_sign);
  Date born;
  if (!from_text(number.substr(6, 4) + "-" + number.substr(10, 2) + "-" + number.substr(12, 2),
                 born))
    return CellValue::no(BadCell::citizen_id_birth);
  return CellValue::of(std::move(number));
}

}  // namespace hengwen::app
