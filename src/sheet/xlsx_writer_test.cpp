// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx_writer.hpp"

#include "sheet/workbook_for_tests.hpp"
#include "sheet/xlsx/zip_parts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace hengwen::sheet {
namespace {

using namespace testing;
using namespace std::string_view_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// A file of this test's own, gone when it ends.
struct Place {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / fmt::format("hengwen_writer_{}.xlsx", ::getpid());
  ~Place() { std::filesystem::remove(path); }

  std::vector<std::string> cells(std::size_t sheet = 0) const
  {
    auto book = Workbook::open(path);
    return cells_of(book, sheet);
  }
  std::string part(std::string_view name) const
  {
    auto zip = ZipParts::open(path, {});
    auto const pull = zip->pull(name).value();
    std::string all;
    char room[4096];
    while (auto const n = pull(room).value())
      all.append(room, n);
    return all;
  }
};

TEST(Writer, WritesEveryKindOfValueAndReadsItBack)
{
  Place const place;
  WorkbookWriter book{place.path};
  auto& sheet = book.sheet({.name = "户",
                            .title = "困难职工家庭",
                            .columns = {{"姓名", Holds::text, 20},
                                        {"金额", Holds::money},
                                        {"日期", Holds::date},
                                        {"人数", Holds::integer},
                                        {"身份证号"}}});
  sheet.row({{"张三"sv},
             {Money::of_fen(123'456)},
             {date_of(2015, 3, 5)},
             {std::int64_t{3}},
             {"420106198001011234"sv}});
  EXPECT_EQ(sheet.next_row(), 4u);
  sheet.row(
      {{}, {Money::of_fen(-5)}, {date_of(1899, 1, 1)}, {std::int64_t{9'007'199'254'740'993}}});
  book.close();

  EXPECT_THAT(place.cells(),
              ElementsAre("A1 text 困难职工家庭", "A2 text 姓名", "B2 text 金额", "C2 text 日期",
                          "D2 text 人数", "E2 text 身份证号", "A3 text 张三", "B3 number 1234.56",
                          "C3 date 2015-03-05", "D3 number 3", "E3 text 420106198001011234",
                          "B4 number -0.05", "C4 text 1899-01-01", "D4 text 9007199254740993"));
  EXPECT_THAT(place.part("xl/worksheets/sheet1.xml"), HasSubstr("<mergeCell ref=\"A1:E1\"/>"));
  EXPECT_THAT(place.part("xl/worksheets/sheet1.xml"), HasSubstr("ySplit=\"2\""));
}

TEST(Writer, NothingThatLooksLikeAFormulaIsOne)
{
  Place const place;
  auto const attacks = {
      "=1+1"sv, "=cmd|'/C calc'!A0"sv,        "+1"sv,       "-1"sv,  "@SUM(A1)"sv, "\t=1"sv,
      "\r=1"sv, "=HYPERLINK(\"http://x\")"sv, "http://x"sv, "{=1}"sv};
  WorkbookWriter book{place.path};
  auto& sheet = book.sheet({.name = "=1", .title = "=2+2", .columns = {{"=3+3"}}});
  for (auto const attack : attacks)
    sheet.row({{attack, attack}});
  book.close();

  auto const xml = place.part("xl/worksheets/sheet1.xml");
  EXPECT_THAT(xml, Not(HasSubstr("<f>")));
  EXPECT_THAT(xml, Not(HasSubstr("<f ")));
  EXPECT_THAT(xml, Not(HasSubstr("<hyperlink")));
  // Each of them stands in a cell of the format Text (49 is "@").
  auto const styles = place.part("xl/styles.xml");
  EXPECT_THAT(xml, Not(HasSubstr("<c r=\"A3\" t=")));
  EXPECT_THAT(styles, HasSubstr("numFmtId=\"49\""));
  auto expected = std::vector<std::string>{"A1 text =2+2", "A2 text =3+3"};
  for (int row = 3; auto const attack : attacks)
    expected.push_back(fmt::format("A{} text {}", row++, attack));
  EXPECT_EQ(place.cells(), expected);
}

TEST(Writer, ListsToChooseFromStandOnAHiddenSheet)
{
  Place const place;
  WorkbookWriter book{place.path};
  book.choices("性别", {"男", "女"});
  book.choices("原因", {"重大疾病", "残疾", "单亲"});
  book.sheet({.name = "户",
              .columns = {{.heading = "性别", .choices = "性别"},
                          {.heading = "原因", .choices = "原因"}}});
  std::string const lines[] = {"说明", "=请勿改动标题"};
  book.notes("填表说明", lines);
  book.close();

  auto const xml = place.part("xl/worksheets/sheet1.xml");
  EXPECT_THAT(xml, HasSubstr("sqref=\"A2:A1048576\""));
  EXPECT_THAT(xml, HasSubstr("<formula1>'选项'!$A$2:$A$3</formula1>"));
  EXPECT_THAT(xml, HasSubstr("<formula1>'选项'!$B$2:$B$4</formula1>"));
  EXPECT_THAT(place.cells(1), ElementsAre("A1 text 说明", "A2 text =请勿改动标题"));
  EXPECT_THAT(place.cells(2),
              ElementsAre("A1 text 性别", "B1 text 原因", "A2 text 男", "B2 text 重大疾病",
                          "A3 text 女", "B3 text 残疾", "B4 text 单亲"));
  auto const read = Workbook::open(place.path);
  EXPECT_EQ(read->sheets()[2].name, choices_sheet);
  EXPECT_EQ(read->sheets()[2].state, SheetState::hidden);
  EXPECT_EQ(read->sheets()[0].state, SheetState::visible);
}

TEST(Writer, ComplaintsAreRedHaveACommentAndStandInTheirColumn)
{
  Place const place;
  WorkbookWriter book{place.path};
  auto& sheet =
      book.sheet({.name = "户",
                  .columns = {{.heading = "姓名", .remark = "与身份证一致"}, {"身份证号"}},
                  .complaints = "问题"});
  sheet.row({{"张三"sv}, {"42010619800101123X"sv, "校验位不符"}});
  sheet.row({{{}, "必填"}, {"1"sv, "位数不对"}});
  sheet.row({{"王五"sv}, {"420106198001011234"sv}});
  book.close();

  EXPECT_THAT(place.cells(),
              ElementsAre("A1 text 姓名", "B1 text 身份证号", "C1 text 问题", "A2 text 张三",
                          "B2 text 42010619800101123X", "C2 text 校验位不符", "B3 text 1",
                          "C3 text 必填\n位数不对", "A4 text 王五", "B4 text 420106198001011234"));
  auto const comments = place.part("xl/comments1.xml");
  for (auto const comment : {"ref=\"A1\"", "与身份证一致", "ref=\"B2\"", "校验位不符", "ref=\"A3\"",
                             "必填", "ref=\"B3\"", "位数不对"})
    EXPECT_THAT(comments, HasSubstr(comment));
  EXPECT_THAT(comments, Not(HasSubstr("ref=\"B4\"")));
  EXPECT_THAT(place.part("xl/styles.xml"), HasSubstr("FFFFC7CE"));
}

// The bad rows of an import go back as they came.
TEST(Writer, CopiesCellsAsTheyWereRead)
{
  Made const made{
      .rows =
          "<row r='1'><c r='A1'><v>0.1</v></c><c r='B1'><v>420106198001011234</v></c>"
          "<c r='C1' s='1'><v>42068</v></c><c r='D1' s='1'><v>42068.354166666664</v></c>"
          "<c r='E1' s='2'><v>1.5</v></c><c r='F1' t='b'><v>1</v></c>"
          "<c r='G1' t='e'><v>#N/A</v></c><c r='H1' t='str'><v>=1</v></c>"
          "<c r='I1' s='1'><v>60</v></c><c r='J1'><v>123456789012.345</v></c></row>",
      .styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='46'/></cellXfs>"};
  auto read = Workbook::open_bytes(workbook_bytes(made));
  Place const place;
  WorkbookWriter book{place.path};
  auto& sheet = book.sheet({.name = "户", .columns = std::vector<OutColumn>(11)});
  ASSERT_TRUE(read->read(0, [&](Row const& row) {
    std::vector<OutCell> copy(11);
    for (auto const& cell : row.cells)
      copy[cell.column].value = cell;
    sheet.row(copy);
    return true;
  }));
  book.close();

  EXPECT_THAT(place.cells(),
              ElementsAre("A2 number 0.1", "B2 text 420106198001011000", "C2 date 2015-03-05",
                          "D2 date 2015-03-05 08:30:00", "E2 time 36:00:00", "F2 boolean true",
                          "G2 text #N/A", "H2 text =1", "I2 text 1900-02-29",
                          "J2 number 123456789012.345"));
}

RC_GTEST_PROP(Writer, EveryTextComesBackAsItWas, ())
{
  auto const fragments = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("=", " ", "\t", "\n", "\r", "_x000D_", "_", "x", "_x005F_", "<",
                                    "&amp;", "\"", "'", "]]>", "\x01", "\x1F", "\x7F", "张", "𠮷",
                                    "\xEF\xBF\xBE", "\xEF\xBF\xBF", "0041_", "\xC2\x85"));
  std::string text;
  for (auto const& fragment : fragments)
    text += fragment;
  Place const place;
  WorkbookWriter book{place.path};
  book.sheet({.name = "a", .columns = {{"h"}}}).row({{std::string_view{text}}});
  book.close();

  auto read = Workbook::open(place.path);
  RC_ASSERT(read.has_value());
  std::string back;
  RC_ASSERT(read->read(0,
                       [&](Row const& row) {
                         back = row.number == 2 ? std::string{row.at(0).text} : "";
                         return true;
                       })
                .has_value());
  RC_ASSERT(back == text);
}

RC_GTEST_PROP(Writer, EveryAmountComesBackAsItWas, ())
{
  auto const fens = *rc::gen::container<std::vector<std::int64_t>>(
      rc::gen::inRange<std::int64_t>(-99'999'999'999'999, 99'999'999'999'999));
  Place const place;
  WorkbookWriter book{place.path};
  auto& sheet = book.sheet({.name = "a", .columns = {{"h"}}});
  for (auto const fen : fens)
    sheet.row({{Money::of_fen(fen)}});
  book.close();

  auto read = Workbook::open(place.path);
  std::vector<std::int64_t> back;
  RC_ASSERT(read->read(0,
                       [&](Row const& row) {
                         Money money;
                         if (row.number > 1 && from_text(row.at(0).text, money))
                           back.push_back(money.fen());
                         return true;
                       })
                .has_value());
  RC_ASSERT(back == fens);
}

TEST(Writer, LeavesNothingBehindWithoutClose)
{
  auto const folder =
      std::filesystem::temp_directory_path() / fmt::format("hengwen_writer_folder_{}", ::getpid());
  std::filesystem::create_directory(folder);
  {
    WorkbookWriter book{folder / "a.xlsx"};
    book.sheet({.name = "a", .columns = {{"h"}}}).row({{"x"sv}});
    EXPECT_FALSE(std::filesystem::exists(folder / "a.xlsx"));
  }

  EXPECT_TRUE(std::filesystem::is_empty(folder));
  std::filesystem::remove_all(folder);
}

TEST(Writer, SaysWhatItCannotWrite)
{
  Place const place;
  WorkbookWriter book{place.path};
  auto& sheet = book.sheet({.name = "a", .columns = {{"h"}}});

  EXPECT_THROW(sheet.row({{"\xFF"sv}}), std::invalid_argument);
  EXPECT_THROW(sheet.row({{"a\0b"sv}}), std::invalid_argument);
  EXPECT_THROW(sheet.row({{std::string_view{std::string(32768, 'x')}}}), std::length_error);
  EXPECT_THROW(sheet.row({{"a"sv}, {"b"sv}}), std::invalid_argument);
  EXPECT_THROW(book.sheet({.name = "a", .columns = {{"h"}}}), std::invalid_argument);
  EXPECT_THROW(book.sheet({.name = "a/b", .columns = {{"h"}}}), std::invalid_argument);
  EXPECT_THROW(book.sheet({.name = "b", .columns = {}}), std::invalid_argument);
  EXPECT_THROW(book.sheet({.name = "b", .columns = {{.heading = "h", .choices = "none"}}}),
               std::invalid_argument);
  EXPECT_THROW(book.choices("leer", {}), std::invalid_argument);
}

TEST(Writer, SaysWhenTheFileCannotBeWritten)
{
  WorkbookWriter book{"no/such/folder/a.xlsx"};

  EXPECT_THROW(
      {
        book.sheet({.name = "a", .columns = {{"h"}}}).row({{"x"sv}});
        book.close();
      },
      std::exception);
}

}  // namespace
}  // namespace hengwen::sheet
