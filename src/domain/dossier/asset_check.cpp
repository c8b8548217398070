// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/asset_check.hpp"

#include "base/words.hpp"
#include "domain/dossier/waits_for.hpp"

#include <boost/mp11/algorithm.hpp>

namespace hengwen {
namespace {

constexpr int adult_age = 18;

template <class F>
void each_fact(F&& f)
{
  boost::mp11::mp_for_each<
      boost::describe::describe_members<AssetFacts, boost::describe::mod_public>>(f);
}

template <class T>
std::string said(std::optional<T> const& value)
{
  return value ? to_text(*value) : std::string{};
}

}  // namespace

AssetFacts together(std::vector<AssetFacts> const& all)
{
  AssetFacts out;
  for (auto const& one : all)
    each_fact([&](auto member) {
      auto const& part = one.*member.pointer;
      auto& sum = out.*member.pointer;
      if (part)
        sum = sum ? *sum + *part : *part;
    });
  return out;
}

Verdict may_answer(AssetAnswer const& answer, Date asked_on, Date today)
{
  if (answer.answered_on < asked_on)
    return refuse(BadAnswer::answered_before_asked, "answered_on");
  if (answer.answered_on > today)
    return refuse(BadAnswer::answered_in_future, "answered_on");
  if (answer.result == AssetResult::no_data && !answer.found.nothing())
    return refuse(BadAnswer::found_without_data, "result");
  if (answer.result == AssetResult::inconsistent && answer.found.nothing() &&
      answer.remarks.empty())
    return refuse(BadAnswer::found_nothing_said, "remarks");
  if (characters(answer.remarks) > longest_remarks)
    return refuse(BadAnswer::remarks_too_long, "remarks");
  return allowed;
}

bool may_make_asset_list(Role role)
{
  auto const roles = roles_that_take(DossierState::asset_check, DossierStep::record_asset_answer);
  return std::ranges::find(roles, role) != roles.end();
}

bool is_adult(std::optional<CitizenId> const& number, std::optional<Date> birth_on, Date today)
{
  if (number)
    return number->age_on(today) >= adult_age;
  if (!birth_on)
    return true;
  std::chrono::year_month_day const birth{birth_on->day};
  auto const grown = birth + std::chrono::years{adult_age};
  // Who was born on 29 February is of age on 1 March.
  auto const day = grown.ok() ? std::chrono::sys_days{grown}
                              : std::chrono::sys_days{grown.year() / std::chrono::March / 1};
  return day <= today.day;
}

std::vector<AssetDifference> compare(AssetFacts const& declared, AssetFacts const& found)
{
  std::vector<AssetDifference> out;
  each_fact([&](auto member) {
    auto const& ours = declared.*member.pointer;
    auto const& theirs = found.*member.pointer;
    if (!ours && !theirs)
      return;
    using Value = typename std::remove_cvref_t<decltype(ours)>::value_type;
    out.push_back(
        {member.name, said(ours), said(theirs), theirs && *theirs != ours.value_or(Value{})});
  });
  return out;
}

}  // namespace hengwen
