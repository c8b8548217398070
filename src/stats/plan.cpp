// SPDX-License-Identifier: Apache-2.0
#include "stats/plan.hpp"

#include <set>
#include <stdexcept>

namespace hengwen::stats {
namespace {

class Planner {
public:
  Planner(Form const& form, Sources const& sources) : sources_{sources} { plan_.form = &form; }

  Answer<Plan> make()
  {
    for (auto const& item : plan_.form->items)
      if (auto ok = add_item(item); !ok)
        return std::unexpected{ok.error()};
    for (auto const& aside : plan_.form->asides)
      if (auto ok = add(aside.name, aside.measure); !ok)
        return std::unexpected{ok.error()};
    for (auto const& check : plan_.form->checks)
      if (auto ok = add_check(check); !ok)
        return std::unexpected{ok.error()};
    return std::move(plan_);
  }

private:
  Verdict add_item(Item const& item)
  {
    if (std::ranges::none_of(plan_.form->groups,
                             [&](auto const& g) { return g.no == group_of(item.item); }))
      return refuse(BadForm::unknown_group, item.item);
    constexpr std::string_view derivations[] = {"R", "G", "X", "R+X"};
    if (std::ranges::count(derivations, item.derivation) == 0)
      return refuse(BadForm::unknown_derivation, item.item);
    if (!names_.insert(item.item).second)
      return refuse(BadForm::item_twice, item.item);
    auto measure = TRY(measure_of(item));
    if (measure.over.empty())
      return allowed;
    if (auto ok = add(item.item, measure); !ok)
      return ok;
    if (!item.typed_where.empty()) {
      auto typed = measure;
      typed.where.insert(typed.where.end(), item.typed_where.begin(), item.typed_where.end());
      if (auto ok = add(typed_part_of(item.item), typed); !ok)
        return ok;
    }
    return item.estimate ? add(estimate_of(item.item), *item.estimate) : Verdict{};
  }

  // With what it inherits from the item that it is within.
  Answer<Measure> measure_of(Item const& item) const
  {
    Measure out{item.over.value_or(""), item.take, item.where};
    if (!item.within)
      return out;
    auto const* whole = plan_.form->item(*item.within);
    if (!whole || whole >= &item)
      return refuse(BadForm::unknown_item, item.item + " within " + *item.within);
    auto const base = TRY(measure_of(*whole));
    if (!item.over)
      out.over = base.over;
    if (item.take.empty())
      out.take = base.take;
    out.where.insert(out.where.begin(), base.where.begin(), base.where.end());
    return out;
  }

  Answer<std::size_t> source_named(std::string const& name)
  {
    auto const found = std::ranges::find(plan_.sources, name, &SourcePlan::name);
    if (found != plan_.sources.end())
      return std::size_t(found - plan_.sources.begin());
    auto const source = sources_.find(name);
    if (source == sources_.end())
      return refuse(BadForm::unknown_source, name);
    for (auto const& [column, type] : source->second.columns)
      TRY(column_spec(type));
    plan_.sources.push_back({name, &source->second, {}, {}});
    return plan_.sources.size() - 1;
  }

  static Verdict read_take(std::vector<std::string> const& take, Source const& source,
                           CellPlan& out)
  {
    constexpr std::pair<std::string_view, Take> known[] = {{"count", Take::count},
                                                           {"distinct", Take::distinct},
                                                           {"sum", Take::sum},
                                                           {"any", Take::any}};
    auto const* const word = std::ranges::find(known, take.empty() ? "" : std::string_view{take[0]},
                                               [](auto const& k) { return k.first; });
    if (word == std::end(known))
      return refuse(BadForm::bad_take, out.name);
    out.take = word->second;
    bool const has_column = out.take == Take::distinct || out.take == Take::sum;
    if (take.size() != (has_column ? 2u : 1u))
      return refuse(BadForm::bad_take, out.name);
    if (!has_column)
      return allowed;
    out.column = take[1];
    auto const column = source.columns.find(out.column);
    if (column == source.columns.end())
      return refuse(BadForm::unknown_column, out.name + ": " + out.column);
    auto const type = TRY(column_spec(column->second)).type;
    out.money = out.take == Take::sum && type == ColumnType::money;
    bool const fits = out.take == Take::distinct ? type == ColumnType::key
                                                 : out.money || type == ColumnType::count;
    return fits ? allowed : Verdict{refuse(BadForm::bad_take, out.name)};
  }

