// SPDX-License-Identifier: Apache-2.0
#include "app/report/checks.hpp"

#include <fmt/format.h>
#include <boost/algorithm/string/replace.hpp>

namespace hengwen::app {
namespace {

using stats::Expression;
using stats::Held;
using stats::Outcome;

// "A2.09U" -> "A2" and "09U".
std::pair<std::string, std::string> split(std::string const& name)
{
  auto const dot = name.find('.');
  return {name.substr(0, dot), name.substr(dot + 1)};
}

Date year_before(Date date)
{
  std::chrono::year_month_day const day{date.day};
  auto const back = day - std::chrono::years{1};
  // 29 February has no day of its own in the year before.
  return {std::chrono::sys_days{back.ok() ? back : back.year() / back.month() / std::chrono::last}};
}

stats::Question question_of(stats::Question asked, stats::OtherPeriod period)
{
  asked.campaign.reset();
  if (period == stats::OtherPeriod::same)
    return asked;
  asked.period = stats::period_of(stats::Span::previous_year, asked);
  asked.cutoff = asked.period.to;
  return asked;
}

class Checker {
public:
  Checker(Tx& tx, FormAndOthers const& forms, std::vector<UnitNumbers> const& all, Compare compare)
      : forms_{forms}, all_{all}, numbers_{all.front()}
  {
    if (compare == Compare::nothing)
      return;
    auto asked = numbers_.asked();
    asked.question = a_year_before(asked.question);
    last_year_ = numbers_of(tx, asked);
    if (compare == Compare::last_year || !numbers_.asked().unit.parent)
      return;
    asked = numbers_.asked();
    asked.unit = *store::unit_by_code(tx, *asked.unit.parent);
    siblings_ = numbers_of(tx, asked);
    for (auto node = UnitNumbers::first_child; node < siblings_->nodes(); ++node)
      if (siblings_->unit_of(node).id != numbers_.asked().unit.id && siblings_->reports(node))
        beside_.push_back(node);
  }

  stats::FilledCheck check(stats::CheckPlan const& plan)
  {
    stats::FilledCheck out{
        .id = plan.check->id, .ok = {}, .level = plan.check->level, .say = plan.check->say};
    for (std::size_t i = 0; i < plan.that.size(); ++i)
      if (plan.that[i].names("this"))
        try_each_item(plan.that[i], out);
      else
        add(out, said_of(plan.check->that[i]), plan.that[i], outcome_of(plan.that[i], values({})));
    return out;
  }

private:
  static stats::Question a_year_before(stats::Question question)
  {
    question.period = {year_before(question.period.from), year_before(question.period.to)};
    question.cutoff = year_before(question.cutoff);
    question.campaign.reset();  // Last year's campaign has another code.
    return question;
  }

  // `item` is what "this" stands for.
  stats::Values values(std::string const& item) const
  {
    return {.value = [this, item](std::string const& name) { return value(name, item); },
            .siblings = [this, item](std::string const&) { return beside(item); }};
  }

  std::optional<std::int64_t> value(std::string const& name, std::string const& item) const
  {
    if (name == "this")
      return numbers_.number(item, UnitNumbers::whole);
    if (name == "last_year")
      return last_year_ ? last_year_->number(item, UnitNumbers::whole) : std::nullopt;
    if (name.find('.') != name.npos)
      return all_[forms_.place_of(split(name).first)].number(split(name).second,
                                                             UnitNumbers::whole);
    return numbers_.number(name, UnitNumbers::whole);
  }

  std::vector<std::int64_t> beside(std::string const& item) const
  {
    std::vector<std::int64_t> out;
    for (auto const node : beside_)
      if (auto const number = siblings_->number(item, node))
        out.push_back(*number);
    return out;
  }

  void try_each_item(Expression const& expression, stats::FilledCheck& out)
  {
    std::string far_zh, far_en;
    for (auto const& item : numbers_.plan().form->items) {
      if (item.kind == stats::ItemKind::yes_no)
        continue;
      auto const outcome = outcome_of(expression, values(item.item));
      // From nothing to something is no jump in percent.
      if (expression.relation == stats::Relation::percent && outcome.right == 0)
        continue;
      if (expression.relation == stats::Relation::sigma && outcome.held == Held::broken) {
        out.ok = false;
        far_zh += (far_zh.empty() ? "" : "、") + item.item;
        far_en += (far_en.empty() ? "" : ", ") + item.item;
        continue;
      }
      add(out, {item.item, item.item}, expression, outcome);
    }
    if (!far_zh.empty())
      add_words(out, far_zh + " 与同级单位相差过大", far_en + " far from the units beside it");
    if (!out.ok && out.say.zh == said(out.id))
      add_words(out, "未与上年及同级单位比较",
                "not compared with last year and the units beside it");
  }

