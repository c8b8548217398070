// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/judge.hpp"

#include "domain/org/division.hpp"
#include "domain/policy/code_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hengwen {
namespace {

Bilingual measure_name(Measure measure)
{
  switch (measure) {
    case Measure::after_cause:
      return {"扣除致困支出后人均月收入",
              "monthly income per head after the spending on the cause"};
    case Measure::after_mishap:
      return {"扣除意外支出后人均月收入",
              "monthly income per head after the spending on the mishap"};
    case Measure::with_savings:
      return {"计入存款和投资、扣除意外支出后人均月收入",
              "monthly income per head with savings, after the spending on the mishap"};
    default:
      return {"人均月收入", "monthly income per head"};
  }
}

// Clauses are joined as one sentence: an amount with its formula, then what it is
// compared with. An amount is explained once, however often it is compared.
class Sentence {
public:
  Sentence(HouseholdFacts const& facts, Money standard) : facts_{facts}, standard_{standard} {}

  void add(Condition const& condition)
  {
    auto const said = condition.say(facts_, standard_);
    if (condition.against() == Against::standard && explained_.insert(condition.measure()).second)
      explain(condition.measure());
    append(said);
  }
  void explain(Measure measure)
  {
    auto const name = measure_name(measure);
    auto const amount = per_head(measure, facts_);
    exact_ = exact_ && amount.exact;
    explained_.insert(measure);
    append({fmt::format("{} {} 元 = {}", name.zh, grouped(amount.amount), amount.formula),
            fmt::format("{} {} yuan = {}", name.en, grouped(amount.amount), amount.formula)});
    pause();
  }
  void append(Bilingual const& clause)
  {
    words_.zh += words_.zh.empty() ? "" : join_.zh;
    words_.en += words_.en.empty() ? "" : join_.en;
    join_ = {"，", ", "};
    words_.zh += clause.zh;
    words_.en += clause.en;
  }
  void pause() { join_ = {"；", "; "}; }  // Before the next clause.
  void run_on() { join_ = {"", " "}; }
  Bilingual const& words() const { return words_; }
  bool exact() const { return exact_; }

private:
  HouseholdFacts const& facts_;
  Money standard_;
  std::set<Measure> explained_;
  Bilingual words_;
  Bilingual join_;
  bool exact_ = true;
};

bool holds(RuleCategory const& category, HouseholdFacts const& facts, Money standard)
{
  return std::ranges::all_of(category.when,
                             [&](auto const& c) { return c.holds(facts, standard); });
}

Bilingual say_basis(HouseholdFacts const& facts, RuleVersion const& rule, Standard const& standard)
{
  bool const invented = standard.invented.value_or(false);
  return {fmt::format("依据《{}》（{}）；计入家庭人口 {} 人；低保标准每人每月 {} 元（{}，{} 起{}）",
                      rule.title.zh, rule.rule, facts.counted, grouped(standard.amount),
                      divisions().full_name(standard.division), to_text(standard.from),
                      invented ? "，演示用虚构标准" : ""),
          fmt::format("By {} ({}); {} counted in the household; minimum-living standard of {} yuan "
                      "per head and month ({}, since {}{})",
                      rule.title.en, rule.rule, facts.counted, grouped(standard.amount),
                      divisions().full_name(standard.division), to_text(standard.from),
                      invented ? ", invented for the demo" : "")};
}

// Why the category holds: every condition of it.
Sentence say_match(RuleCategory const& category, HouseholdFacts const& facts, Money standard)
{
  Sentence sentence{facts, standard};
  for (auto const& condition : category.when)
    sentence.add(condition);
  auto const name = code_lists().label("CL-01", category.category);
  sentence.append({"属" + name.zh, "hence: " + name.en});
  return sentence;
}

// Why none holds: of each category the conditions that fail.
Sentence say_none(RuleVersion const& rule, HouseholdFacts const& facts, Money standard)
{
  Sentence sentence{facts, standard};
  sentence.explain(rule.categories.front().when.front().measure());
  sentence.append({"不属于本标准的任何困难类别", "in no category of this rule"});
  for (auto const& category : rule.categories) {
    auto const name = code_lists().label("CL-01", category.category);
    sentence.pause();
    sentence.append({"非" + name.zh + "，因为", "not " + name.en + ":"});
    sentence.run_on();
    for (auto const& condition : category.when)
      if (!condition.holds(facts, standard))
        sentence.add(condition);
  }
  return sentence;
}

void say_others(Proposal& out)
{
  Bilingual names;
  for (auto const& match : out.matches | std::views::drop(1)) {
    auto const category = code_lists().label("CL-01", match.category);
    auto const level = code_lists().label("CL-02", match.level);
    names.zh += fmt::format("{}{}（{}）", names.zh.empty() ? "" : "、", category.zh, level.zh);
    names.en += fmt::format("{}{} ({})", names.en.empty() ? "" : ", ", category.en, level.en);
  }
  if (!names.zh.empty())
    out.say.push_back({"同时符合：" + names.zh, "Also fits: " + names.en});
}

void add_exclusions(Proposal& out, HouseholdFacts const& facts)
{
  for (auto const& rule : exclusion_rules())
    if (rule.on && std::ranges::find(facts.exclusions, rule.key) != facts.exclusions.end()) {
      out.exclusions.push_back(rule.key);
      out.say.push_back(
          {"有不予建档情形：" + rule.zh + "；须由审批人说明理由后方可建档",
           "Not to be filed: " + rule.en + "; an approver may override this with a reason"});
    }
}

void add_missing_evidence(Proposal& out, HouseholdFacts const& facts)
{
  for (auto const& paper : evidence_rules()) {
    bool const asked = paper.asked_for.empty() ||
                       std::ranges::any_of(paper.asked_for,
                                           [&](auto const& word) { return is_true(facts, word); });
    bool const in_hand = std::ranges::find(facts.evidence, paper.key) != facts.evidence.end();
    if (asked && !in_hand)
      out.missing_evidence.push_back({paper.zh, paper.en});
  }
}

}  // namespace

