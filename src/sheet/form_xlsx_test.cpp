// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_xlsx.hpp"

#include "sheet/form_for_tests.hpp"
#include "sheet/xlsx/zip_parts.hpp"
#include "sheet/xlsx_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hengwen::sheet {
namespace {

using testing::blank_form;
using testing::filled;
using ::testing::HasSubstr;
using ::testing::Not;

Printing const printing{date_of(2026, 11, 22), "0.1.0"};

struct ReadCell {
  CellKind kind;
  std::string text;
};
using ReadRow = std::map<std::size_t, ReadCell>;

std::vector<ReadRow> rows_of(std::string bytes, std::size_t sheet)
{
  auto book = Workbook::open_bytes(std::move(bytes));
  EXPECT_TRUE(book) << (book ? "" : book.error().why);
  std::vector<ReadRow> rows;
  EXPECT_TRUE(book->read(sheet, [&](Row const& row) {
    auto& out = rows.emplace_back();
    for (auto const& cell : row.cells)
      if (cell.kind != CellKind::empty)
        out[cell.column] = {cell.kind, std::string{cell.text}};
    return true;
  }));
  return rows;
}

std::string part_of(std::string const& bytes, std::string_view name)
{
  auto zip = ZipParts::open_bytes(bytes, {});
  auto const pull = zip->pull(name).value();
  std::string all;
  char room[4096];
  while (auto const n = pull(room).value())
    all.append(room, n);
  return all;
}

TEST(FormXlsx, KeepsNumbersAsNumbers)
{
  auto form = blank_form("relief-campaign-2015");
  form.items[0].value = "8123456";
  form.items[0].origin = stats::Origin::typed;

  auto const rows = rows_of(form_xlsx(form, printing), 0);

  auto const& first = rows.at(4);  // Below title, unit, period and heading.
  EXPECT_EQ(first.at(0).text, "01");
  EXPECT_EQ(first.at(1).text, "(A)");
  EXPECT_EQ(first.at(3).kind, CellKind::number);
  EXPECT_EQ(first.at(3).text, "8123456");
  EXPECT_EQ(first.at(4).text, "人*");
  EXPECT_EQ(rows.at(5).at(3).text, "—");
}

TEST(FormXlsx, SaysEverythingOfEveryItemForPrograms)
{
  auto const form = filled("relief-centre-2014");

  auto const rows = rows_of(form_xlsx(form, printing), 2);

  ASSERT_EQ(rows.size(), form.items.size() + 1);
  for (std::size_t i = 0; i < form.items.size(); ++i) {
    auto const& item = form.items[i];
    auto const& row = rows[i + 1];
    EXPECT_EQ(row.at(0).text, "relief-centre-2014");
    EXPECT_EQ(row.at(1).text, "4201");
    EXPECT_EQ(row.at(6).text, item.item);
    EXPECT_EQ(row.contains(10), item.value.has_value()) << item.item;
    EXPECT_EQ(row.at(16).text, std::to_string(item.records));
  }
}

TEST(FormXlsx, HasASheetForPrintForChecksAndForPrograms)
{
  auto const book = Workbook::open_bytes(form_xlsx(filled("relief-campaign-2015"), printing));

  ASSERT_EQ(book->sheets().size(), 3u);
  EXPECT_EQ(book->sheets()[0].name, "统计表");
  EXPECT_EQ(book->sheets()[1].name, "勾稽关系");
  EXPECT_EQ(book->sheets()[2].name, "数据");
}

TEST(FormXlsx, PrintsOnA4WithItsHeadOnEveryPage)
{
  auto form = filled("relief-campaign-2015");
  form.demo = true;
  auto const bytes = form_xlsx(form, printing);

  auto const sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  EXPECT_THAT(sheet, HasSubstr("paperSize=\"9\""));
  EXPECT_THAT(sheet, HasSubstr("fitToHeight=\"0\""));
  EXPECT_THAT(sheet, HasSubstr("演示数据"));
  EXPECT_THAT(part_of(bytes, "xl/workbook.xml"), HasSubstr("Print_Titles"));
}

// A unit may be named like a formula; nothing in the workbook may be one.
TEST(FormXlsx, NeverWritesAFormula)
{
  auto form = filled("relief-campaign-2015");
  form.unit_name = "=HYPERLINK(\"http://example.org\")";
  form.filled_by = "@SUM(A1)";
  form.phone = "+86";
  form.items[0].source = "=1+1";
  auto const bytes = form_xlsx(form, printing);

  for (auto const* part :
       {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"})
    EXPECT_THAT(part_of(bytes, part), Not(HasSubstr("<f>")));
  EXPECT_EQ(rows_of(bytes, 2).at(1).at(2).text, form.unit_name);
}

TEST(FormXlsx, MakesTheSameBytesEveryTime)
{
  auto const form = filled("relief-centre-2014");

  EXPECT_EQ(form_xlsx(form, printing), form_xlsx(form, printing));
}

TEST(FormXlsx, StandsWithoutItemsAndWithoutChecks)
{
  auto form = filled("relief-centre-2014");
  form.items.clear();
  form.checks.clear();

  EXPECT_EQ(rows_of(form_xlsx(form, printing), 2).size(), 1u);
}

}  // namespace
}  // namespace hengwen::sheet
