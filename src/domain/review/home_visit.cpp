// SPDX-License-Identifier: Apache-2.0
#include "domain/review/home_visit.hpp"

#include "base/text.hpp"
#include "describe/complete.hpp"

namespace hengwen {
namespace {

static_assert(fully_described<VisitFindings>);
static_assert(fully_described<VisitWish>);

constexpr std::ptrdiff_t longest_text = 2000;
constexpr std::ptrdiff_t longest_name = 50;

std::string trimmed_text(std::string const& text)
{
  return std::string{trimmed(text)};
}

void tidy(std::optional<std::string>& text)
{
  if (text)
    text = trimmed_text(*text);
  if (text && text->empty())
    text.reset();
}

Verdict fits_file(Date on, VisitedFile const& file, Date today)
{
  if (on > today)
    return refuse(NoVisit::visit_in_future, "visited_on");
  if (on < file.filed_on)
    return refuse(NoVisit::visit_before_file, "visited_on");
  if (file.left_on && on >= *file.left_on && !file.out_of_hardship)
    return refuse(NoVisit::not_visited_any_more, "visited_on");
  return allowed;
}

Verdict fits(std::optional<std::string> const& text, char const* field,
             std::ptrdiff_t longest = longest_text)
{
  if (text && characters(*text) > longest)
    return refuse(NoVisit::visit_text_too_long, field);
  return allowed;
}

Verdict says_enough(VisitFindings const& found, Date on)
{
  if (trimmed(found.met).empty())
    return refuse(NoVisit::met_missing, "found.met");
  if (trimmed(found.situation).empty())
    return refuse(NoVisit::situation_missing, "found.situation");
  if (found.next_on && !found.next_step)
    return refuse(NoVisit::next_step_missing, "found.next_step");
  if (found.next_on && *found.next_on < on)
    return refuse(NoVisit::next_before_visit, "found.next_on");
  return allowed;
}

Verdict is_short_enough(VisitWish const& wish)
{
  auto const& found = wish.found;
  TRY(fits(wish.second, "second", longest_name));
  TRY(fits(wish.place, "place"));
  TRY(fits(found.met, "found.met"));
  TRY(fits(found.situation, "found.situation"));
  TRY(fits(found.income, "found.income"));
  TRY(fits(found.health, "found.health"));
  TRY(fits(found.housing, "found.housing"));
  TRY(fits(found.needs, "found.needs"));
  TRY(fits(found.explained, "found.explained"));
  TRY(fits(found.issues, "found.issues"));
  return fits(found.next_step, "found.next_step");
}

}  // namespace

Verdict may_be_recorded(VisitWish const& wish, VisitedFile const& file, std::string_view visitor,
                        Date today)
{
  TRY(fits_file(wish.visited_on, file, today));
  if (trimmed(wish.second).empty())
    return refuse(NoVisit::second_visitor_needed, "second");
  if (trimmed(wish.second) == trimmed(visitor))
    return refuse(NoVisit::visited_alone, "second");
  TRY(says_enough(wish.found, wish.visited_on));
  return is_short_enough(wish);
}

VisitWish tidied(VisitWish wish)
{
  auto& found = wish.found;
  wish.second = trimmed_text(wish.second);
  found.met = trimmed_text(found.met);
  found.situation = trimmed_text(found.situation);
  for (auto* text : {&wish.place, &found.income, &found.health, &found.housing, &found.needs,
                     &found.explained, &found.issues, &found.next_step})
    tidy(*text);
  return wish;
}

}  // namespace hengwen