RuleCategory const* first_category(HouseholdFacts const& facts, RuleVersion const& rule,
                                   Money standard)
{
  auto const at = std::ranges::find_if(
      rule.categories, [&](RuleCategory const& c) { return holds(c, facts, standard); });
  return at == rule.categories.end() ? nullptr : &*at;
}

Answer<Proposal> judge(HouseholdFacts const& facts, RuleVersion const& rule,
                       Standard const& standard)
{
  if (facts.counted < 1)
    return refuse(NoProposal::nobody_counted);
  Proposal out{.rule = rule.rule, .standard = standard.amount};
  RuleCategory const* first = nullptr;
  for (auto const& category : rule.categories)
    if (holds(category, facts, standard.amount)) {
      first = first ? first : &category;
      CategoryMatch const match{category.category, category.level};
      if (std::ranges::find(out.matches, match) == out.matches.end())
        out.matches.push_back(match);
    }
  if (first)
    out.category = first->category, out.level = first->level;

  out.say.push_back(say_basis(facts, rule, standard));
  auto const why =
      first ? say_match(*first, facts, standard.amount) : say_none(rule, facts, standard.amount);
  out.say.push_back(why.words());
  if (!why.exact())
    out.say.push_back({"金额四舍五入到分，比较按未舍入的数进行",
                       "Amounts are rounded to the fen; comparisons use the unrounded figures"});
  say_others(out);
  add_exclusions(out, facts);
  add_missing_evidence(out, facts);
  return out;
}

Answer<Proposal> judge(HouseholdFacts const& facts, std::string_view division, Date on)
{
  auto const* standard = standard_of(division, on);
  if (!standard)
    return refuse(NoProposal::standard_unknown);
  auto const* rule = rule_in_force(division, on);
  if (!rule)
    return refuse(NoProposal::no_rule_in_force);
  return judge(facts, *rule, *standard);
}

}  // namespace hengwen
