// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx_reader.hpp"

#include "sheet/workbook_for_tests.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace hengwen::sheet {
namespace {

using namespace testing;
using ::testing::ElementsAre;

std::string const dates =
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='22'/><xf "
    "numFmtId='20'/></cellXfs>";

TEST(Reader, TextsSharedInlineRichAndOfFormulas)
{
  EXPECT_THAT(
      cells_of(
          {.rows = "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c>"
                   "<c r='C1' t='inlineStr'><is><t xml:space='preserve'> 王五 </t></is></c>"
                   "<c r='D1' t='inlineStr'><is><r><t>武昌</t></r><r><rPr><b/></rPr><t>区</t></r>"
                   "<rPh sb='0' eb='1'><t>wuchang</t></rPh></is></c>"
                   "<c r='E1' t='str'><f>A1&amp;\"\"</f><v>张三</v></c></row>",
           .strings = "<si><r><t>李</t></r><r><t>四</t></r><rPh sb='0' eb='2'><t>lisi</t></rPh>"
                      "<phoneticPr fontId='1'/></si><si><t>张三</t></si>"}),
      ElementsAre("A1 text 张三", "B1 text 李四", "C1 text  王五 ", "D1 text 武昌区",
                  "E1 text 张三"));
}

TEST(Reader, NumbersBooleansAndErrors)
{
  EXPECT_THAT(cells_of({.rows = "<row r='2'><c r='A2'><v>1234.5600000000002</v></c>"
                                "<c r='B2' t='n'><v>4.20106198001011E+17</v></c>"
                                "<c r='C2' t='b'><v>1</v></c><c r='D2' t='b'><v>0</v></c>"
                                "<c r='E2' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                                "<c r='F2'><f>SUM(A1:A9)</f></c><c r='G2'><v>1,5</v></c>"
                                "<c r='H2' t='inlineStr'><is><t>1,5</t></is></c></row>"}),
              ElementsAre("A2 number 1234.56", "B2 number 420106198001011000 lost",
                          "C2 boolean true", "D2 boolean false", "E2 error #DIV/0!",
                          "F2 error #NOT_CALCULATED!", "G2 text 1,5", "H2 text 1,5"));
}

TEST(Reader, DatesByStyleInBothCalendars)
{
  Made made{.rows =
                "<row r='1'><c r='A1' s='1'><v>42068</v></c><c r='B1' s='2'><v>42068.5</v></c>"
                "<c r='C1' s='3'><v>0.5</v></c><c r='D1' s='0'><v>42068</v></c>"
                "<c r='E1' t='d'><v>2015-03-05T00:00:00Z</v></c><c r='F1' s='1'><v>-1</v></c>"
                "<c r='G1' s='77'><v>42068</v></c><c r='H1' s='1'><v>60</v></c></row>",
            .styles = dates};
  EXPECT_THAT(cells_of(made),
              ElementsAre("A1 date 2015-03-05", "B1 date 2015-03-05 12:00:00", "C1 time 12:00:00",
                          "D1 number 42068", "E1 date 2015-03-05", "F1 number -1",
                          "G1 number 42068", "H1 date 1900-02-29"));

  made.rows = "<row r='1'><c r='A1' s='1'><v>40606</v></c></row>";
  made.workbook = "<workbookPr date1904='1'/>" + made.workbook;
  EXPECT_THAT(cells_of(made), ElementsAre("A1 date 2015-03-05"));
}

TEST(Reader, EmptyCellsAreNotListedAndPlacesAreKept)
{
  EXPECT_THAT(cells_of({.rows = "<row r='1'><c r='A1' s='1'/><c r='B1' t='s'><v>0</v></c></row>"
                                "<row r='2'/><row r='9'><c r='AB9'><v>1</v></c></row>",
                        .strings = "<si><t/></si>"}),
              ElementsAre("AB9 number 1"));
}

TEST(Reader, MissingNumbersOfRowsAndCellsCountOn)
{
  EXPECT_THAT(
      cells_of({.rows = "<row><c><v>1</v></c><c><v>2</v></c></row>"
                        "<row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>"
                        "<row><c><v>5</v></c></row>"}),
      ElementsAre("A1 number 1", "B1 number 2", "C5 number 3", "D5 number 4", "A6 number 5"));
}

TEST(Reader, CellsInAnotherOrderAreSorted)
{
  EXPECT_THAT(cells_of({.rows = "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>"}),
              ElementsAre("A1 number 1", "C1 number 3"));
}

TEST(Reader, SignsThatXmlCannotHold)
{
  EXPECT_THAT(
      cells_of({.rows =
                    "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                    "<c r='B1' t='inlineStr'><is><t>_xD842__xDFB7_田_x005F_x0041_</t></is></c>"
                    "<c r='C1' t='inlineStr'><is><t>_x0000_ _xD842_ _xZZZZ_ _x</t></is></c></row>",
                .strings = "<si><t>甲_x000D_\n乙</t></si>"}),
      ElementsAre("A1 text 甲\r\n乙", "B1 text 𠮷田_x0041_", "C1 text _x0000_ _xD842_ _xZZZZ_ _x"));
}

TEST(Reader, MergedCellsStandInTheirUpperLeftCorner)
{
  auto parts =
      parts_of({.rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>困难职工登记表</t></is></c>"
                        "<c r='B1'/><c r='C1'/></row>"});
  parts[3].content.replace(parts[3].content.find("</worksheet>"), 0,
                           "<mergeCells count='1'><mergeCell ref='A1:C1'/></mergeCells>");
  auto book = Workbook::open_bytes(zip_of(parts));

  EXPECT_THAT(cells_of(book), ElementsAre("A1 text 困难职工登记表"));
}

// As the Open XML SDK and some WPS versions write: every name with a prefix, targets from
// the root, "\" in part names, another case, no shared strings.
TEST(Reader, PrefixesAndAbsoluteTargets)
{
  std::vector<MadePart> const parts = {
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels",
       "<Relationships><Relationship Id='a' Type='http://x/officeDocument' "
       "Target='/xl/Workbook.xml'/></Relationships>"},
      {"xl\\workbook.xml",
       "<x:workbook xmlns:x='m' xmlns:r='n'><x:sheets><x:sheet name='户' "
       "sheetId='1' r:id='R1'/></x:sheets></x:workbook>"},
      {"xl/_rels/workbook.xml.rels", ""},
      {"xl/worksheets/sheet.xml",
       "<x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>甲"
       "</x:t></x:is></x:c><x:c r='B1'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"}};

