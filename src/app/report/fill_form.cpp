// SPDX-License-Identifier: Apache-2.0
#include "app/report/fill_form.hpp"

#include "app/report/checks.hpp"

namespace hengwen::app {
namespace {

using stats::Origin;

void tell_number(stats::CellPlan const& plan, stats::Cell const& cell, stats::FilledItem& out)
{
  out.records = cell.records;
  if (plan.take == stats::Take::any) {
    out.value = to_text(cell.value != 0);
  } else if (plan.money) {
    out.value = to_wan(Money::of_fen(cell.value));
    out.exact = to_text(Money::of_fen(cell.value));
  } else {
    out.value = to_text(cell.value);
  }
}

void tell_cell(UnitNumbers const& numbers, std::uint32_t node, stats::Item const& item,
               stats::FilledItem& out)
{
  auto const& plan = *numbers.plan().cell(item.item);
  auto const& cell = *numbers.cell(item.item, node);
  // A head-count stays typed, however many occasions stand behind it.
  out.origin = item.derivation == "X" ? Origin::typed : Origin::computed;
  tell_number(plan, cell, out);
  if (plan.take == stats::Take::distinct && node == UnitNumbers::whole &&
      !numbers.children().empty())
    out.added = to_text(cell.added);
  if (auto const* typed = numbers.cell(stats::typed_part_of(item.item), node))
    out.typed_part = to_text(typed->value);
  if (auto const* estimate = numbers.cell(stats::estimate_of(item.item), node);
      estimate && estimate->value > 0)
    out.estimate = to_text(estimate->value);
}

stats::FilledItem filled_item(UnitNumbers const& numbers, std::uint32_t node,
                              stats::Item const& item)
{
  stats::FilledItem out{.item = item.item,
                        .group = stats::group_of(item.item),
                        .label = item.label,
                        .unit = item.unit,
                        .indent = item.indent.value_or(0)};
  if (!numbers.answers(item, node)) {
    out.origin = Origin::not_asked;
  } else if (numbers.plan().cell(item.item)) {
    tell_cell(numbers, node, item, out);
  } else if (auto const typed = numbers.typed(item.item, node)) {
    out.origin = Origin::typed;
    out.value = to_text(typed->value);
    out.records = typed->entries;
    out.source = typed->source;
    out.said_by = typed->said_by;
  }
  return out;
}

}  // namespace

std::vector<stats::FilledItem> filled_items(UnitNumbers const& numbers, std::uint32_t node)
{
  std::vector<stats::FilledItem> out;
  for (auto const& item : numbers.plan().form->items)
    out.push_back(filled_item(numbers, node, item));
  return out;
}

stats::FilledForm fill_form(Tx& tx, Asked const& asked, Compare compare, Filler const& filler)
{
  FormAndOthers const forms{asked};
  auto const numbers = numbers_of(tx, forms.asked());
  auto const& form = *asked.plan->form;
  return {.form = form.form,
          .title = form.title,
          .notes = form.notes,
          .unit = asked.unit.code,
          .unit_name = asked.unit.name,
          .filled_by = filler.name,
          .phone = filler.phone,
          .from = asked.question.period.from,
          .to = asked.question.period.to,
          .cutoff = asked.question.cutoff,
          .campaign = asked.campaign_name,
          .demo = filler.demo,
          .groups = form.groups,
          .items = filled_items(numbers.front(), UnitNumbers::whole),
          .checks = checked(tx, forms, numbers, compare)};
}

}  // namespace hengwen::app