  Verdict add(std::string const& name, Measure const& measure)
  {
    CellPlan cell{.name = name, .column = {}, .conditions = {}};
    cell.source = TRY(source_named(measure.over));
    auto& source = plan_.sources[cell.source];
    if (auto ok = read_take(measure.take, *source.source, cell); !ok)
      return ok;
    for (auto const& line : measure.where) {
      auto const known = std::ranges::find(source.lines, line);
      cell.conditions.push_back(std::size_t(known - source.lines.begin()));
      if (known != source.lines.end())
        continue;
      source.conditions.push_back(TRY(read_condition(line, *source.source)));
      source.lines.push_back(line);
    }
    names_.insert(name);
    plan_.cells.push_back(std::move(cell));
    return allowed;
  }

  bool known_name(std::string const& name) const
  {
    constexpr std::string_view of_each[] = {"this", "last_year", "siblings"};
    auto const dot = name.find('.');
    if (dot != name.npos)
      return plan_.form->others.contains(name.substr(0, dot));
    return name.empty() || names_.contains(name) || std::ranges::count(of_each, name) > 0;
  }

  Verdict add_check(Check const& check)
  {
    CheckPlan out{&check, {}};
    for (auto const& text : check.that) {
      auto const expression = read_expression(text);
      if (!expression)
        return refuse(BadForm::bad_expression, check.id + ": " + text);
      for (auto const* sum : {&expression->left, &expression->right})
        for (auto const& term : *sum)
          if (!known_name(term.name))
            return refuse(BadForm::unknown_item, check.id + ": " + term.name);
      out.that.push_back(*expression);
    }
    plan_.checks.push_back(std::move(out));
    return allowed;
  }

  Sources const& sources_;
  Plan plan_;
  std::set<std::string> names_;
};

void widen(std::optional<Period>& window, Period by)
{
  if (!window)
    window = by;
  window->from = std::min(window->from, by.from);
  window->to = std::max(window->to, by.to);
}

}  // namespace

CellPlan const* Plan::cell(std::string_view name) const
{
  auto const found = std::ranges::find(cells, name, &CellPlan::name);
  return found == cells.end() ? nullptr : &*found;
}

bool Plan::asks_for_campaign() const
{
  for (auto const& source : sources)
    for (auto const& condition : source.conditions)
      if (condition.test == Test::in_campaign)
        return true;
  return false;
}

Answer<Plan> plan_of(Form const& form, Sources const& sources)
{
  return Planner{form, sources}.make();
}

Plan narrowed(Plan const& plan, std::vector<std::string> const& names)
{
  Plan out;
  out.form = plan.form;
  for (auto const& cell : plan.cells) {
    if (std::ranges::count(names, cell.name) == 0)
      continue;
    auto const& source = plan.sources[cell.source];
    auto const found = std::ranges::find(out.sources, source.name, &SourcePlan::name);
    auto copy = cell;
    copy.source = std::size_t(found - out.sources.begin());
    if (found == out.sources.end())
      out.sources.push_back(source);
    out.cells.push_back(std::move(copy));
  }
  return out;
}

Plan const* plan_named(std::string_view form)
{
  static auto const all = [] {
    std::vector<Plan> plans;
    for (auto const& form : forms()) {
      auto plan = plan_of(form, sources());
      if (!plan)
        throw std::logic_error{form.form + ": " + plan.error().why + " @ " + plan.error().where};
      plans.push_back(*std::move(plan));
    }
    return plans;
  }();
  auto const found = std::ranges::find(all, form, [](Plan const& p) { return p.form->form; });
  return found == all.end() ? nullptr : &*found;
}

Period window_of(SourcePlan const& source, Question const& question)
{
  std::optional<Period> window;
  for (auto const& condition : source.conditions) {
    if (condition.span != Span::none)
      widen(window, period_of(condition.span, question));
    else if (condition.moment == Moment::cutoff)
      widen(window, {question.cutoff, question.cutoff});
    else if (condition.moment != Moment::fixed)
      widen(window, question.period);
  }
  return window.value_or(question.period);
}

}  // namespace hengwen::stats
