// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/likeness.hpp"

#include "base/narrow.hpp"
#include "domain/dossier/person_name.hpp"

#include <algorithm>
#include <tuple>

namespace hengwen {
namespace {

// Also of a number whose check sign is wrong.
std::optional<Date> birth_in(std::optional<std::string> const& number)
{
  Date birth;
  if (number && number->size() == 18 &&
      from_text(number->substr(6, 4) + '-' + number->substr(10, 2) + '-' + number->substr(12, 2),
                birth))
    return birth;
  return std::nullopt;
}

std::optional<Likeness> by_number(PersonSought const& sought, PersonFiled const& filed)
{
  if (!sought.number || !filed.number || filed.number->size() != sought.number->size())
    return std::nullopt;
  if (*sought.number == *filed.number)
    return filed.head ? Likeness::same_number : Likeness::member_elsewhere;
  auto const slip = slip_between(*sought.number, *filed.number);
  if (!slip)
    return std::nullopt;
  return *slip == Slip::one_digit_off ? Likeness::number_one_digit_off
                                      : Likeness::number_two_swapped;
}

bool same_account(PersonSought const& sought, PersonFiled const& filed)
{
  return sought.account && filed.account && compact(*sought.account) == compact(*filed.account) &&
         !compact(*filed.account).empty();
}

std::optional<Likeness> by_name(PersonSought const& sought, PersonFiled const& filed)
{
  auto const births = births_of(sought);
  auto const born = filed.birth_on ? filed.birth_on : birth_in(filed.number);
  if (!born || std::ranges::find(births, *born) == births.end() || plain_name(sought.name).empty())
    return std::nullopt;
  if (plain_name(sought.name) == plain_name(filed.name))
    return Likeness::same_name_and_birth;
  if (sound_of(sought.name) == sound_of(filed.name))
    return Likeness::name_sounds_alike;
  return std::nullopt;
}

ToldFile told_of(Scope const& scope, LikeFile const& file)
{
  ToldFile out{.why = file.why, .unit_code = file.unit_code, .unit_name = file.unit_name};
  if (!scope.has(file.place))
    return out;
  out.seen = true;
  out.household = file.household;
  out.number = file.number;
  if (file.status != FileStatus::locked)
    out.head_name = file.head_name;
  out.status = file.status;
  return out;
}

}  // namespace

std::vector<Date> births_of(PersonSought const& sought)
{
  std::vector<Date> out;
  for (auto const& birth : {sought.birth_on, birth_in(sought.number)})
    if (birth && std::ranges::find(out, *birth) == out.end())
      out.push_back(*birth);
  return out;
}

std::vector<Likeness> likenesses(PersonSought const& sought, PersonFiled const& filed)
{
  std::vector<Likeness> out;
  auto const number = by_number(sought, filed);
  if (number == Likeness::same_number || number == Likeness::member_elsewhere)
    return {*number};
  if (number)
    out.push_back(*number);
  if (same_account(sought, filed))
    out.push_back(Likeness::same_account);
  if (auto const name = by_name(sought, filed))
    out.push_back(*name);
  return out;
}

std::vector<ToldFile> told(Scope const& scope, std::vector<LikeFile> files)
{
  std::ranges::sort(files, {}, [](LikeFile const& file) {
    return std::tie(file.why, file.place, file.number, file.household);
  });
  std::vector<ToldFile> out;
  for (auto const& file : files) {
    auto one = told_of(scope, file);
    if (std::ranges::find(out, one) == out.end())
      out.push_back(std::move(one));
  }
  return out;
}

}  // namespace hengwen
