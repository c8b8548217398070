// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_words.hpp"

#include <gtest/gtest.h>

namespace hengwen::sheet {
namespace {

using stats::CheckLevel;
using stats::FilledCheck;
using stats::FilledForm;
using stats::FilledItem;
using stats::Origin;

FilledItem item(std::string label, std::string unit)
{
  return {.item = "08A", .group = "08", .label = {std::move(label), {}}, .unit = std::move(unit)};
}

FilledItem valued(std::string value, std::string unit)
{
  auto out = item("项目", std::move(unit));
  out.value = std::move(value);
  out.origin = Origin::computed;
  return out;
}

TEST(FormWords, MovesABlankInsideASentenceToItsEnd)
{
  EXPECT_EQ(numbered_label(item("为__人次权益受损的职工开展维权工作", "人次")),
            "(A) 为权益受损的职工开展维权工作");
  EXPECT_EQ(numbered_label(item("为____户困难职工", "户")), "(A) 为困难职工");
}

TEST(FormWords, LeavesOtherLabelsAlone)
{
  EXPECT_EQ(numbered_label(item("提供政策宣传", "人次")), "(A) 提供政策宣传");
  EXPECT_EQ(numbered_label(item("共__辆", "人次")), "(A) 共辆");
}

TEST(FormWords, GroupsDigitsByThree)
{
  EXPECT_EQ(with_commas("0"), "0");
  EXPECT_EQ(with_commas("999"), "999");
  EXPECT_EQ(with_commas("1000"), "1,000");
  EXPECT_EQ(with_commas("-1234567.50"), "-1,234,567.50");
  EXPECT_EQ(with_commas("-123.40"), "-123.40");
}

TEST(FormWords, TellsMissingFromZeroAndFromNotAsked)
{
  auto not_asked = item("项目", "万元");
  not_asked.origin = Origin::not_asked;

  EXPECT_EQ(shown_value(valued("0", "人")), "0");
  EXPECT_EQ(shown_value(item("项目", "人")), "—");
  EXPECT_EQ(shown_value(not_asked), "/");
}

TEST(FormWords, AnswersYesAndNo)
{
  EXPECT_EQ(shown_value(valued("true", "是/否")), "是");
  EXPECT_EQ(shown_value(valued("false", "是/否")), "否");
  EXPECT_EQ(shown_unit(valued("true", "是/否")), "");
}

TEST(FormWords, MarksWhatWasTyped)
{
  auto typed = valued("12", "人");
  typed.origin = Origin::typed;
  auto partly = valued("12", "人次");
  partly.typed_part = "3";
  auto nothing_typed = valued("12", "人次");
  nothing_typed.typed_part = "0";

  EXPECT_EQ(origin_mark(typed), "*");
  EXPECT_EQ(origin_mark(partly), "△");
  EXPECT_EQ(origin_mark(nothing_typed), "");
}

TEST(FormWords, ExplainsOnlyTheMarksThatOccur)
{
  FilledForm form;
  form.items = {valued("1", "件")};
  EXPECT_TRUE(legend(form).empty());

  form.items.push_back(item("项目", "人"));
  ASSERT_EQ(legend(form).size(), 1u);
  EXPECT_NE(legend(form)[0].find("不等于零"), std::string::npos);
}

TEST(FormWords, PutsTheChecksThatMustBePutRightFirst)
{
  FilledForm form;
  form.checks = {FilledCheck{"V01", true, CheckLevel::hard, {}},
                 FilledCheck{"V22", std::nullopt, CheckLevel::soft, {}},
                 FilledCheck{"V10", false, CheckLevel::soft, {}},
                 FilledCheck{"V04", false, CheckLevel::hard, {}}};

  auto const open = open_checks(form);

  ASSERT_EQ(open.size(), 3u);
  EXPECT_EQ(open[0].id, "V04");
  EXPECT_EQ(open[1].id, "V10");
  EXPECT_EQ(open[2].id, "V22");
  EXPECT_EQ(checks_in_words(form),
            "共 4 项,成立 1 项,不成立 2 项(其中必须改正 1 项),未检验 1 项。");
}

TEST(FormWords, WritesDatesInChinese)
{
  EXPECT_EQ(chinese_date(date_of(2015, 3, 5)), "2015年3月5日");
}

}  // namespace
}  // namespace hengwen::sheet
