// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_pdf.hpp"

#include "sheet/chinese_print.hpp"
#include "sheet/form_words.hpp"
#include "sheet/pdf_table.hpp"

namespace hengwen::sheet {

using stats::FilledForm;
using stats::FilledItem;

namespace {

constexpr double body = 9.5;
constexpr double fine = 8.5;
constexpr double grey = 0.35;

// The group, and two places for items side by side: what, how much, of which unit.
constexpr double group_width = 28;
constexpr double value_width = 63;
constexpr double unit_width = 36;
constexpr double label_width = (Pages::room - group_width) / 2 - value_width - unit_width;
enum Column : std::size_t { group, label_1, value_1, unit_1, label_2, value_2, unit_2 };

constexpr double step = 11;  // Of an item under what it is a part of.
constexpr double hang = 16;  // Further lines of a label stand under its words, after "(A) ".

Run words(std::string_view text, Face face = Face::regular)
{
  return {on_paper(text), body, face};
}
Run small(std::string_view text, double ink = 0)
{
  return {on_paper(text), fine, Face::regular, ink};
}

Paragraph label_of(FilledItem const& item)
{
  Paragraph out{words(numbered_label(item))};
  if (item.added && item.added != item.value)
    out.push_back(small(fmt::format("  (逐级相加 {})", with_commas(*item.added)), grey));
  if (item.estimate && *item.estimate != "0")
    out.push_back(small(fmt::format("  (另有无名单估计数 {})", with_commas(*item.estimate)), grey));
  return out;
}

void put_item(TableRow& row, FilledItem const& item, Column label, std::size_t span)
{
  auto const value = label + span;
  row.cells.push_back({.words = label_of(item),
                       .column = label,
                       .span = span,
                       .inset = label == label_1 ? step * item.indent : 0,
                       .hang = hang});
  row.cells.push_back({.words = {words(shown_value(item))},
                       .column = value,
                       .align = Align::right,
                       .stand = Stand::on_a_line});
  row.cells.push_back({.words = {words(shown_unit(item)), {origin_mark(item), 8}},
                       .column = value + 1,
                       .stand = Stand::foot});
}

// Two short items may share a line: two equal parts, or an item and its one part. A total with
// several parts stands above them alone.
class Lines {
public:
  Lines(Pages const& pages, std::span<FilledItem const> items) : pages_{pages}, items_{items} {}

  std::vector<TableRow> rows() const
  {
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < items_.size();) {
      auto& row = rows.emplace_back();
      if (may_pair(i)) {
        put_item(row, items_[i], label_1, 1);
        put_item(row, items_[i + 1], label_2, 1);
        i += 2;
      } else {
        put_item(row, items_[i], label_1, label_2 - label_1 + 1);
        ++i;
      }
    }
    return rows;
  }

private:
  bool fits_half(std::size_t i, double inset) const
  {
    return pages_.typesetter().set(label_of(items_[i]), {}).width() + inset <= label_width - 8;
  }

  bool heads_several(std::size_t i) const
  {
    return i + 2 < items_.size() && items_[i + 1].indent > items_[i].indent &&
           items_[i + 2].indent > items_[i].indent;
  }

  bool has_a_part(std::size_t i) const
  {
    return i + 1 < items_.size() && items_[i + 1].indent > items_[i].indent;
  }

  bool belong_together(std::size_t i) const
  {
    if (has_a_part(i))
      return !heads_several(i);
    return items_[i + 1].indent == items_[i].indent && !has_a_part(i + 1);
  }

  bool may_pair(std::size_t i) const
  {
    return i + 1 < items_.size() && belong_together(i) && fits_half(i, step * items_[i].indent) &&
           fits_half(i + 1, 0);
  }

