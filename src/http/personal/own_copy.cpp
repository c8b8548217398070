// SPDX-License-Identifier: Apache-2.0
#include "http/personal/own_copy.hpp"

#include "app/review/visits.hpp"
#include "base/words.hpp"
#include "domain/org/division.hpp"
#include "domain/policy/code_list.hpp"
#include "http/dossier/asset_check_book.hpp"
#include "http/dossier/judgements.hpp"
#include "sheet/xlsx_writer.hpp"
#include "store/personal/consents.hpp"
#include "store/personal/disclosures.hpp"
#include "store/personal/person_requests.hpp"
#include "store/record/record_fields.hpp"

namespace hengwen::http {
namespace {

using boost::json::object;
using Line = std::vector<std::string>;

// One sheet of texts under the watermark.
class Page {
public:
  Page(sheet::WorkbookWriter& book, std::string const& name, LeavingFile const& file,
       Line const& headings)
  {
    sheet::OutSheet out{.name = name, .title = file.watermark(), .columns = {}};
    for (auto const& heading : headings)
      out.columns.push_back({.heading = heading, .width = 20});
    writer_ = &book.sheet(std::move(out));
  }

  void line(Line const& texts)
  {
    std::vector<sheet::OutCell> cells;
    for (auto const& text : texts)
      cells.push_back({.value = std::string_view{text}});
    writer_->row(cells);
  }

private:
  sheet::SheetWriter* writer_;
};

std::string day(Instant at)
{
  return to_text(business_day(at));
}

// What a field says, in the words of its list.
std::string said(FieldType const& field, std::string const& value)
{
  if (field.kind == FieldKind::boolean)
    return value == "true" ? "是" : "否";
  if (field.name.ends_with("_division"))
    return divisions().full_name(value).empty() ? value : divisions().full_name(value);
  return field.kind == FieldKind::code ? code_lists().label(field.list, value).zh : value;
}

// The program's own word for another record says nothing to a person.
bool is_shown(FieldType const& field)
{
  constexpr FieldKind own[] = {FieldKind::unit,   FieldKind::household, FieldKind::employer,
                               FieldKind::centre, FieldKind::trip,      FieldKind::rights_case};
  return std::ranges::find(own, field.kind) == std::end(own);
}

std::string value_of(object const& fields, std::string_view name)
{
  auto const* value = fields.if_contains(name);
  return value && value->is_string() ? std::string{value->get_string()} : std::string{};
}

std::string source_of(store::OwnRecord const& record)
{
  if (!record.source)
    return "工作人员录入";
  return record.source->empty() ? "上级导入" : "导入：" + *record.source;
}

Line headings_of(std::string_view kind)
{
  auto const& label = labels().at(std::string{kind});
  Line out;
  for (auto const& field : record_type_named(kind)->fields)
    if (is_shown(field))
      out.push_back(label.fields.at(std::string{field.name}).zh);
  for (auto const* heading : {"登记单位", "登记日期", "来源"})
    out.emplace_back(heading);
  return out;
}

Line line_of(Vault const& vault, store::OwnRecord const& record)
{
  auto const fields = store::record_fields(vault, record.kind, record.record);
  Line out;
  for (auto const& field : record_type_named(record.kind)->fields)
    if (is_shown(field))
      out.push_back(said(field, value_of(fields, field.name)));
  out.insert(out.end(), {record.unit_name, day(record.recorded_at), source_of(record)});
  return out;
}

// The household itself has more fields than a line is long: one below the other.
void write_household(sheet::WorkbookWriter& book, LeavingFile const& file, Vault const& vault,
                     store::OwnRecord const& record)
{
  Page page{book, labels().at("household").sheet, file, {"项目", "内容"}};
  auto const headings = headings_of("household");
  auto const values = line_of(vault, record);
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!values[i].empty())
      page.line({headings[i], values[i]});
}

void write_records(sheet::WorkbookWriter& book, LeavingFile const& file, Vault const& vault,
                   std::vector<store::OwnRecord> const& records)
{
  std::optional<Page> page;
  std::string_view kind;
  for (auto const& record : records) {
    if (record.kind == "household") {
      write_household(book, file, vault, record);
      continue;
    }
    if (record.kind != kind) {
      kind = record.kind;
      page.emplace(book, labels().at(record.kind).sheet, file, headings_of(kind));
    }
    page->line(line_of(vault, record));
  }
}

// What was found at home, as it was written and as it was corrected.
void write_visits(Tx& tx, sheet::WorkbookWriter& book, LeavingFile const& file,
                  store::FileRow const& of)
{
  Page page{book,
            "走访记录",
            file,
            {"走访日期", "版本", "登记人", "登记日期", "同行人", "走访地点", "见到何人",
             "家庭生活状况", "收入变化", "健康状况", "住房状况", "困难和需求", "宣讲的政策",
             "反映的问题", "下一步", "跟进期限", "更正原因"}};
  for (auto const& row : store::visit_reports(tx, of.county, of.id)) {
    auto const [told, reason] = app::visit_version(tx.vault(), row);
    auto const& found = told.found;
    page.line({to_text(told.visited_on), to_text(row.version), row.name, day(row.recorded_at),
               told.second, told.place.value_or(""), found.met, found.situation,
               found.income.value_or(""), found.health.value_or(""), found.housing.value_or(""),
               found.needs.value_or(""), found.explained.value_or(""), found.issues.value_or(""),
               found.next_step.value_or(""), found.next_on ? to_text(*found.next_on) : "", reason});
  }
}

// How each judgement was reckoned, sentence by sentence.
void write_calculations(sheet::WorkbookWriter& book, LeavingFile const& file, Vault const& vault,
                        store::FileRow const& of, std::vector<store::OwnRecord> const& records)
{
  Page page{book, "认定的计算过程", file, {"认定日期", "困难类别", "计算过程"}};
  object household;
  for (auto const& record : records)
    if (record.kind == "household")
      household = store::record_fields(vault, record.kind, record.record);
  for (auto const& record : records) {
    if (record.kind != "judgement")
      continue;
    auto const judged = judgement_page(store::record_fields(vault, record.kind, record.record),
                                       household, of.division);
    auto const category = code_lists().label("CL-01", judged.category).zh;
    for (auto const& sentence : judged.say)
      page.line({to_text(judged.valid_from), category, sentence.zh});
  }
}

std::string or_none(std::optional<Date> day)
{
  return day ? to_text(*day) : std::string{};
}

void write_consents(Tx& tx, sheet::WorkbookWriter& book, LeavingFile const& file,
                    store::FileRow const& of)
{
  Page page{
      book, "同意", file, {"同意书", "版本", "签署人", "方式", "签署日期", "撤回日期", "撤回理由"}};
  for (auto const& row : store::consents(tx, of)) {
    auto const* text = consent_text(row.kind, row.version);
    page.line({text ? text->title.zh : std::string{word_of(row.kind)}, row.version, row.signer,
               means_of(row.means), to_text(row.given_on), or_none(row.withdrawn_on),
               row.withdrawn_reason.value_or("")});
  }
}

std::string fields_said(std::vector<std::string> const& fields)
{
  Line out;
  for (auto const& name : fields) {
    auto const dot = name.find('.');
    auto const& label = labels().at(dot == name.npos ? "household" : name.substr(0, dot));
    out.push_back(label.fields.at(dot == name.npos ? name : name.substr(dot + 1)).zh);
  }
  return fmt::format("{}", fmt::join(out, "、"));
}

// What civil affairs answered about the household, each version of it.
void write_asset_answers(Tx& tx, sheet::WorkbookWriter& book, LeavingFile const& file,
                         store::FileRow const& of)
{
  auto const versions = store::asset_versions(tx, of.county, of.id);
  if (versions.empty())
    return;
  Page page{book,
            "经济状况核对",
            file,
            {"核对名单", "姓名", "公民身份号码", "第几次答复", "核对日期", "核对结果", "查得的情况",
             "备注", "登记日期"}};
  for (auto const& one : versions)
    page.line({one.number, one.person.name, one.person.citizen_id, to_text(one.version),
               to_text(one.answer.answered_on), app::result_word(one.answer.result),
               facts_said(one.answer.found), one.answer.remarks, to_text(one.recorded_on)});
}

void write_disclosures(Tx& tx, sheet::WorkbookWriter& book, LeavingFile const& file,
                       Scope const& within, store::FileRow const& of)
{
  constexpr int most = 1000;
  Page page{book, "对外提供", file, {"日期", "接收方", "用途", "依据", "提供的信息"}};
  for (auto const& row :
       store::disclosures(tx, {.within = within, .household = of.id, .most = most}))
    page.line({to_text(row.disclosed_on), row.recipient, row.purpose, row.basis,
               fields_said(row.fields)});
}

void write_requests(Tx& tx, sheet::WorkbookWriter& book, LeavingFile const& file,
                    Scope const& within, store::FileRow const& of)
{
  constexpr int most = 1000;
  Page page{
      book, "请求与答复", file, {"提出日期", "提出人", "内容", "答复期限", "答复日期", "答复"}};
  for (auto const& row : store::person_requests(
           tx, {.within = within, .household = of.id, .today = {}, .most = most}))
    page.line({to_text(row.asked_on), row.asked_by, row.words, to_text(row.due_on),
               or_none(row.answered_on), row.answer.value_or("")});
}

void write_openings(sheet::WorkbookWriter& book, LeavingFile const& file,
                    std::vector<store::FileAccess> const& openings)
{
  Page page{book, "查阅和处理记录", file, {"日期", "单位", "岗位", "事项", "理由"}};
  for (auto const& row : openings) {
    auto const role = account_labels().roles.find(row.role);
    auto const act = act_labels().find(std::string{word_of(row.act)});
    page.line({day(row.at), row.unit_name,
               role == account_labels().roles.end() ? "系统" : role->second.zh,
               act == act_labels().end() ? std::string{word_of(row.act)} : act->second.zh,
               row.reason.value_or("")});
  }
}

void write_notes(sheet::WorkbookWriter& book, LeavingFile const& file, store::FileRow const& of)
{
  Line const lines{
      fmt::format("本人信息副本　职工编号 {}", of.number),
      file.watermark(),
      fmt::format("处理者：{}。依据个人信息保护法第四十五条，应本人请求提供。", of.unit_name),
      "各表为系统中保存的本户全部信息，未作遮盖；空白项没有保存。",
      "“来源”说明信息由工作人员录入，或者由哪个工作簿导入；“查阅和处理记录”列出岗位和单位。",
      "认为信息有误、不完整或者不应保存的，可以要求更正、补充或者删除，也可以要求说明认定的计算过程"
      "。"};
  book.notes("说明", lines);
}

}  // namespace

void write_own_copy(Tx& tx, LeavingFile const& file, Scope const& within, store::FileRow const& of,
                    std::vector<store::FileAccess> const& openings)
{
  sheet::WorkbookWriter book{file.path()};
  book.describe(file.title(), file.taken_by(), file.watermark());
  auto const records = store::own_records(tx, of);
  write_notes(book, file, of);
  write_records(book, file, tx.vault(), records);
  write_visits(tx, book, file, of);
  write_calculations(book, file, tx.vault(), of, records);
  write_consents(tx, book, file, of);
  write_asset_answers(tx, book, file, of);
  write_disclosures(tx, book, file, within, of);
  write_requests(tx, book, file, within, of);
  write_openings(book, file, openings);
  book.close();
}

}  // namespace hengwen::http
