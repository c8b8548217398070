// SPDX-License-Identifier: Apache-2.0
#include "app/import/template_workbook.hpp"

#include "app/import/template_notes.hpp"
#include "app/import/workbook_plan.hpp"
#include "domain/policy/code_list.hpp"

#include <set>

namespace hengwen::app {
namespace {

constexpr std::string_view yes_or_no = "是否";

sheet::Holds holds(FieldKind kind)
{
  switch (kind) {
    case FieldKind::money:
      return sheet::Holds::money;
    case FieldKind::date:
      return sheet::Holds::date;
    case FieldKind::integer:
      return sheet::Holds::integer;
    default:
      return sheet::Holds::text;
  }
}

double width(FieldKind kind)
{
  switch (kind) {
    case FieldKind::citizen_id:
    case FieldKind::household:
    case FieldKind::employer:
      return 22;
    case FieldKind::unit:
      return 20;
    case FieldKind::boolean:
      return 10;
    default:
      return 14;
  }
}

std::string_view example(FieldKind kind)
{
  switch (kind) {
    case FieldKind::money:
      return "金额，如 1234.50";
    case FieldKind::date:
      return "日期，如 2015-03-05";
    case FieldKind::integer:
      return "整数，如 12";
    case FieldKind::boolean:
      return "是 或 否，留空为否";
    case FieldKind::code:
      return "请从列表中选择";
    case FieldKind::citizen_id:
      return "18 位身份证号，文本格式，如 11010519491231002X";
    case FieldKind::household:
      return "户主的 18 位身份证号，与“困难职工家庭”表一致";
    case FieldKind::employer:
      return "18 位统一社会信用代码，与“用人单位”表一致";
    case FieldKind::unit:
      return "工会代码（如 420106）或完整名称";
    case FieldKind::campaign:
      return "活动代码，与“送温暖活动”表一致";
    case FieldKind::centre:
      return "帮扶中心编号，与“帮扶中心”表一致";
    case FieldKind::rights_case:
      return "案件编号，与“维权案件”表一致";
    case FieldKind::trip:
      return "包车编号，与“返乡包车”表一致";
    case FieldKind::text:
      break;
  }
  return "文字";
}

bool required(FieldType const& field)
{
  return field.required && field.kind != FieldKind::boolean;
}

sheet::OutColumn column(FieldType const& field, FieldLabel const& label)
{
  std::string remark{example(field.kind)};
  if (label.note)
    remark += "\n" + label.note->zh;
  remark += required(field) ? "\n必须填写" : "";
  remark += "\n" + label.en;
  return {.heading = label.zh,
          .holds = holds(field.kind),
          .width = std::max(width(field.kind), 2.0 + 2.0 * double(characters(label.zh))),
          .choices = list_name(field),
          .remark = std::move(remark),
          .required = required(field)};
}

std::vector<std::string> words_of(std::string_view list, Date today)
{
  std::vector<std::string> out;
  for (auto const* item : code_lists().in_force(list, today))
    if (std::ranges::find(out, item->zh) == out.end())
      out.push_back(item->zh);
  return out;
}

}  // namespace

std::string list_name(FieldType const& field)
{
  if (field.kind == FieldKind::boolean)
    return std::string{yes_or_no};
  return std::string{field.kind == FieldKind::code ? field.list : std::string_view{}};
}

std::vector<std::pair<std::string, std::vector<std::string>>> template_lists(Date today)
{
  std::vector<std::pair<std::string, std::vector<std::string>>> out;
  out.emplace_back(yes_or_no, std::vector<std::string>{"是", "否"});
  std::set<std::string_view> seen;
  for (auto const& type : record_types())
    for (auto const& field : type.fields)
      if (field.kind == FieldKind::code && seen.insert(field.list).second)
        out.emplace_back(field.list, words_of(field.list, today));
  return out;
}

sheet::OutSheet template_sheet(RecordType const& type)
{
  auto const& label = labels().at(std::string{type.kind});
  sheet::OutSheet out{.name = label.sheet, .columns = {}};
  for (auto const& field : type.fields)
    out.columns.push_back(column(field, label.fields.at(std::string{field.name})));
  return out;
}

void write_template(std::filesystem::path const& path, Date today)
{
  sheet::WorkbookWriter book{path};
  auto const notes = template_notes();
  book.notes(std::string{notes_sheet}, notes);
  for (auto const& [name, words] : template_lists(today))
    book.choices(name, words);
  for (auto const& type : record_types())
    book.sheet(template_sheet(type));
  book.close();
}

}  // namespace hengwen::app