  Pages const& pages_;
  std::span<FilledItem const> items_;
};

Table items_of(Pages const& pages, FilledForm const& form)
{
  Table table{.widths = {group_width, label_width, value_width, unit_width, label_width,
                         value_width, unit_width},
              .ruling = Ruling::every_section};
  table.header = {{{{.words = {words("序号", Face::bold)}, .align = Align::centre},
                    {.words = {words("项 目 及 数 量", Face::bold)},
                     .column = label_1,
                     .span = 6,
                     .align = Align::centre}}}};
  auto const in_another_group = [](FilledItem const& a, FilledItem const& b) {
    return a.group != b.group;
  };
  for (auto begin = form.items.begin(); begin != form.items.end();) {
    auto const last = std::ranges::adjacent_find(begin, form.items.end(), in_another_group);
    auto const end = last == form.items.end() ? last : last + 1;
    table.sections.push_back(
        {.head = TableCell{.words = {words(begin->group)}, .align = Align::centre},
         .rows = Lines{pages, {begin, end}}.rows()});
    begin = end;
  }
  return table;
}

TableCell name(std::string_view text, std::size_t column)
{
  return {.words = {words(text)}, .column = column};
}
TableCell blank(std::string_view text, std::size_t column)
{
  return {.words = {words(text)}, .column = column, .stand = Stand::on_a_line};
}

void write_head(Pages& pages, FilledForm const& form)
{
  pages.write({{on_paper(form.title.zh), 18, Face::bold}}, {.align = Align::centre});
  pages.skip(8);
  write(pages, {.widths = {58, 172, 48, 76, 58, 95},
                .sections = {{.rows = {{{name("填报单位:", 0), blank(form.unit_name, 1),
                                         name("填报人:", 2), blank(form.filled_by, 3),
                                         name("联系电话:", 4), blank(form.phone, 5)}}}}},
                .ruling = Ruling::none});
  pages.skip(3);
  pages.write({small(" " + scope_in_words(form))});
  pages.skip(3);
}

void write_notes(Pages& pages, FilledForm const& form)
{
  pages.skip(4);
  int number = 0;
  auto const note = [&](std::string const& text) {
    ++number;
    pages.write({small(fmt::format("{}{}. {}", number == 1 ? "注:" : "       ", number, text))},
                {.hang = 27});
  };
  for (auto const& said : form.notes)
    note(said.zh);
  for (auto const& said : legend(form))
    note(said);
}

TableCell plain(std::string_view text, std::size_t column, Align align = Align::left)
{
  return {.words = {small(text)}, .column = column, .align = align};
}
TableCell title(std::string_view text, std::size_t column)
{
  return {.words = {{on_paper(text), fine, Face::bold}}, .column = column, .align = Align::centre};
}

void write_sources(Pages& pages, FilledForm const& form)
{
  Table table{.caption = {words("人工填报数的来源", Face::bold)},
              .widths = {40, 182, 80, 135, 70},
              .header = {{{title("代码", 0), title("项目", 1), title("数值", 2), title("来源", 3),
                           title("填报人", 4)}}}};
  auto& section = table.sections.emplace_back();
  for (auto const& item : form.items)
    if (item.origin == stats::Origin::typed)
      section.rows.push_back(
          {{plain(item.item, 0, Align::centre), plain(plain_label(item), 1),
            plain(shown_value(item) + " " + shown_unit(item), 2, Align::right),
            plain(item.source.value_or("未注明"), 3), plain(item.said_by.value_or("未注明"), 4)}});
  if (section.rows.empty())
    return;
  pages.skip(8);
  write(pages, table);
}

void write_checks(Pages& pages, FilledForm const& form)
{
  pages.skip(8);
  Paragraph const caption{words("勾稽关系  ", Face::bold), small(checks_in_words(form))};
  auto const open = open_checks(form);
  if (open.empty())
    return pages.write(caption);
  Table table{.caption = caption,
              .widths = {44, 60, 403},
              .header = {{{title("编号", 0), title("性质", 1), title("说明", 2)}}}};
  auto& section = table.sections.emplace_back();
  for (auto const& check : open)
    section.rows.push_back({{plain(check.id, 0, Align::centre),
                             plain(demand(check), 1, Align::centre), plain(check.say.zh, 2)}});
  write(pages, table);
}

}  // namespace

std::string form_pdf(FilledForm const& form, Printing const& printing)
{
  Pages pages{{.title = form.title.zh + " " + form.unit_name,
               .language = "zh-CN",
               .printed_on = printing.on,
               .footer = fmt::format("{} · 打印日期 {} · 恒温 {}", form.form,
                                     chinese_date(printing.on), printing.version),
               .watermark = form.demo ? on_paper("演示数据,均为虚构") : ""}};
  write_head(pages, form);
  write(pages, items_of(pages, form));
  write_notes(pages, form);
  write_sources(pages, form);
  write_checks(pages, form);
  return pages.finish();
}

}  // namespace hengwen::sheet
