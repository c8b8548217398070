// SPDX-License-Identifier: Apache-2.0
#include "http/personal/export_list.hpp"

#include "domain/policy/code_list.hpp"
#include "http/dossier/masked_record.hpp"
#include "sheet/xlsx_writer.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::http {
namespace {

constexpr int page = 500;

sheet::OutSheet list_sheet(LeavingFile const& file)
{
  return {.name = "名单",
          .title = file.watermark(),
          .columns = {{.heading = "职工编号", .width = 18},
                      {.heading = "户主姓名", .width = 12},
                      {.heading = "身份证号", .width = 22},
                      {.heading = "建档工会", .width = 30},
                      {.heading = "困难类别", .width = 16},
                      {.heading = "主要致困原因", .width = 18},
                      {.heading = "家庭人口", .holds = sheet::Holds::integer, .width = 10},
                      {.heading = "状态", .width = 8},
                      {.heading = "建档日期", .holds = sheet::Holds::date, .width = 12}}};
}

void write_row(Vault const& vault, store::HouseholdRow const& row, sheet::SheetWriter& to)
{
  store::SecretValues const secrets{vault, "household", row.county, row.id, row.sealed};
  auto const number = masked(Secret::citizen_number, secrets.at("citizen_id"));
  auto const category = code_lists().label("CL-01", row.category).zh;
  auto const cause = code_lists().label("CL-14", row.cause).zh;
  std::string_view const status = row.active ? "在档" : "已退档";
  to.row({{std::string_view{row.number}},
          {std::string_view{row.head_name}},
          {std::string_view{number}},
          {std::string_view{row.unit_name}},
          {std::string_view{category}},
          {std::string_view{cause}},
          {row.members},
          {status},
          {row.filed_on}});
}

}  // namespace

Answer<std::int64_t> write_list(Tx& tx, LeavingFile const& file, store::HouseholdQuery query)
{
  sheet::WorkbookWriter book{file.path()};
  book.describe(file.title(), file.taken_by(), file.watermark());
  auto& list = book.sheet(list_sheet(file));
  std::int64_t written = 0;
  query.most = page;
  for (std::vector<store::HouseholdRow> rows{1}; !rows.empty();) {
    rows = store::households(tx, query);
    written += std::ssize(rows);
    if (written > most_exported)
      return refuse(NoExport::export_too_large);
    for (auto const& row : rows)
      write_row(tx.vault(), row, list);
    if (!rows.empty())
      query.after = {rows.back().place, rows.back().filed_on, rows.back().id};
  }
  book.close();
  return written;
}

}  // namespace hengwen::http
