// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/asset_check_book.hpp"

#include "base/words.hpp"
#include "domain/audit/log_file.hpp"
#include "http/problem.hpp"
#include "sheet/xlsx_writer.hpp"

#include <fmt/ranges.h>

namespace hengwen::http {
namespace {

using app::AnswerColumn;

constexpr char const* results = "核对结果";

sheet::OutColumn column_of(AnswerColumn column)
{
  using enum AnswerColumn;
  sheet::OutColumn out{.heading = app::answer_heading(column)};
  switch (column) {
    case list:
    case citizen_id:
      out.width = 22;
      break;
    case answered_on:
      out.holds = sheet::Holds::date;
      out.required = true;
      break;
    case result:
      out.choices = results;
      out.required = true;
      break;
    case deposits:
    case securities:
    case income_month:
      out.holds = sheet::Holds::money;
      break;
    case line:
    case household:
    case homes:
    case housing_area:
    case vehicles:
    case businesses:
      out.holds = sheet::Holds::integer;
      break;
    case remarks:
      out.width = 40;
      break;
    case name:
      break;
  }
  return out;
}

sheet::OutSheet answer_sheet(LeavingFile const& file)
{
  sheet::OutSheet out{.name = "核对名单", .title = file.watermark(), .columns = {}};
  for (std::size_t i = 0; i < app::answer_columns; ++i)
    out.columns.push_back(column_of(AnswerColumn(i)));
  return out;
}

void offer_results(sheet::WorkbookWriter& book)
{
  book.choices(results, {app::result_word(AssetResult::consistent),
                         app::result_word(AssetResult::inconsistent),
                         app::result_word(AssetResult::no_data)});
}

void write_people(sheet::WorkbookWriter& book, LeavingFile const& file, app::PassedOn const& all)
{
  auto& sheet = book.sheet(answer_sheet(file));
  std::int64_t household = 0;
  Uuid dossier;
  for (auto const& one : all.people) {
    if (one.row.dossier != dossier)
      dossier = one.row.dossier, ++household;
    sheet.row({{std::string_view{all.list.number}},
               {std::int64_t{one.row.line}},
               {household},
               {std::string_view{one.person.name}},
               {std::string_view{one.person.citizen_id}}});
  }
}

// What was signed is told by its digest; the texts themselves stand on a sheet of their own.
void write_authorisations(sheet::WorkbookWriter& book, LeavingFile const& file,
                          app::PassedOn const& all)
{
  auto& sheet = book.sheet({.name = "授权书",
                            .title = file.watermark(),
                            .columns = {{.heading = "名单编号", .width = 22},
                                        {.heading = "序号", .holds = sheet::Holds::integer},
                                        {.heading = "授权人", .width = 14},
                                        {.heading = "授权书", .width = 30},
                                        {.heading = "版本", .width = 12},
                                        {.heading = "签署方式", .width = 12},
                                        {.heading = "签署日期", .holds = sheet::Holds::date},
                                        {.heading = "登记人", .width = 14},
                                        {.heading = "授权书文本摘要（SHA-256）", .width = 68}}});
  for (auto const& one : all.people) {
    auto const& signed_one = one.authorisation;
    auto const* text = consent_text(signed_one.kind, signed_one.version);
    auto const title = text ? text->title.zh : std::string{word_of(signed_one.kind)};
    auto const means = means_of(signed_one.means);
    auto const hash = hex_of(signed_one.text_hash.raw);
    sheet.row({{std::string_view{all.list.number}},
               {std::int64_t{one.row.line}},
               {std::string_view{signed_one.signer}},
               {std::string_view{title}},
               {std::string_view{signed_one.version}},
               {std::string_view{means}},
               {signed_one.given_on},
               {std::string_view{signed_one.recorded_by}},
               {std::string_view{hash}}});
  }
}

void write_texts(sheet::WorkbookWriter& book, LeavingFile const& file, app::PassedOn const& all)
{
  std::vector<std::string> lines{
      file.title(), file.watermark(),
      "请在“核对名单”表中填写核对日期和核对结果，查得与申报不一致的，填写查得的情况；名单编号、序号"
      "和公民"
      "身份号码请勿改动。",
      "填写后请把本工作簿交回；没有填写的行视为尚未答复，可以以后再交。"};
  std::vector<std::string> seen;
  for (auto const& one : all.people) {
    auto const* text = consent_text(one.authorisation.kind, one.authorisation.version);
    if (!text || std::ranges::find(seen, text->version) != seen.end())
      continue;
    seen.push_back(text->version);
    lines.push_back(fmt::format("{}　版本 {}", text->title.zh, text->version));
    lines.push_back(text->text.zh);
  }
  book.notes("说明和授权书文本", lines);
}

std::string reason_of(std::string const& why)
{
  auto const said = sentence_of({why, {}});
  return said ? fmt::format("{} / {}", said->zh, said->en) : why;
}

}  // namespace

void write_asset_list(LeavingFile const& file, app::PassedOn const& all)
{
  sheet::WorkbookWriter book{file.path()};
  book.describe(file.title(), file.taken_by(), file.watermark());
  offer_results(book);
  write_people(book, file, all);
  write_authorisations(book, file, all);
  write_texts(book, file, all);
  book.close();
}

void write_returned_rows(LeavingFile const& file, std::vector<app::ReturnedRow> const& rows)
{
  sheet::WorkbookWriter book{file.path()};
  book.describe(file.title(), file.taken_by(), file.watermark());
  offer_results(book);
  auto out = answer_sheet(file);
  out.complaints = "退回原因";
  auto& sheet = book.sheet(std::move(out));
  for (auto const& row : rows) {
    auto const why = reason_of(row.why);
    std::vector<sheet::OutCell> cells(app::answer_columns);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!row.texts[i].empty())
        cells[i].value = std::string_view{row.texts[i]};
    cells[std::size_t(row.column)].complaint = why;
    sheet.row(cells);
  }
  book.close();
}

std::string facts_said(AssetFacts const& facts)
{
  std::vector<std::string> out;
  for (auto const& one : compare({}, facts)) {
    AnswerColumn column{};
    from_word(one.what, column);
    out.push_back(fmt::format("{} {}", app::answer_heading(column), one.found));
  }
  return fmt::format("{}", fmt::join(out, "；"));
}

std::string means_of(ConsentMeans means)
{
  switch (means) {
    case ConsentMeans::paper:
      return "纸质签署";
    case ConsentMeans::screen:
      return "屏幕确认";
    case ConsentMeans::spoken:
      return "当面口头";
    case ConsentMeans::phone:
      break;
  }
  return "电话";
}

}  // namespace hengwen::http
