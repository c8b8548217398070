// SPDX-License-Identifier: Apache-2.0
#include "sheet/chinese_print.hpp"

#include <gtest/gtest.h>

namespace hengwen::sheet {
namespace {

TEST(OnPaper, WidensTheSignsBesideChineseCharacters)
{
  EXPECT_EQ(on_paper("活动中,发放款物"), "活动中\uFF0C发放款物");
  EXPECT_EQ(on_paper("填报人:王芳"), "填报人\uFF1A王芳");
  EXPECT_EQ(on_paper("成立;不成立"), "成立\uFF1B不成立");
}

TEST(OnPaper, WidensBracketsInPairs)
{
  EXPECT_EQ(on_paper("总额(05A)应为"), "总额\uFF0805A\uFF09应为");
  EXPECT_EQ(on_paper("车(船)票"), "车\uFF08船\uFF09票");
  EXPECT_EQ(on_paper("户(X) 12"), "户\uFF08X\uFF09 12");
  EXPECT_EQ(on_paper("甲(乙(A)B)"), "甲\uFF08乙\uFF08A\uFF09B\uFF09");
}

TEST(OnPaper, LeavesNumbersFormulasAndHalfBracketsAlone)
{
  for (auto const* text : {"98,765.43", "(A) x", "05A = 05B + 05C", "(", ")", "", "a,b;c:d"})
    EXPECT_EQ(on_paper(text), text);
}

}  // namespace
}  // namespace hengwen::sheet
