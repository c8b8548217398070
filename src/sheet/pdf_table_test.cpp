// SPDX-License-Identifier: Apache-2.0
#include "sheet/pdf_table.hpp"

#include "sheet/pdf_for_tests.hpp"

#include <gmock/gmock.h>

namespace hengwen::sheet {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

Frame plain()
{
  return {.title = "试印",
          .language = "zh-CN",
          .printed_on = date_of(2026, 11, 22),
          .footer = "试印 1.0"};
}

TableCell cell(std::string text, std::size_t column)
{
  return {.words = {{std::move(text)}}, .column = column};
}

Table numbered(std::size_t rows, std::string const& text = "一行")
{
  Table table{.widths = {80, 300}, .header = {{{cell("编号", 0), cell("内容", 1)}}}};
  auto& section = table.sections.emplace_back();
  for (std::size_t i = 1; i <= rows; ++i)
    section.rows.push_back({{cell(fmt::format("R{:03}", i), 0), cell(text, 1)}});
  return table;
}

std::string printed(Table const& table, Frame frame = plain())
{
  Pages pages{std::move(frame)};
  write(pages, table);
  return pages.finish();
}

std::size_t times(std::string const& text, std::string_view word)
{
  std::size_t n = 0;
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1))
    ++n;
  return n;
}

TEST(PdfTable, RepeatsItsHeaderOnEveryPageAndLosesNoRow)
{
  auto const pages = probe::pages_of(printed(numbered(120)));

  ASSERT_THAT(pages, SizeIs(3));
  std::string all;
  for (auto const& page : pages) {
    EXPECT_THAT(page, HasSubstr("编号"));
    all += page;
  }
  for (int i = 1; i <= 120; ++i)
    EXPECT_EQ(times(all, fmt::format("R{:03}", i)), 1) << i;
}

TEST(PdfTable, NumbersItsPages)
{
  auto const pages = probe::pages_of(printed(numbered(60)));

  ASSERT_THAT(pages, SizeIs(2));
  EXPECT_THAT(pages[0], HasSubstr("第1页/共2页"));
  EXPECT_THAT(pages[1], HasSubstr("第2页/共2页"));
  EXPECT_THAT(pages[1], HasSubstr("试印 1.0"));
}

TEST(PdfTable, GrowsRowsWithTheirText)
{
  std::string const text =
      "因意外事件、重大疾病、自然灾害等造成生活困难的职工家庭,由本级工会逐户核实。";

  auto const narrow = probe::pages_of(printed(numbered(40)));
  auto const long_rows = probe::pages_of(printed(numbered(40, text)));

  EXPECT_THAT(narrow, SizeIs(1));
  EXPECT_THAT(long_rows, SizeIs(2));
}

TEST(PdfTable, CutsARowHigherThanAPageBetweenItsLines)
{
  std::string text;
  for (int i = 0; i < 2000; ++i)
    text += fmt::format("L{:04} ", i);
  auto const pages = probe::pages_of(printed(numbered(1, text)));

  EXPECT_GT(pages.size(), 3u);
  std::string all;
  for (auto const& page : pages)
    all += page;
  for (int i = 0; i < 2000; ++i)
    EXPECT_EQ(times(all, fmt::format("L{:04}", i)), 1) << i;
}

TEST(PdfTable, StandsEmpty)
{
  auto const pages = probe::pages_of(printed(numbered(0)));

  ASSERT_THAT(pages, SizeIs(1));
  EXPECT_THAT(pages[0], HasSubstr("编号"));
}

TEST(PdfTable, KeepsItsCaptionWithItsFirstRow)
{
  Pages pages{plain()};
  pages.skip(Pages::full - 20);
  auto table = numbered(1);
  table.caption = {{"勾稽关系"}};

  write(pages, table);

  auto const text = probe::pages_of(pages.finish());
  ASSERT_THAT(text, SizeIs(2));
  EXPECT_THAT(text[0], Not(HasSubstr("勾稽关系")));
  EXPECT_THAT(text[1], HasSubstr("勾稽关系"));
}

