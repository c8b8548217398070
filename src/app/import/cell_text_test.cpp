// SPDX-License-Identifier: Apache-2.0
#include "app/import/cell_text.hpp"

#include "base/money.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen::app {
namespace {

using sheet::Cell;
using sheet::CellKind;

std::string said(CellValue const& value)
{
  return value.why.empty() ? value.text : "! " + std::string{value.why};
}

struct Example {
  std::string_view typed;
  std::string_view expect;
};

TEST(CellText, ReadsMoneyThatCanBeReadInOneWay)
{
  // clang-format off
  constexpr Example examples[] = {
      {"1234.50",         "1234.50"},
      {"1234.5",          "1234.50"},
      {"1,234.50",        "1234.50"},
      {"12,345,678",      "12345678.00"},
      {"¥1234.50",        "1234.50"},
      {"￥ 1，234.50",     "1234.50"},
      {"１２３４．５０",    "1234.50"},
      {"1234.50元",       "1234.50"},
      {"人民币500元整",    "500.00"},
      {"1.5万",           "15000.00"},
      {"0.000001万元",    "0.01"},
      {"-3.20",           "-3.20"},
      {"500.000",         "500.00"},
      {"0",               "0.00"},
      {"1,5",             "! not_money"},
      {"12,34.00",        "! not_money"},
      {"1,234,5",         "! not_money"},
      {",123",            "! not_money"},
      {"1.234,50",        "! not_money"},
      {"500左右",          "! not_money"},
      {"5.",              "! not_money"},
      {"1e3",             "! not_money"},
      {"--5",             "! not_money"},
      {"612.505",         "! money_too_precise"},
      {"0.0000001万元",   "! money_too_precise"},
      {"1000000000000",   "! money_too_large"},
      {"999999999999.99", "999999999999.99"},
  };
  // clang-format on

  for (auto const& [typed, expect] : examples)
    EXPECT_EQ(said(read_money(typed, MoneyUnit::yuan)), expect) << typed;
  EXPECT_EQ(said(read_money("1.2345", MoneyUnit::wan)), "12345.00");
  EXPECT_EQ(said(read_money("12345元", MoneyUnit::wan)), "12345.00");
}

TEST(CellText, ReadsDatesThatNameOneDay)
{
  // clang-format off
  constexpr Example examples[] = {
      {"2015-03-05",          "2015-03-05"},
      {"2015/3/5",            "2015-03-05"},
      {"2015.3.5",            "2015-03-05"},
      {"2015年3月5日",         "2015-03-05"},
      {"2015年03月05",         "2015-03-05"},
      {"２０１５年３月５日",     "2015-03-05"},
      {"20150305",            "2015-03-05"},
      {"2015-03-05 08:30:00", "2015-03-05"},
      {"2015-03-05T08:30:00", "2015-03-05"},
      {"2016-02-29",          "2016-02-29"},
      {"2015-02-29",          "! not_a_date"},
      {"2015-13-01",          "! not_a_date"},
      {"2015-3",              "! not_a_date"},
      {"2015年3月",            "! not_a_date"},
      {"15-03-05",            "! not_a_date"},
      {"3/5/2015",            "! not_a_date"},
      {"2015-03-05上午",       "! not_a_date"},
      {"2015-03/05",          "! not_a_date"},
      {"去年",                 "! not_a_date"},
      {"1815-03-05",          "! date_out_of_range"},
      {"99990101",            "! date_out_of_range"},
  };
  // clang-format on

  for (auto const& [typed, expect] : examples)
    EXPECT_EQ(said(read_date(typed)), expect) << typed;
}

TEST(CellText, ReadsWholeNumbersAndYesOrNo)
{
  EXPECT_EQ(said(read_whole("1,200")), "1200");
  EXPECT_EQ(said(read_whole("012")), "12");
  EXPECT_EQ(said(read_whole("３.0")), "3");
  EXPECT_EQ(said(read_whole("-0")), "0");
  EXPECT_EQ(said(read_whole("3.5")), "! not_a_whole_number");
  EXPECT_EQ(said(read_whole("12人")), "! not_a_whole_number");
  EXPECT_EQ(said(read_whole("1234567890123")), "! number_too_large");
  for (auto const yes : {"是", " 是 ", "√", "Y", "有", "TRUE", "1"})
    EXPECT_EQ(said(read_boolean(yes)), "true") << yes;
  for (auto const no : {"否", "×", "无", "No", "0"})
    EXPECT_EQ(said(read_boolean(no)), "false") << no;
  EXPECT_EQ(said(read_boolean("不清楚")), "! not_yes_or_no");
}

TEST(CellText, ReadsCitizenNumbersByTheirCheckSign)
{
  EXPECT_EQ(said(read_citizen("34052419800101001X")), "34052419800101001X");
  EXPECT_EQ(said(read_citizen(" 340524 19800101 001x ")), "34052419800101001X");
  EXPECT_EQ(said(read_citizen("３４０５２４１９８００１０１００１Ｘ")), "34052419800101001X");
  EXPECT_EQ(said(read_citizen("110105491231002")), "11010519491231002X");
  EXPECT_EQ(said(read_citizen("440524188001010014")), "440524188001010014");
  EXPECT_EQ(said(read_citizen("340524198001010013")), "! citizen_id_check_sign");
  EXPECT_EQ(said(read_citizen("34052419800101001")), "! citizen_id_length");
  EXPECT_EQ(said(read_citizen("护照G123456")), "! citizen_id_length");
}

struct CellExample {
  Cell cell;
  FieldKind kind;
  std::string_view expect;
};

TEST(CellText, MindsWhatTheCellIs)
{
  constexpr std::string_view lost = "420106198001011000";
  // clang-format off
  CellExample const examples[] = {
      {{.kind = CellKind::date,    .text = "2015-03-05"},                FieldKind::date,       "2015-03-05"},
      {{.kind = CellKind::number,  .text = "20150305"},                  FieldKind::date,       "2015-03-05"},
      {{.kind = CellKind::number,  .text = "42068"},                     FieldKind::date,       "! date_is_a_number"},
      {{.kind = CellKind::date,    .text = "1900-02-29"},                FieldKind::date,       "! not_a_date"},
      {{.kind = CellKind::date,    .text = "2015-03-05"},                FieldKind::money,      "! not_money"},
      {{.kind = CellKind::date,    .text = "2015-03-05"},                FieldKind::text,       "2015-03-05"},
      {{.kind = CellKind::number,  .text = "612.5"},                     FieldKind::money,      "612.50"},
      {{.kind = CellKind::number,  .digits_lost = true, .text = lost},   FieldKind::citizen_id, "! digits_lost"},
      {{.kind = CellKind::number,  .digits_lost = true, .text = lost},   FieldKind::household,  "! digits_lost"},
      {{.kind = CellKind::number,  .digits_lost = true, .text = lost},   FieldKind::text,       "! digits_lost"},
      {{.kind = CellKind::number,  .text = "110105491231002"},           FieldKind::citizen_id, "11010519491231002X"},
      {{.kind = CellKind::boolean, .text = "true"},                      FieldKind::boolean,    "true"},
      {{.kind = CellKind::error,   .text = "#N/A"},                      FieldKind::money,      "! cell_error"},
      {{.kind = CellKind::error,   .text = sheet::not_calculated},       FieldKind::money,      "! not_calculated"},
      {{.kind = CellKind::text,    .text = " \xE3\x80\x80 "},            FieldKind::money,      ""},
      {{.kind = CellKind::text,    .text = "a\x01" "b"},                 FieldKind::text,       "! control_characters"},
      {{.kind = CellKind::text,    .text = "一\r\n二"},                   FieldKind::text,       "一\n二"},
  };
  // clang-format on

  for (auto const& [cell, kind, expect] : examples)
    EXPECT_EQ(said(read_cell(cell, FieldType{"x", kind, "", true})), expect) << cell.text;
}

TEST(CellText, TidiesCodesPeopleCopyAbout)
{
  FieldType const account{"account", FieldKind::text, "", false};
  FieldType const credit{"employer_credit_code", FieldKind::text, "", false};
  FieldType const note{"notes", FieldKind::text, "", false};

  EXPECT_EQ(said(read_cell({.kind = CellKind::text, .text = "6222 0210 0000 1111"}, account)),
            "6222021000001111");
  EXPECT_EQ(said(read_cell({.kind = CellKind::text, .text = "91350100m000100y43"}, credit)),
            "91350100M000100Y43");
  EXPECT_EQ(said(read_cell({.kind = CellKind::text, .text = "独自 居住（三楼）"}, note)),
            "独自 居住（三楼）");
}

RC_GTEST_PROP(CellText, MoneySurvivesGroupingAndSigns, ())
{
  auto const fen = *rc::gen::inRange<std::int64_t>(-99'999'999'999'999, 100'000'000'000'000);
  auto const money = Money::of_fen(fen);
  RC_ASSERT(said(read_money(to_text(money), MoneyUnit::yuan)) == to_text(money));
  RC_ASSERT(said(read_money(grouped(money), MoneyUnit::yuan)) == to_text(money));
}

RC_GTEST_PROP(CellText, NothingTypedIsReadAsSomethingUnreadable, (std::string const& typed))
{
  Money money;
  Date date;
  std::int64_t whole{};
  auto const m = read_money(typed, MoneyUnit::yuan);
  auto const d = read_date(typed);
  auto const w = read_whole(typed);
  RC_ASSERT(!m.why.empty() || from_text(m.text, money));
  RC_ASSERT(!d.why.empty() || from_text(d.text, date));
  RC_ASSERT(!w.why.empty() || from_text(w.text, whole));
}

}  // namespace
}  // namespace hengwen::app
