// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_xlsx.hpp"

#include "sheet/chinese_print.hpp"
#include "sheet/form_book.hpp"
#include "sheet/form_words.hpp"

namespace hengwen::sheet {

using stats::FilledForm;
using stats::FilledItem;

namespace {

enum Column : std::uint16_t { group, letter, label, value, unit, remark, columns };
constexpr double widths[columns] = {6, 5, 48, 15, 8, 24};

// What the printed page says in small letters beside an item.
std::string remark_of(FilledItem const& item)
{
  std::vector<std::string> parts;
  if (item.origin == stats::Origin::typed)
    parts.push_back(fmt::format("人工填报,来源:{},填报人:{}", item.source.value_or("未注明"),
                                item.said_by.value_or("未注明")));
  if (item.typed_part && *item.typed_part != "0")
    parts.push_back(fmt::format("其中按活动人数填报 {}", with_commas(*item.typed_part)));
  if (item.added && item.added != item.value)
    parts.push_back(fmt::format("逐级相加 {}", with_commas(*item.added)));
  if (item.estimate && *item.estimate != "0")
    parts.push_back(fmt::format("另有无名单估计数 {}", with_commas(*item.estimate)));
  return on_paper(fmt::format("{}", fmt::join(parts, ";")));
}

std::string letter_of(FilledItem const& item)
{
  return fmt::format("({})", item.item.substr(std::min(item.group.size(), item.item.size())));
}

void write_value(BookSheet& sheet, std::uint32_t row, FilledItem const& item)
{
  if (item.value && item.origin != stats::Origin::not_asked && item.unit != "是/否")
    sheet.number(row, value, *item.value, Style::number);
  else
    sheet.text(row, value, shown_value(item), Style::answer);
}

// The group's number beside its rows, and its rows.
std::uint32_t write_items(BookSheet& sheet, std::uint32_t row, FilledForm const& form)
{
  for (std::size_t i = 0; i < form.items.size();) {
    auto const first = row;
    auto const& number = form.items[i].group;
    for (; i < form.items.size() && form.items[i].group == number; ++i, ++row) {
      auto const& item = form.items[i];
      sheet.text(row, letter, letter_of(item), Style::centre);
      sheet.text(row, label,
                 std::string(std::size_t(item.indent) * 3, ' ') + on_paper(plain_label(item)),
                 Style::boxed);
      write_value(sheet, row, item);
      sheet.text(row, unit, shown_unit(item) + origin_mark(item), Style::centre);
      sheet.text(row, remark, remark_of(item), Style::small_boxed);
    }
    sheet.merged(first, group, row - 1, group, number, Style::centre);
  }
  return row;
}

void write_form(Book& book, FilledForm const& form, Printing const& printing)
{
  auto sheet = book.sheet("统计表");
  for (std::uint16_t i = 0; i < columns; ++i)
    sheet.width(i, widths[i]);
  std::uint32_t row = 0;
  sheet.line(row++, columns, on_paper(form.title.zh), Style::title);
  sheet.merged(row, group, row, label, on_paper("填报单位:") + form.unit_name, Style::plain);
  sheet.merged(row, value, row, unit, on_paper("填报人:") + form.filled_by, Style::plain);
  sheet.text(row++, remark, on_paper("联系电话:") + form.phone, Style::plain);
  sheet.line(row++, columns, on_paper(scope_in_words(form)), Style::small);
  auto const head = row;
  for (std::uint16_t at = 0; auto const* name : {"序号", "代码", "项目", "数量", "单位", "备注"})
    sheet.text(head, at++, name, Style::heading);
  row = write_items(sheet, head + 1, form);

  std::vector<std::string> notes;
  std::ranges::transform(form.notes, std::back_inserter(notes), &stats::Words::zh);
  std::ranges::copy(legend(form), std::back_inserter(notes));
  for (int number = 1; auto const& note : notes)
    sheet.line(row++, columns,
               on_paper(fmt::format("{}{}. {}", number == 1 ? "注:" : "", number, note)),
               Style::small),
        ++number;
  sheet.line(row++, columns, on_paper("勾稽关系:" + checks_in_words(form)), Style::small);
  sheet.print_on_a4({.head_from = head,
                     .head_to = head,
                     .last_row = row - 1,
                     .last_column = columns - 1,
                     .header = form.demo ? on_paper("演示数据,均为虚构") : "",
                     .footer = fmt::format("{} · 打印日期 {} · 恒温 {}", form.form,
                                           chinese_date(printing.on), printing.version)});
}

void write_checks(Book& book, FilledForm const& form)
{
  auto sheet = book.sheet("勾稽关系");
  for (std::uint16_t at = 0; double const width : {8.0, 12.0, 70.0})
    sheet.width(at++, width);
  for (std::uint16_t at = 0; auto const* name : {"编号", "结果", "说明"})
    sheet.text(0, at++, name, Style::heading);
  std::uint32_t row = 1;
  for (auto const& check : form.checks) {
    sheet.text(row, 0, check.id, Style::centre);
    sheet.text(row, 1, check.ok == true ? "成立" : demand(check), Style::centre);
    sheet.text(row++, 2, on_paper(check.say.zh), Style::boxed);
  }
  sheet.print_on_a4({.last_row = row - 1,
                     .last_column = 2,
                     .header = form.demo ? on_paper("演示数据,均为虚构") : "",
                     .footer = form.form});
}

// One row says everything of one value, so that rows of many workbooks can be put together.
void write_data(Book& book, FilledForm const& form)
{
  auto sheet = book.sheet("数据");
  constexpr char const* names[] = {"form",   "unit",       "unit_name", "from",       "to",
                                   "cutoff", "item",       "label_zh",  "label_en",   "measure",
                                   "value",  "exact_yuan", "added",     "typed_part", "estimate",
                                   "origin", "records",    "source",    "said_by",    "demo"};
  for (std::uint16_t at = 0; auto const* name : names)
    sheet.text(0, at++, name, Style::heading);
  std::uint32_t row = 1;
  for (auto const& item : form.items) {
    std::uint16_t at = 0;
    auto const text = [&](std::string_view words) { sheet.text(row, at++, words, Style::data); };
    auto const number = [&](std::optional<std::string> const& digits) {
      if (digits)
        sheet.number(row, at, *digits, Style::data_number);
      ++at;
    };
    for (auto const& words :
         {form.form, form.unit, form.unit_name, to_text(form.from), to_text(form.to),
          to_text(form.cutoff), item.item, item.label.zh, item.label.en, item.unit})
      text(words);
    item.unit == "是/否" ? text(item.value.value_or("")) : number(item.value);
    for (auto const& digits : {item.exact, item.added, item.typed_part, item.estimate})
      number(digits);
    text(boost::describe::enum_to_string(item.origin, ""));
    number(to_text(item.records));
    text(item.source.value_or(""));
    text(item.said_by.value_or(""));
    text(to_text(form.demo));
    ++row;
  }
}

}  // namespace

std::string form_xlsx(FilledForm const& form, Printing const& printing)
{
  Book book{{.title = on_paper(form.title.zh) + " " + form.unit_name, .made_on = printing.on}};
  write_form(book, form, printing);
  write_checks(book, form);
  write_data(book, form);
  return book.finish();
}

}  // namespace hengwen::sheet