  std::string said(std::string const& id) const
  {
    for (auto const& check : numbers_.plan().checks)
      if (check.check->id == id)
        return check.check->say.zh;
    return {};
  }

  // "10G <= 60 * 10F" as people write it, with the words of what is no item.
  stats::Words said_of(std::string const& expression) const
  {
    stats::Words out{expression, expression};
    constexpr std::pair<char const*, char const*> in_print[] = {
        {"<=", "≤"}, {">=", "≥"}, {" * ", " × "}, {" - ", " − "}};
    for (auto const& [sign, print] : in_print) {
      boost::replace_all(out.zh, sign, print);
      boost::replace_all(out.en, sign, print);
    }
    for (auto const& aside : numbers_.plan().form->asides) {
      boost::replace_all(out.zh, aside.name, aside.label.zh);
      boost::replace_all(out.en, aside.name, "“" + aside.label.en + "”");
    }
    return out;
  }

  void add(stats::FilledCheck& out, stats::Words const& what, Expression const& expression,
           Outcome const& outcome) const
  {
    if (outcome.held == Held::not_tried) {
      if (!expression.names("this"))
        add_words(out, fmt::format("{} 未核对：缺 {}", what.zh, outcome.missing),
                  fmt::format("{} not tried: no {}", what.en, outcome.missing));
      return;
    }
    bool const held = outcome.held == Held::held;
    out.ok = out.ok.value_or(true) && held;
    if (held)
      return;
    auto const left = shown(expression, what.zh, outcome.left);
    auto const right = shown(expression, what.zh, outcome.right);
    add_words(out, fmt::format("{}：{} 与 {}", what.zh, left, right),
              fmt::format("{}: {} and {}", what.en, left, right));
  }

  static void add_words(stats::FilledCheck& out, std::string const& zh, std::string const& en)
  {
    out.say.zh += "；" + zh;
    out.say.en += "; " + en;
  }

  // Money as the form shows it, in 万元.
  std::string shown(Expression const& expression, std::string const& item,
                    std::int64_t number) const
  {
    auto const& name = expression.left[0].name == "this" ? item : expression.left[0].name;
    auto const* cell = numbers_.plan().cell(name);
    return cell && cell->money ? to_wan(Money::of_fen(number)) : to_text(number);
  }

  FormAndOthers const& forms_;
  std::vector<UnitNumbers> const& all_;
  UnitNumbers const& numbers_;  // Of the form itself.
  std::optional<UnitNumbers> last_year_;
  std::optional<UnitNumbers> siblings_;
  std::vector<std::uint32_t> beside_;  // Those of them that report anything at all.
};

}  // namespace

FormAndOthers::FormAndOthers(Asked const& form) : asked_{form}
{
  std::map<std::string, std::vector<std::string>> wanted;
  for (auto const& check : form.plan->checks)
    for (auto const& expression : check.that)
      for (auto const* sum : {&expression.left, &expression.right})
        for (auto const& term : *sum)
          if (term.name.find('.') != term.name.npos)
            wanted[split(term.name).first].push_back(split(term.name).second);
  for (auto const& [alias, items] : wanted)
    add(alias, items);
}

void FormAndOthers::add(std::string const& alias, std::vector<std::string> const& items)
{
  auto const& form = asked_.front();
  auto const& other = form.plan->form->others.at(alias);
  plans_.push_back(stats::narrowed(*stats::plan_named(other.form), items));
  places_.emplace(alias, asked_.size());
  asked_.push_back({&plans_.back(), form.unit, question_of(form.question, other.period)});
}

std::vector<stats::FilledCheck> checked(Tx& tx, FormAndOthers const& forms,
                                        std::vector<UnitNumbers> const& numbers, Compare compare)
{
  Checker checker{tx, forms, numbers, compare};
  std::vector<stats::FilledCheck> out;
  for (auto const& plan : numbers.front().plan().checks)
    out.push_back(checker.check(plan));
  return out;
}

}  // namespace hengwen::app
