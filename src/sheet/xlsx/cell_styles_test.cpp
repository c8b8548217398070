// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/cell_styles.hpp"

#include <gtest/gtest.h>

namespace hengwen::sheet {
namespace {

TEST(CellStyles, ReadsWhatAFormatMakesOfANumber)
{
  struct Case {
    std::string_view code;
    Shown shown;
  };
  // clang-format off
  constexpr Case cases[] = {
      {"General",                                      Shown::number},
      {"G/通用格式",                                    Shown::number},
      {"0.00",                                         Shown::number},
      {"#,##0.00;[Red]-#,##0.00",                      Shown::number},
      {"0.00E+00",                                     Shown::number},
      {"##0.0E+0",                                     Shown::number},
      {"@",                                            Shown::number},
      {"0\"day\"",                                     Shown::number},
      {"0\\d",                                         Shown::number},
      {"[Red]0;[DarkBlue]0",                           Shown::number},
      {"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", Shown::number},
      {"#,##0\"元\"",                                  Shown::number},
      {"\"unclosed ymd",                               Shown::number},
      {"[unclosed ymd",                                Shown::number},
      {"",                                             Shown::number},
      {"yyyy\"年\"m\"月\"d\"日\"",                       Shown::date},
      {"yyyy年m月d日",                                  Shown::date},
      {"yyyy\"年\"m\"月\"d\"日\";@",                     Shown::date},
      {"[$-804]yyyy\"年\"m\"月\"d\"日\"",                Shown::date},
      {"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",        Shown::date},
      {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",        Shown::date},
      {"yyyy\\-mm\\-dd",                               Shown::date},
      {"YYYY/MM/DD",                                   Shown::date},
      {"m/d",                                          Shown::date},
      {"mmm",                                          Shown::date},
      {"[$-804]aaaa",                                  Shown::date},
      {"e\"年\"",                                      Shown::date},
      {"yyyy/m/d\\ h:mm",                              Shown::date},
      {"h:mm",                                         Shown::time},
      {"[$-F400]h:mm:ss\\ AM/PM",                      Shown::time},
      {"上午/下午h\"时\"mm\"分\"",                       Shown::time},
      {"mm:ss.0",                                      Shown::time},
      {"[h]:mm:ss",                                    Shown::elapsed},
      {"[mm]:ss",                                      Shown::elapsed},
  };
  // clang-format on

  for (auto const& [code, shown] : cases)
    EXPECT_EQ(shown_by_code(code), shown) << code;
}

TEST(CellStyles, FormatsOfAStylesheetGoBeforeTheBuiltinOnes)
{
  auto const styles = CellStyles::read(
      pull_of("<x:styleSheet><x:cellStyleXfs><x:xf numFmtId='14'/></x:cellStyleXfs>"
              "<x:cellXfs><x:xf numFmtId='0'/><x:xf numFmtId='14'/><x:xf numFmtId='176'/>"
              "<x:xf numFmtId='31'/><x:xf/><x:xf numFmtId='20'/><x:xf numFmtId='46'/></x:cellXfs>"
              "<x:numFmts><x:numFmt numFmtId='176' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/>"
              "<x:numFmt numFmtId='31' formatCode='0.0'/></x:numFmts></x:styleSheet>"),
      "styles.xml");

  ASSERT_TRUE(styles);
  EXPECT_EQ(styles->shown(0), Shown::number);
  EXPECT_EQ(styles->shown(1), Shown::date);
  EXPECT_EQ(styles->shown(2), Shown::date);
  EXPECT_EQ(styles->shown(3), Shown::number);  // Redefined by the file.
  EXPECT_EQ(styles->shown(4), Shown::number);
  EXPECT_EQ(styles->shown(5), Shown::time);
  EXPECT_EQ(styles->shown(6), Shown::elapsed);
  EXPECT_EQ(styles->shown(7), Shown::number);
}

TEST(CellStyles, BuiltinFormatsOfEastAsia)
{
  for (auto const date : {14u, 17u, 22u, 27u, 31u, 36u, 50u, 57u, 58u})
    EXPECT_EQ(shown_by_builtin(date), Shown::date) << date;
  for (auto const time : {18u, 21u, 32u, 33u, 34u, 35u, 45u, 47u, 55u, 56u})
    EXPECT_EQ(shown_by_builtin(time), Shown::time) << time;
  for (auto const number : {0u, 1u, 4u, 9u, 11u, 13u, 23u, 37u, 44u, 48u, 49u, 59u, 4'000'000u})
    EXPECT_EQ(shown_by_builtin(number), Shown::number) << number;
}

}  // namespace
}  // namespace hengwen::sheet
