// SPDX-License-Identifier: Apache-2.0
#include "base/phone.hpp"

#include <algorithm>

namespace hengwen {
namespace {

constexpr int fewest_digits = 5;
constexpr int most_digits = 20;

}  // namespace

bool is_meant_as_phone(std::string_view text)
{
  return !text.empty() && text.find_first_not_of("0123456789+-() ") == text.npos;
}

bool is_phone(std::string_view text)
{
  auto const digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return is_meant_as_phone(text) && digits >= fewest_digits && digits <= most_digits;
}

}  // namespace hengwen
