// SPDX-License-Identifier: Apache-2.0
#include "http/review/year_book.hpp"

#include "domain/policy/code_list.hpp"
#include "sheet/xlsx_writer.hpp"

namespace hengwen::http {
namespace {

constexpr int page = 500;

sheet::OutSheet year_sheet(LeavingFile const& file)
{
  return {.name = "名单",
          .title = file.watermark(),
          .columns = {{.heading = "职工编号", .width = 18},
                      {.heading = "户主姓名", .width = 12},
                      {.heading = "建档工会", .width = 30},
                      {.heading = "困难类别", .width = 16},
                      {.heading = "起算日期", .holds = sheet::Holds::date, .width = 12},
                      {.heading = "到期日期", .holds = sheet::Holds::date, .width = 12},
                      {.heading = "最近走访", .holds = sheet::Holds::date, .width = 12},
                      {.heading = "退出原因", .width = 16},
                      {.heading = "测算", .width = 60}}};
}

sheet::OutValue day(std::optional<Date> const& date)
{
  return date ? sheet::OutValue{*date} : sheet::OutValue{};
}

void write_row(YearItem const& item, sheet::SheetWriter& to)
{
  auto const category = code_lists().label("CL-01", item.category).zh;
  auto const leaving = item.leaving ? code_lists().label("CL-23", *item.leaving).zh : std::string{};
  std::string say;
  for (auto const& sentence : item.say)
    say += (say.empty() ? "" : "；") + sentence.zh;
  to.row({{std::string_view{item.number}},
          {std::string_view{item.head_name}},
          {std::string_view{item.unit.name}},
          {std::string_view{category}},
          {day(item.since)},
          {day(item.until)},
          {day(item.visited_on)},
          {std::string_view{leaving}},
          {std::string_view{say}}});
}

}  // namespace

std::string year_list_title(YearList list)
{
  switch (list) {
    case YearList::yearly_review:
      return "年度核查到期";
    case YearList::home_visit:
      return "入户走访到期";
    case YearList::unchanged:
      return "长期未变动档案";
    case YearList::never_helped:
      return "从未帮扶档案";
    case YearList::follow_up:
      return "脱困回访期";
    case YearList::look_back:
      return "脱困回头看";
    default:
      return "拟退档";
  }
}

Answer<std::int64_t> write_year_list(Tx& tx, LeavingFile const& file, store::YearQuery query)
{
  sheet::WorkbookWriter book{file.path()};
  book.describe(file.title(), file.taken_by(), file.watermark());
  auto& list = book.sheet(year_sheet(file));
  std::int64_t written = 0;
  query.most = page;
  for (std::vector<store::YearKey> keys{1}; !keys.empty();) {
    keys = store::year_keys(tx, query);
    if (!keys.empty() && keys.front().total > most_exported)
      return refuse(NoExport::export_too_large);
    for (auto const& row : store::year_rows(tx, keys))
      write_row(year_item(query.list, row, query.today), list);
    written += std::ssize(keys);
    if (!keys.empty())
      query.after = {keys.back().place, keys.back().day, keys.back().household};
  }
  book.close();
  return written;
}

}  // namespace hengwen::http