// Of the dossier form the headings of the members stood alone at the foot of the first page.
TEST(PdfTable, KeepsItsHeaderWithItsFirstRows)
{
  Pages pages{plain()};
  pages.skip(Pages::full - 70);
  auto table = numbered(40);
  table.widths = {24, 80, 300};
  for (auto* rows : {&table.header, &table.sections[0].rows})
    for (auto& row : *rows)
      for (auto& one : row.cells)
        ++one.column;
  table.sections[0].head = cell("家\n庭\n成\n员", 0);

  write(pages, table);

  auto const text = probe::pages_of(pages.finish());
  ASSERT_THAT(text, SizeIs(2));
  EXPECT_THAT(text[0], Not(HasSubstr("编号")));
  EXPECT_EQ(times(text[1], "编号"), 1);
  EXPECT_THAT(text[1], HasSubstr("R001"));
}

TEST(PdfTable, RepeatsTheHeadOfASectionWhereItContinues)
{
  Table table{.widths = {40, 300}, .ruling = Ruling::every_section};
  auto& section = table.sections.emplace_back(Section{.head = cell("09", 0)});
  for (int i = 0; i < 60; ++i)
    section.rows.push_back({{cell("生活救助", 1)}});

  auto const pages = probe::pages_of(printed(table));

  ASSERT_THAT(pages, SizeIs(2));
  EXPECT_EQ(times(pages[0], "09"), 1);
  EXPECT_EQ(times(pages[1], "09"), 1);
}

// Names of people whom a smaller font would leave as boxes.
TEST(PdfTable, PrintsRareCharacters)
{
  auto const pdf = printed(numbered(1, "𠮷田·㛃𬺓 阿依古丽·买买提 龘〇"));

  EXPECT_THAT(probe::text_of(pdf), HasSubstr("𠮷田·㛃𬺓"));
  EXPECT_THAT(probe::text_of(pdf), HasSubstr("阿依古丽·买买提"));
}

// A digest that was copied from a sheet had "ff" as one sign, and was none.
TEST(PdfTable, PrintsEachLetterAsItself)
{
  EXPECT_THAT(probe::text_of(printed(numbered(1, "8b0ff64a fi ffl"))),
              HasSubstr("8b0ff64a fi ffl"));
}

TEST(PdfTable, EmbedsEveryFontAsASubset)
{
  auto const fonts = probe::fonts_of(printed(numbered(1, "困难职工 123.45 𠮷")));

  // name, type, encoding, emb, sub, uni: the first two lines are the heading.
  std::istringstream lines{fonts};
  std::string line;
  std::getline(lines, line);
  std::getline(lines, line);
  int count = 0;
  for (; std::getline(lines, line); ++count)
    EXPECT_THAT(line, HasSubstr("yes yes yes"));
  EXPECT_GE(count, 1);
}

TEST(PdfTable, SaysItsTitleLanguageAndDate)
{
  auto const pdf = printed(numbered(1));
  auto const facts = probe::facts_of(pdf);

  EXPECT_THAT(facts, HasSubstr("试印"));
  EXPECT_THAT(facts, HasSubstr("Page size:       595.276 x 841.89 pts (A4)"));
  EXPECT_THAT(pdf, HasSubstr("/Lang (zh-CN)"));
  EXPECT_THAT(pdf, HasSubstr("/CreationDate (20261122000000+08'00)"));
}

TEST(PdfTable, MakesTheSameBytesFromTheSameWords)
{
  EXPECT_EQ(printed(numbered(60)), printed(numbered(60)));
}

TEST(PdfTable, MarksEveryPageOfInventedData)
{
  auto frame = plain();
  frame.watermark = "演示数据,均为虚构";

  for (auto const& page : probe::pages_of(printed(numbered(60), frame)))
    EXPECT_THAT(page, HasSubstr("演示数据,均为虚构"));
}

// A text that came from a broken file must not stop the whole page.
TEST(PdfTable, PrintsBytesThatAreNoCharactersAsUnreadable)
{
  EXPECT_THAT(probe::text_of(printed(numbered(1, "甲\xff\xfe乙"))), HasSubstr("乙"));
}

}  // namespace
}  // namespace hengwen::sheet
