// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/condition.hpp"

#include "base/words.hpp"
#include "domain/policy/code_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hengwen {
namespace {

constexpr std::int64_t months = 12;

struct Flag {
  std::string_view word;
  bool HouseholdFacts::* member;
  bool when;  // The flag's value for which the word is true.
  std::string_view zh;
  std::string_view en;
};
constexpr Flag flags[] = {
    {"disability", &HouseholdFacts::disability, true, "残疾", "disability"},
    {"single_parent", &HouseholdFacts::single_parent, true, "单亲", "single parent"},
    {"migrant", &HouseholdFacts::migrant, true, "农民工", "migrant worker"},
    {"government_relief", &HouseholdFacts::government_relief, true, "享受政府救助",
     "receives government relief"},
    {"no_government_relief", &HouseholdFacts::government_relief, false, "未享受政府救助",
     "receives no government relief"},
    {"still_in_hardship", &HouseholdFacts::still_in_hardship, true,
     "经政府救助和各方帮助后仍有困难", "still in hardship after government relief and help"},
};

Flag const* flag_named(std::string_view word)
{
  auto const* at = std::ranges::find(flags, word, &Flag::word);
  return at == std::end(flags) ? nullptr : at;
}

Bilingual label_of(std::string_view word)
{
  if (auto const* flag = flag_named(word))
    return {std::string{flag->zh}, std::string{flag->en}};
  auto const* cause = code_lists().item("CL-14", word);
  return {cause ? cause->zh : std::string{word}, cause ? cause->en : std::string{word}};
}

// "1.5" -> 150; nothing for more than two decimals.
std::optional<std::int64_t> hundredths(std::string const& number)
{
  Money as_money;  // The same shape: at most two decimals, no exponent.
  if (!from_text(number, as_money) || as_money < Money{})
    return {};
  return as_money.fen();
}

// 200 -> "2", 150 -> "1.5".
std::string multiple(std::int64_t hundredths)
{
  auto text = to_text(Money::of_fen(hundredths));
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.'))
    text.pop_back();
  return text;
}

std::vector<std::string> split(std::string_view text, std::string_view signs)
{
  std::vector<std::string> out;
  while (!text.empty()) {
    auto const at = text.find_first_of(signs);
    if (at != 0)
      out.emplace_back(text.substr(0, at));
    text.remove_prefix(at == text.npos ? text.size() : at + 1);
  }
  return out;
}

Money numerator(Measure measure, HouseholdFacts const& facts)
{
  switch (measure) {
    case Measure::r:
      return facts.income - facts.rigid;
    case Measure::after_cause:
      return facts.income - facts.cause_spending;
    case Measure::after_mishap:
      return facts.income - facts.mishap_spending;
    case Measure::with_savings:
      return facts.income + facts.savings - facts.mishap_spending;
    case Measure::mishap:
      return facts.mishap_spending;
    default:
      return facts.income;
  }
}

std::string_view signed_word(Comparator comparator, bool zh)
{
  switch (comparator) {
    case Comparator::less:
      return zh ? "低于" : "below";
    case Comparator::at_most:
      return zh ? "不高于" : "not above";
    case Comparator::at_least:
      return zh ? "不低于" : "not below";
    default:
      return zh ? "高于" : "above";
  }
}

Comparator opposite(Comparator comparator)
{
  switch (comparator) {
    case Comparator::less:
      return Comparator::at_least;
    case Comparator::at_most:
      return Comparator::more;
    case Comparator::at_least:
      return Comparator::less;
    default:
      return Comparator::at_most;
  }
}

bool compared(std::int64_t left, Comparator comparator, std::int64_t right)
{
  switch (comparator) {
    case Comparator::less:
      return left < right;
    case Comparator::at_most:
      return left <= right;
    case Comparator::at_least:
      return left >= right;
    default:
      return left > right;
  }
}

std::string formula(Measure measure, HouseholdFacts const& facts)
{
  auto const income = grouped(facts.income);
  auto const bracket = [&](std::string_view rest) {
    return "(" + income + std::string{rest} + ")";
  };
  std::string over = income;
  if (measure == Measure::r)
    over = bracket(" − " + grouped(facts.rigid));
  else if (measure == Measure::after_cause)
    over = bracket(" − " + grouped(facts.cause_spending));
  else if (measure == Measure::after_mishap)
    over = bracket(" − " + grouped(facts.mishap_spending));
  else if (measure == Measure::with_savings)
    over = bracket(" + " + grouped(facts.savings) + " − " + grouped(facts.mishap_spending));
  return fmt::format("{} ÷ {} ÷ {}", over, months, facts.counted);
}

}  // namespace

bool is_true(HouseholdFacts const& facts, std::string_view word)
{
  if (auto const* flag = flag_named(word))
    return facts.*flag->member == flag->when;
  return std::ranges::find(facts.causes, word) != facts.causes.end();
}

