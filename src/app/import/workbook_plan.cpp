// SPDX-License-Identifier: Apache-2.0
#include "app/import/workbook_plan.hpp"

#include "sheet/xlsx_writer.hpp"

namespace hengwen::app {
namespace {

std::string joined(RecordType const& type, std::vector<std::string_view> const& fields)
{
  auto const& label = labels().at(std::string{type.kind});
  std::string out;
  for (auto const field : fields)
    out += (out.empty() ? "" : "、") + label.fields.at(std::string{field}).zh;
  return out;
}

Refusal refusal(BadSheet why, std::string where)
{
  return refuse(why, where).error();
}

void recognise(PlannedSheet& plan, std::vector<TopRow> const& rows)
{
  auto found = recognise_sheet(plan.name, rows);
  if (!found) {
    plan.type = kind_named(plan.name);
    plan.refusal =
        refusal(plan.type ? BadSheet::no_heading_row : BadSheet::unknown_sheet, plan.name);
    return;
  }
  plan.type = found->type;
  plan.headings = std::move(found->headings);
  if (!plan.headings.missing.empty())
    plan.refusal = refusal(BadSheet::column_missing, joined(*plan.type, plan.headings.missing));
  else if (!plan.headings.twice.empty())
    plan.refusal = refusal(BadSheet::column_twice, plan.headings.twice.front());
}

std::size_t order(PlannedSheet const& plan)
{
  return plan.type ? std::size_t(plan.type - record_types().data()) : record_types().size();
}

}  // namespace

Answer<std::vector<PlannedSheet>> plan_workbook(sheet::Workbook& book)
{
  std::vector<PlannedSheet> all;
  for (std::size_t i = 0; i < book.sheets().size(); ++i) {
    auto const& info = book.sheets()[i];
    if (info.state != sheet::SheetState::visible || info.name == notes_sheet ||
        info.name == sheet::choices_sheet)
      continue;
    std::vector<TopRow> rows;
    auto const read = book.read(i, [&](sheet::Row const& row) {
      rows.emplace_back(row);
      return rows.size() < top_rows;
    });
    if (!read)
      return std::unexpected{read.error()};
    PlannedSheet plan{.sheet = i, .name = info.name, .headings = {}, .refusal = {}};
    if (rows.empty())
      continue;
    recognise(plan, rows);
    all.push_back(std::move(plan));
  }
  std::ranges::stable_sort(all, {}, order);
  return all;
}

}  // namespace hengwen::app
