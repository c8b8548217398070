// SPDX-License-Identifier: Apache-2.0
#include "app/import/bad_rows_workbook.hpp"

#include "app/import/import_findings.hpp"
#include "app/import/loose_text.hpp"
#include "sheet/xlsx_writer.hpp"

#include <set>

namespace hengwen::app {
namespace {

constexpr std::int32_t rows_asked = 5'000;

// The findings of one sheet, some thousand rows at a time as the rows come by.
class SheetFindings {
public:
  SheetFindings(Database& database, Uuid const& import, std::int32_t position)
      : database_{database}, import_{import}, position_{position}
  {
  }

  // Those of a row; rows must be asked for in order.
  std::vector<store::ImportFinding> of(std::int32_t row)
  {
    if (row > known_to_)
      ask_from(row);
    while (next_ < found_.size() && found_[next_].row < row)
      ++next_;
    std::vector<store::ImportFinding> out;
    while (next_ < found_.size() && found_[next_].row == row)
      out.push_back(found_[next_++]);
    return out;
  }

private:
  void ask_from(std::int32_t row)
  {
    known_to_ = row + rows_asked;
    found_ = database_.read(
        [&](Tx& tx) { return store::findings_of_rows(tx, import_, position_, row, known_to_); });
    next_ = 0;
  }

  Database& database_;
  Uuid import_;
  std::int32_t position_;
  std::int32_t known_to_ = -1;
  std::vector<store::ImportFinding> found_;
  std::size_t next_ = 0;
};

// The columns of the workbook as they stand, the officer's own ones too.
struct Columns {
  std::vector<std::uint32_t> at;
  sheet::OutSheet sheet;
};

Columns columns_of(PlannedSheet const& plan, sheet::Workbook& book)
{
  Columns out;
  out.sheet.name = plan.name;
  out.sheet.complaints = reason_heading;
  std::ignore = book.read(plan.sheet, [&](sheet::Row const& row) {
    if (row.number < plan.headings.row)
      return true;
    for (auto const& cell : row.cells) {
      auto const heading = std::string{trimmed(cell.text)};
      if (heading.empty() || loose(heading).starts_with(reason_heading))
        continue;
      out.at.push_back(cell.column);
      out.sheet.columns.push_back({.heading = heading, .width = 16});
    }
    return false;
  });
  for (auto const& column : plan.headings.columns) {
    auto const place = std::ranges::find(out.at, column.at) - out.at.begin();
    auto const kind = plan.type->fields[column.field].kind;
    if (kind == FieldKind::citizen_id || kind == FieldKind::household)
      out.sheet.columns[std::size_t(place)].width = 22;
  }
  return out;
}

struct Complaints {
  std::map<std::uint32_t, std::string> by_column;
  std::string of_the_row;  // Of no column that the sheet has: told beside its first cell.
  bool bad = false;
};

Complaints complaints_of(std::vector<store::ImportFinding> const& findings, std::string_view kind)
{
  Complaints out;
  for (auto const& one : findings) {
    if (one.weight != "error")
      continue;
    out.bad = true;
    auto& at = one.column ? out.by_column[std::uint32_t(*one.column)] : out.of_the_row;
    at += (at.empty() ? "" : "；") + sentence_of(one, kind).zh;
  }
  return out;
}

std::int64_t copy_bad_rows(PlannedSheet const& plan, sheet::Workbook& book, SheetFindings findings,
                           sheet::WorkbookWriter& out)
{
  sheet::SheetWriter* writer = nullptr;
  auto columns = columns_of(plan, book);
  std::int64_t written = 0;
  std::ignore = book.read(plan.sheet, [&](sheet::Row const& row) {
    if (row.number <= plan.headings.row)
      return true;
    auto const complaints = complaints_of(findings.of(std::int32_t(row.number)), plan.type->kind);
    if (!complaints.bad)
      return true;
    if (!writer)
      writer = &out.sheet(columns.sheet);
    auto told = complaints.by_column;
    if (!complaints.of_the_row.empty()) {
      auto& first = told[columns.at.front()];
      first += (first.empty() ? "" : "；") + complaints.of_the_row;
    }
    std::vector<sheet::OutCell> cells(columns.at.size());
    for (std::size_t i = 0; i < columns.at.size(); ++i) {
      if (auto const cell = row.at(columns.at[i]); cell.kind != sheet::CellKind::empty)
        cells[i].value = cell;
      if (auto const say = told.find(columns.at[i]); say != told.end())
        cells[i].complaint = say->second;
    }
    writer->row(cells);
    ++written;
    return true;
  });
  return written;
}

}  // namespace

Answer<std::int64_t> write_bad_rows(Database& database, Uuid const& import,
                                    std::filesystem::path const& of,
                                    std::filesystem::path const& to)
{
  auto book = TRY(sheet::Workbook::open(of));
  auto const plan = TRY(plan_workbook(book));
  sheet::WorkbookWriter out{to};
  auto const job = database.read([&](Tx& tx) { return store::import_job(tx, import).value(); });
  out.describe("错误行 " + job.name, job.account.value_or(""),
               fmt::format("导入人：{}　导入时间：{}　含个人信息，改正后重新导入，用后销毁",
                           job.account.value_or("命令行"), to_text(job.started_at)));
  std::int64_t written = 0;
  for (std::size_t i = 0; i < plan.size(); ++i)
    if (plan[i].type && !plan[i].refusal)
      written += copy_bad_rows(plan[i], book, {database, import, std::int32_t(i)}, out);
  if (written > 0)
    out.close();
  return written;
}

}  // namespace hengwen::app
