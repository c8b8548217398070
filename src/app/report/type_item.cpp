// SPDX-License-Identifier: Apache-2.0
#include "app/report/type_item.hpp"

#include "store/report/typed_items.hpp"

namespace hengwen::app {
namespace {

// As in a workbook: more is never a count of anything here, and sums of such stay exact.
constexpr std::int64_t largest_value = 999'999'999'999;
constexpr std::ptrdiff_t longest_source = 2000;

}  // namespace

Verdict type_item(Tx& tx, TypeItem const& wish)
{
  auto const* plan = stats::plan_named(wish.form);
  if (!plan)
    return refuse(NoForm::no_such_form, "form");
  auto const* item = plan->form->item(wish.item);
  if (!item)
    return refuse(NoForm::no_such_item, "item");
  if (item->derivation != "X")
    return refuse(NoForm::item_is_computed, "item");
  if (plan->cell(wish.item))
    return refuse(NoForm::item_is_counted_at_events, "item");
  if (wish.value < 0)
    return refuse(NoForm::value_below_zero, "value");
  if (wish.value > largest_value)
    return refuse(NoForm::value_too_large, "value");
  if (wish.today < wish.as_of)
    return refuse(NoForm::as_of_in_future, "as_of");
  if (trimmed(wish.source).empty())
    return refuse(NoForm::source_missing, "source");
  if (characters(wish.source) > longest_source)
    return refuse(NoForm::source_too_long, "source");
  store::put_typed_item(tx, {.unit = wish.unit,
                             .form = wish.form,
                             .item = wish.item,
                             .as_of = wish.as_of,
                             .value = wish.value,
                             .source = std::string{trimmed(wish.source)},
                             .said_by = wish.said_by});
  return allowed;
}

}  // namespace hengwen::app