bool from_text(std::string_view text, Condition& condition)
{
  condition = {};
  condition.text_ = text;
  constexpr std::string_view any_of = "any of ";
  if (!text.starts_with(any_of))
    return condition.read_comparison(split(text, " "));
  condition.words_ = split(text.substr(any_of.size()), ", ");
  return !condition.words_.empty() &&
         std::ranges::all_of(condition.words_, [](std::string const& word) {
           return flag_named(word) || code_lists().item("CL-14", word);
         });
}

bool Condition::read_comparison(std::vector<std::string> const& tokens)
{
  constexpr std::array<std::pair<std::string_view, Comparator>, 4> signs{
      {{"<", Comparator::less},
       {"<=", Comparator::at_most},
       {">=", Comparator::at_least},
       {">", Comparator::more}}};
  if (tokens.size() < 3 || !from_word(tokens[0], measure_))
    return false;
  auto const* sign = std::ranges::find_if(signs, [&](auto& s) { return s.first == tokens[1]; });
  auto const number = hundredths(tokens[2]);
  if (sign == signs.end() || !number)
    return false;
  comparator_ = sign->second;
  hundredths_ = *number;
  std::vector<std::string> const rest{tokens.begin() + 3, tokens.end()};
  if (measure_ == Measure::months_below)
    return against_ = Against::number, rest.empty();
  if (measure_ == Measure::mishap) {
    hundredths_ /= 100;  // "80 %" is 80 hundredths of the income.
    return against_ = Against::income_share, rest == std::vector<std::string>{"%", "of", "Y"};
  }
  return against_ = Against::standard, rest == std::vector<std::string>{"L"};
}

// Both sides are multiplied by 100 x 12 x n, so that nothing is divided.
std::int64_t Condition::left(HouseholdFacts const& facts) const
{
  if (against_ == Against::number)
    return facts.months_below * 100;
  return numerator(measure_, facts).fen() * 100;
}

std::int64_t Condition::right(HouseholdFacts const& facts, Money standard) const
{
  switch (against_) {
    case Against::standard:
      return standard.fen() * hundredths_ * months * facts.counted;
    case Against::income_share:
      return facts.income.fen() * hundredths_;
    default:
      return hundredths_;
  }
}

bool Condition::holds(HouseholdFacts const& facts, Money standard) const
{
  if (against_ == Against::words)
    return std::ranges::any_of(words_, [&](auto const& word) { return is_true(facts, word); });
  return compared(left(facts), comparator_, right(facts, standard));
}

Bilingual Condition::say_of_standard(Money standard, bool holds) const
{
  auto const comparator = holds ? comparator_ : opposite(comparator_);
  auto const line = grouped(divided(standard * hundredths_, 100));
  if (hundredths_ == 100)
    return {fmt::format("{}低保标准 {} 元", signed_word(comparator, true), line),
            fmt::format("{} the minimum-living standard of {} yuan", signed_word(comparator, false),
                        line)};
  auto const times = multiple(hundredths_);
  return {fmt::format("{} {} 倍低保标准 {} 元（{} × {}）", signed_word(comparator, true), times,
                      line, grouped(standard), times),
          fmt::format("{} {} times the minimum-living standard, {} yuan ({} × {})",
                      signed_word(comparator, false), times, line, grouped(standard), times)};
}

Bilingual Condition::say_of_words(HouseholdFacts const& facts) const
{
  Bilingual all;
  Bilingual said;
  auto const add = [](Bilingual& to, std::string_view word) {
    auto const label = label_of(word);
    to.zh += (to.zh.empty() ? "" : "、") + label.zh;
    to.en += (to.en.empty() ? "" : ", ") + label.en;
  };
  for (auto const& word : words_) {
    add(all, word);
    if (is_true(facts, word))
      add(said, word);
  }
  if (said.zh.empty())
    return {"没有下列情形：" + all.zh, "none of: " + all.en};
  return {"情形：" + said.zh, "case: " + said.en};
}

Bilingual Condition::say(HouseholdFacts const& facts, Money standard) const
{
  auto const holding = holds(facts, standard);
  auto const comparator = holding ? comparator_ : opposite(comparator_);
  switch (against_) {
    case Against::standard:
      return say_of_standard(standard, holding);
    case Against::words:
      return say_of_words(facts);
    case Against::number:
      return {fmt::format("连续 {} 个月低于低保标准（须满 {} 个月）", facts.months_below,
                          hundredths_ / 100),
              fmt::format("{} months in a row below the standard ({} needed)", facts.months_below,
                          hundredths_ / 100)};
    default:
      return {fmt::format("意外支出 {} 元{}家庭年收入 {} 元的 {}%", grouped(facts.mishap_spending),
                          signed_word(comparator, true), grouped(facts.income), hundredths_),
              fmt::format("spending on the mishap of {} yuan is {} {} % of the yearly income of {} "
                          "yuan",
                          grouped(facts.mishap_spending), signed_word(comparator, false),
                          hundredths_, grouped(facts.income))};
  }
}

PerHead per_head(Measure measure, HouseholdFacts const& facts)
{
  auto const over = numerator(measure, facts);
  auto const by = months * facts.counted;
  return {divided(over, by), over.fen() % by == 0, formula(measure, facts)};
}

}  // namespace hengwen
