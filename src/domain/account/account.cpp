// SPDX-License-Identifier: Apache-2.0
#include "domain/account/account.hpp"

#include "base/phone.hpp"

namespace hengwen {
namespace {

constexpr std::ptrdiff_t shortest_password = 10;
constexpr std::size_t longest_password_bytes = 1024;
constexpr std::ptrdiff_t longest_full_name = 64;

// A few slips cost nothing; from then on the wait doubles. A quarter of an hour leaves a
// guesser a hundred tries a day; longer would let a stranger lock people out by their names.
constexpr std::int32_t free_slips = 3;
constexpr std::chrono::seconds longest_delay{15 * 60};

}  // namespace

std::string usable_name(std::string_view typed)
{
  std::string out{trimmed(typed)};
  for (char& c : out)
    if (c >= 'A' && c <= 'Z')
      c = char(c - 'A' + 'a');
  return out;
}

Verdict may_choose_password(std::string_view chosen, std::string_view current,
                            std::string_view account_name)
{
  if (characters(chosen) < shortest_password)
    return refuse(NoPassword::password_too_short, "new");
  if (chosen.size() > longest_password_bytes)
    return refuse(NoPassword::password_too_long, "new");
  if (usable_name(chosen) == account_name)
    return refuse(NoPassword::password_is_the_name, "new");
  if (chosen == current)
    return refuse(NoPassword::password_unchanged, "new");
  return allowed;
}

Answer<Profile> usable_profile(Profile const& typed)
{
  Profile out{std::string{trimmed(typed.full_name)}, std::string{trimmed(typed.phone)}};
  if (characters(out.full_name) > longest_full_name)
    return refuse(NoProfile::full_name_too_long, "full_name");
  if (!out.phone.empty() && !is_phone(out.phone))
    return refuse(NoProfile::not_a_phone, "phone");
  return out;
}

std::chrono::seconds delay_after(std::int32_t failures)
{
  if (failures < free_slips)
    return std::chrono::seconds{0};
  auto const doublings = std::min(failures - free_slips, 16);
  return std::min(std::chrono::seconds{1 << doublings}, longest_delay);
}

SecondFactor second_factor_of(bool has_one, bool proved, Role role, UnitLevel level)
{
  if (has_one)
    return proved ? SecondFactor::on : SecondFactor::must_answer;
  // Who has none here may have proved one to a provider that we trust.
  return needs_second_factor(role, level) && !proved ? SecondFactor::must_set : SecondFactor::off;
}

}  // namespace hengwen
