// SPDX-License-Identifier: Apache-2.0
#include "sheet/printed_sheet_pdf.hpp"

#include "sheet/pdf_for_tests.hpp"
#include "sheet/qr_code.hpp"

#include <gmock/gmock.h>

namespace hengwen::sheet {
namespace {

using testing::Ge;
using testing::HasSubstr;
using testing::SizeIs;

constexpr SheetKind kinds[] = {SheetKind::dossier_form, SheetKind::application,
                               SheetKind::visit_form,   SheetKind::notice,
                               SheetKind::decision,     SheetKind::check_list};

SheetSeal const seal{
    .hash = "0123456789abcdef",
    .check = "https://hengwen.example.org/sheets/7K2M-Q4XT-9HNB-3WRC?hash=0123456789abcdef"};

// Every value carries a number, by which it is looked for on the paper.
class Values {
public:
  Values(std::string words, std::size_t times) : words_{std::move(words)}, times_{times} {}

  std::string next()
  {
    std::string out;
    for (std::size_t i = 0; i < times_; ++i)
      out += words_ + fmt::format("N{:05} ", count_++);
    return out;
  }
  int count() const { return count_; }

private:
  std::string words_;
  std::size_t times_;
  int count_ = 0;
};

FilledSection filled(SheetSection const& section, Values& values, std::size_t rows)
{
  FilledSection out{.title = section.title.zh, .shape = section.shape};
  auto const cell = [&](SheetField const& field) {
    return SheetCell{field.field, field.label ? field.label->zh : field.field, values.next()};
  };
  int left = 0;
  for (auto const& field : section.fields) {
    out.headings.push_back(field.label ? field.label->zh : field.field);
    out.widths.push_back(field.width.value_or(1));
    if (section.shape == SheetShape::signatures) {
      out.rows.push_back({{field.field, field.label ? field.label->zh : field.field, ""}});
    } else if (section.shape != SheetShape::table) {
      if (field.width.value_or(1) > left)
        out.rows.emplace_back(), left = 3;
      left -= field.width.value_or(1);
      out.rows.back().push_back(cell(field));
    }
  }
  if (section.shape == SheetShape::table)
    for (std::size_t i = 0; i < rows; ++i) {
      out.rows.emplace_back();
      for (auto const& field : section.fields)
        out.rows.back().push_back(cell(field));
    }
  return out;
}

FilledSheet filled(SheetKind kind, Values& values, std::size_t rows)
{
  auto const& layout = sheet_layout(kind);
  FilledSheet out{.kind = kind,
                  .layout = layout.version,
                  .title = layout.title,
                  .number = "7K2M-Q4XT-9HNB-3WRC",
                  .dossier = {},
                  .step = 9,
                  .whole = false,
                  .union_name = "武昌区总工会",
                  .printed_by = "王建国",
                  .printed_on = date_of(2026, 11, 23),
                  .sections = {}};
  for (auto const& section : layout.sections)
    out.sections.push_back(filled(section, values, rows));
  return out;
}

// Without blanks and line ends: where a word is broken is the paper's own affair.
std::string in_one_line(std::string const& text)
{
  std::string out;
  for (char c : text)
    if (c != ' ' && c != '\n' && c != '\f')
      out += c;
  return out;
}

// Cell by cell, in the order in which they were drawn, so that narrow columns do not mix.
std::string drawn(std::string const& pdf)
{
  probe::TempFile const file{pdf};
  return in_one_line(probe::said_by("pdftotext -raw " + file.path() + " -"));
}

std::size_t found(std::string const& text, int count)
{
  std::size_t n = 0;
  for (int i = 0; i < count; ++i)
    n += text.contains(fmt::format("N{:05}", i)) ? 1 : 0;
  return n;
}

TEST(PrintedSheet, PrintsEveryKindEmpty)
{
  for (auto const kind : kinds) {
    Values nothing{"", 0};
    auto const pdf = printed_sheet_pdf(filled(kind, nothing, 1), seal);
    auto const text = in_one_line(probe::text_of(pdf));
    EXPECT_THAT(text, HasSubstr("7K2M-Q4XT-9HNB-3WRC")) << int(kind);
    EXPECT_THAT(text, HasSubstr("0123456789abcdef")) << int(kind);
    EXPECT_THAT(text, HasSubstr("第1页/共")) << int(kind);
  }
}

TEST(PrintedSheet, PrintsEveryValueOfATypicalHousehold)
{
  for (auto const kind : kinds) {
    Values values{"陈", 1};
    auto const sheet = filled(kind, values, 3);
    auto const text = drawn(printed_sheet_pdf(sheet, seal));
    EXPECT_EQ(found(text, values.count()), std::size_t(values.count())) << int(kind);
  }
}

TEST(PrintedSheet, WrapsAndTurnsPagesOfAHouseholdThatIsTooLongAndLosesNothing)
{
  for (auto const kind : kinds) {
    Values values{"因意外事件、重大疾病造成生活困难", 8};
    auto const sheet = filled(kind, values, 25);
    auto const pdf = printed_sheet_pdf(sheet, seal);
    auto const pages = probe::pages_of(pdf);
    EXPECT_EQ(found(drawn(pdf), values.count()), std::size_t(values.count())) << int(kind);
    EXPECT_THAT(pages, SizeIs(Ge(kind == SheetKind::dossier_form ? 5u : 1u)));
  }
}

// What people hold up to a telephone: the page as a picture, and another program that reads it.
TEST(PrintedSheet, LeadsToItsCheckByTheCode)
{
  Values values{"陈", 1};
  auto const pdf = printed_sheet_pdf(filled(SheetKind::dossier_form, values, 3), seal);
  probe::TempFile const file{pdf};

  probe::said_by("pdftoppm -r 150 -f 1 -l 1 -singlefile -png " + file.path() + " " + file.path());
  auto const read = probe::said_by("zbarimg --quiet --raw " + file.path() + ".png");
  std::filesystem::remove(file.path() + ".png");

  EXPECT_THAT(read, HasSubstr(seal.check + "\n"));
}

TEST(QrCode, IsSquareAndHasItsThreeCorners)
{
  auto const rows = qr_squares("https://hengwen.example.org");

  for (auto const& row : rows)
    ASSERT_EQ(row.size(), rows.size());
  auto const last = rows.size() - 1;
  EXPECT_TRUE(rows[0][0] && rows[0][6] && !rows[1][1] && rows[3][3]);
  EXPECT_TRUE(rows[0][last] && rows[last][0]);
  EXPECT_FALSE(rows[7][7]);
}

}  // namespace
}  // namespace hengwen::sheet