  for (auto const target : {"worksheets/sheet.xml", "./worksheets/sheet.xml",
                            "../xl/worksheets/Sheet.xml", "/xl/worksheets/sheet.xml"}) {
    auto made = parts;
    made[3].content = fmt::format(
        "<Relationships><Relationship Id='R1' Type='http://x/worksheet' "
        "Target='{}'/></Relationships>",
        target);
    auto book = Workbook::open_bytes(zip_of(made));

    EXPECT_THAT(cells_of(book), ElementsAre("A1 text 甲", "B1 number 2")) << target;
  }
}

TEST(Reader, SheetsInTheOrderOfTheirTabsWithTheirStates)
{
  auto parts = parts_of(
      {.rows = "<row r='1'><c r='A1'><v>1</v></c></row>",
       .workbook = "<sheets><sheet name='成员' sheetId='9' r:id='b'/>"
                   "<sheet name='图' sheetId='4' r:id='c'/>"
                   "<sheet name='户' sheetId='2' state='hidden' r:id='a'/>"
                   "<sheet name='表' sheetId='3' state='veryHidden' r:id='d'/></sheets>",
       .links = "<Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                "<Relationship Id='b' Type='x/worksheet' Target='worksheets/sheet2.xml'/>"
                "<Relationship Id='c' Type='x/chartsheet' Target='chartsheets/sheet1.xml'/>"
                "<Relationship Id='d' Type='x/worksheet' Target='worksheets/sheet2.xml'/>"});
  parts.push_back({"xl/worksheets/sheet2.xml",
                   "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"});
  auto book = Workbook::open_bytes(zip_of(parts));

  ASSERT_TRUE(book);
  ASSERT_EQ(book->sheets().size(), 3u);
  EXPECT_EQ(book->sheets()[0].name, "成员");
  EXPECT_EQ(book->sheets()[1].name, "户");
  EXPECT_EQ(book->sheets()[1].state, SheetState::hidden);
  EXPECT_EQ(book->sheets()[2].state, SheetState::very_hidden);
  EXPECT_THAT(cells_of(book, 0), ElementsAre("A1 number 2"));
  EXPECT_THAT(cells_of(book, 1), ElementsAre("A1 number 1"));
  EXPECT_THAT(cells_of(book, 0), ElementsAre("A1 number 2"));  // Again.
}

TEST(Reader, StopsWhenTold)
{
  auto book = Workbook::open_bytes(workbook_bytes(
      {.rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>"}));
  ASSERT_TRUE(book);
  int rows = 0;

  auto const verdict = book->read(0, [&](Row const&) { return ++rows < 2; });

  EXPECT_TRUE(verdict);
  EXPECT_EQ(rows, 2);
  EXPECT_THAT(cells_of(book).size(), 3u);
}

TEST(Reader, WhatTheReceiverThrowsPassesThrough)
{
  auto book = Workbook::open_bytes(workbook_bytes({.rows = "<row><c><v>1</v></c></row>"}));
  ASSERT_TRUE(book);

  EXPECT_THROW(
      (void)book->read(0, [](Row const&) -> bool { throw std::runtime_error{"database"}; }),
      std::runtime_error);
  EXPECT_THAT(cells_of(book), ElementsAre("A1 number 1"));
}

TEST(Reader, TellsHowFarItIs)
{
  std::string rows;
  for (int i = 0; i < 20'000; ++i)
    rows += "<row><c><v>1</v></c><c t='b'><v>1</v></c></row>";
  auto book = Workbook::open_bytes(workbook_bytes({.rows = rows}));
  ASSERT_TRUE(book);
  std::uint64_t last = 0;

  auto const verdict = book->read(0, [&](Row const& row) {
    EXPECT_GE(row.bytes_read, last);
    last = row.bytes_read;
    return true;
  });

  EXPECT_TRUE(verdict);
  EXPECT_EQ(last, book->bytes_total());
}

TEST(Row, FindsACellByItsColumn)
{
  Cell const cells[] = {{.column = 1, .kind = CellKind::text, .text = "甲"},
                        {.column = 4, .kind = CellKind::text, .text = "乙"}};
  Row const row{.number = 3, .cells = cells};

  EXPECT_EQ(row.at(4).text, "乙");
  EXPECT_EQ(row.at(0).kind, CellKind::empty);
  EXPECT_EQ(row.at(5).kind, CellKind::empty);
  EXPECT_EQ(column_letters(0) + column_letters(25) + column_letters(26) + column_letters(16383),
            "AZAAXFD");
}

}  // namespace
}  // namespace hengwen::sheet
