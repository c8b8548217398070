// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/cell_value.hpp"

#include "base/date.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <charconv>
#include <cmath>

namespace hengwen::sheet {
namespace {

std::string number(std::string_view written)
{
  auto const n = plain_number(written);
  return !n ? "no number" : n->digits_lost ? n->text + " lost" : n->text;
}

TEST(CellValue, NumbersBecomePlainDigits)
{
  struct Case {
    std::string_view written, meant;
  };
  // clang-format off
  constexpr Case cases[] = {
      {"0",                        "0"},
      {"1234.5",                   "1234.5"},
      {"1234.50",                  "1234.5"},
      {"-0.07",                    "-0.07"},
      {"-0",                       "0"},
      {"+5",                       "5"},
      {"007",                      "7"},
      {".5",                       "0.5"},
      {"5.",                       "5"},
      {"1E3",                      "1000"},
      {"1.5e-3",                   "0.0015"},
      // What Excel writes for 1.1, for 0.1 + 0.2, and for a sum of fen.
      {"1.1000000000000001",       "1.1"},
      {"0.30000000000000004",      "0.3"},
      {"1234.5600000000002",       "1234.56"},
      {"999999999999999.96",       "1000000000000000"},
      {"0.99999999999999999",      "1"},
      // 15 digits are kept; the 16th of a whole number is already gone.
      {"420106580101123",          "420106580101123"},
      {"420106198001011234",       "420106198001011000 lost"},
      {"4.20106198001011E+17",     "420106198001011000 lost"},
      {"6.2220212345678901E+18",   "6222021234567890000 lost"},
      {"1000000000000000",         "1000000000000000 lost"},
      // No numbers: they stay the text they are.
      {"1,5",                      "no number"},
      {"1,234.50",                 "no number"},
      {"12元",                     "no number"},
      {"",                         "no number"},
      {"-",                        "no number"},
      {".",                        "no number"},
      {"1e",                       "no number"},
      {"1e5000",                   "no number"},
      {"1e99999999999",            "no number"},
      {"1e400",                    "no number"},
      {"0x10",                     "no number"},
      {"NaN",                      "no number"},
      {"INF",                      "no number"},
      {"--1",                      "no number"},
  };
  // clang-format on

  for (auto const& [written, meant] : cases)
    EXPECT_EQ(number(written), meant) << written;
}

RC_GTEST_PROP(CellValue, WhatIsAlreadyPlainIsLeftAlone, ())
{
  auto const fen = *rc::gen::inRange<std::int64_t>(-100'000'000'000, 100'000'000'000);
  auto const meant = *plain_number(std::to_string(fen) + "e-2");

  RC_ASSERT(is_plain_number(meant.text));
  RC_ASSERT(plain_number(meant.text)->text == meant.text);
}

// Excel writes 17 digits of the binary fraction; whatever a person typed with two decimals
// must come back as typed.
RC_GTEST_PROP(CellValue, SeventeenDigitsOfAnAmountComeBackAsTheAmount, ())
{
  auto const fen = *rc::gen::inRange<std::int64_t>(0, 100'000'000'000'000);
  char wide[64];
  auto const [end, problem] =
      std::to_chars(wide, wide + sizeof wide, double(fen) / 100, std::chars_format::general, 17);
  RC_ASSERT(problem == std::errc{});

  RC_ASSERT(plain_number({wide, end})->text == plain_number(std::to_string(fen) + "e-2")->text);
}

std::string date(std::string_view serial, Shown shown = Shown::date, Epoch epoch = Epoch::y1900)
{
  auto const d = date_of_serial(serial, shown, epoch);
  return d ? d->date + "|" + d->time : "no date";
}

TEST(CellValue, DatesOfTheTwoCalendars)
{
  EXPECT_EQ(date("42068"), "2015-03-05|");
  EXPECT_EQ(date("40606", Shown::date, Epoch::y1904), "2015-03-05|");
  EXPECT_EQ(date("0", Shown::date, Epoch::y1904), "1904-01-01|");
  EXPECT_EQ(date("1"), "1900-01-01|");
  EXPECT_EQ(date("59"), "1900-02-28|");
  EXPECT_EQ(date("60"), "1900-02-29|");  // Never was; as Excel shows it.
  EXPECT_EQ(date("61"), "1900-03-01|");
  EXPECT_EQ(date("2958465"), "9999-12-31|");
  EXPECT_EQ(date("2957003", Shown::date, Epoch::y1904), "9999-12-31|");

  Date day;
  EXPECT_FALSE(from_text("1900-02-29", day));
}

TEST(CellValue, WhatIsNoDateStaysANumber)
{
  for (auto const bad : {"0", "-1", "2958466", "2958465.9999999", "1e300", "nan", "inf", "", "x"})
    EXPECT_EQ(date(bad), "no date") << bad;
}

TEST(CellValue, TimesOfDay)
{
  EXPECT_EQ(date("42068.354166666664"), "2015-03-05|08:30:00");
  EXPECT_EQ(date("42067.999999999"), "2015-03-05|");  // Rounds into the next day.
  EXPECT_EQ(date("0.5", Shown::time), "|12:00:00");
  EXPECT_EQ(date("0", Shown::time), "|00:00:00");
  EXPECT_EQ(date("0.5", Shown::date), "|12:00:00");
  EXPECT_EQ(date("42068.5", Shown::time), "2015-03-05|12:00:00");
  EXPECT_EQ(date("1.5", Shown::elapsed), "|36:00:00");
  EXPECT_EQ(date("0.25", Shown::time, Epoch::y1904), "|06:00:00");
}

TEST(CellValue, DatesInWords)
{
  auto const words = [](std::string_view s) {
    auto const d = date_of_iso(s);
    return d ? d->date + "|" + d->time : "no date";
  };
  EXPECT_EQ(words("2015-03-05"), "2015-03-05|");
  EXPECT_EQ(words("2015-03-05T00:00:00"), "2015-03-05|");
  EXPECT_EQ(words("2015-03-05T08:30:00.000Z"), "2015-03-05|08:30:00");
  EXPECT_EQ(words("08:30:00"), "|08:30:00");
  for (auto const bad : {"", "Z", "T", "2015-02-29", "2015-03-05T", "2015-03-05T24:00:00",
                         "2015-03-05 08:30:00", "08:30", "8:30:000", "2015-03-05T-1:30:00"})
    EXPECT_EQ(words(bad), "no date") << bad;
}

RC_GTEST_PROP(CellValue, EveryDayHasItsNumber, ())
{
  auto const day = *rc::gen::inRange(61, 2958466);
  auto const text = date_of_serial(std::to_string(day), Shown::date, Epoch::y1900)->date;

  Date read;
  RC_ASSERT(from_text(text, read));
  RC_ASSERT((read - date_of(1899, 12, 30)).count() == day);
}

}  // namespace
}  // namespace hengwen::sheet
