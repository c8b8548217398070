// SPDX-License-Identifier: Apache-2.0
#include "http/report/definition.hpp"

#include "app/report/asked.hpp"

namespace hengwen::http {

FormList form_list()
{
  FormList out;
  for (auto const& form : stats::forms())
    out.items.push_back({form.form, form.title, form.from, form.to});
  return out;
}

Answer<FormDefinition> form_definition(std::string_view name)
{
  auto const* plan = stats::plan_named(name);
  if (!plan)
    return refuse(app::NoForm::no_such_form, "form");
  auto const& form = *plan->form;
  FormDefinition out{.form = form.form,
                     .title = form.title,
                     .from = form.from,
                     .to = form.to,
                     .asks_for_campaign = plan->asks_for_campaign(),
                     .notes = form.notes,
                     .groups = form.groups,
                     .items = {}};
  for (auto const& item : form.items)
    out.items.push_back({item.item, stats::group_of(item.item), item.label, item.unit, item.kind,
                         item.derivation, item.indent.value_or(0),
                         plan->cell(item.item) == nullptr});
  return out;
}

}  // namespace hengwen::http
