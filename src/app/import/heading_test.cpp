// SPDX-License-Identifier: Apache-2.0
#include "app/import/heading.hpp"

#include "app/import/loose_text.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen::app {
namespace {

TopRow row_of(std::uint32_t number, std::vector<std::string> const& cells)
{
  std::vector<sheet::Cell> made;
  for (std::uint32_t i = 0; i < cells.size(); ++i)
    made.push_back({.column = i, .kind = sheet::CellKind::text, .text = cells[i]});
  return TopRow{sheet::Row{.number = number, .cells = made}};
}

std::vector<std::string> fields_of(RecordType const& type, Headings const& headings)
{
  std::vector<std::string> out;
  for (auto const& column : headings.columns)
    out.push_back(
        fmt::format("{} {}", sheet::column_letters(column.at), type.fields[column.field].name));
  return out;
}

TEST(Heading, LooseTextKeepsWhatTellsHeadingsApart)
{
  EXPECT_EQ(loose(" * 身份证号\n（必填） "), "身份证号(必填)");
  EXPECT_EQ(loose("Ｎａｍｅ："), "name");
  EXPECT_EQ(without_brackets("金额(元)"), "金额");
  EXPECT_EQ(without_brackets("(元)"), "(元)");
}

TEST(Heading, FindsTheRowUnderMergedTitles)
{
  auto const& type = *record_type_named("receipt");
  std::vector<TopRow> const rows{
      row_of(1, {"2015年送温暖资金收入明细表"}),
      row_of(2, {"单位：武昌区总工会", "", "", "金额单位：元"}),
      row_of(4, {"我的备注", "到账日期*", "金额\n（元）", "资金来源 *", "捐款单位电话"}),
      row_of(5, {"", "2015-01-08", "150000", "中央财政", ""}),
  };

  auto const found = find_headings(type, rows);

  ASSERT_TRUE(found);
  EXPECT_EQ(found->row, 4u);
  EXPECT_EQ(found->unknown, (std::vector<std::string>{"我的备注", "捐款单位电话"}));
  EXPECT_TRUE(std::ranges::find(found->missing, "unit") != found->missing.end());
}

TEST(Heading, KnowsEveryHeadingOfTheTemplateInBothLanguages)
{
  for (auto const& type : record_types()) {
    auto const& label = labels().at(std::string{type.kind});
    std::vector<std::string> zh, en, expect;
    for (auto const& field : type.fields) {
      zh.push_back(label.fields.at(std::string{field.name}).zh + (field.required ? "*" : ""));
      en.push_back(label.fields.at(std::string{field.name}).en);
      expect.push_back(
          fmt::format("{} {}", sheet::column_letters(std::uint32_t(expect.size())), field.name));
    }
    for (auto const& headings : {zh, en}) {
      auto const found = find_headings(type, {row_of(1, headings)});

      ASSERT_TRUE(found) << type.kind;
      EXPECT_EQ(fields_of(type, *found), expect) << type.kind;
      EXPECT_TRUE(found->missing.empty()) << type.kind;
    }
  }
}

TEST(Heading, RecognisesSheetsOfTheTemplateUnderAnyName)
{
  for (auto const& type : record_types()) {
    auto const& label = labels().at(std::string{type.kind});
    std::vector<std::string> headings;
    for (auto const& field : type.fields)
      headings.push_back(label.fields.at(std::string{field.name}).zh);

    auto const found = recognise_sheet("Sheet1", {row_of(1, headings)});

    ASSERT_TRUE(found) << type.kind;
    EXPECT_EQ(found->type->kind, type.kind);
  }
}

TEST(Heading, KnowsSheetsByName)
{
  EXPECT_EQ(kind_named("困难职工家庭")->kind, "household");
  EXPECT_EQ(kind_named("困难职工家庭 (2)")->kind, "household");
  EXPECT_EQ(kind_named("困难职工家庭2")->kind, "household");
  EXPECT_EQ(kind_named("Households")->kind, "household");
  EXPECT_EQ(kind_named("填写说明"), nullptr);
}

TEST(Heading, TellsAmountsInTenThousands)
{
  auto const& type = *record_type_named("special_fund");
  auto const found = find_headings(type, {row_of(1, {"单位", "年度", "金额（万元）"})});

  ASSERT_TRUE(found);
  ASSERT_EQ(found->columns.size(), 3u);
  EXPECT_EQ(found->columns[2].unit, MoneyUnit::wan);
}

TEST(Heading, LeavesTheReasonColumnsOfABadRowsWorkbookAlone)
{
  auto const& type = *record_type_named("special_fund");
  auto const found =
      find_headings(type, {row_of(1, {"单位", "错误原因", "年度", "错误原因(金额)"})});

  ASSERT_TRUE(found);
  EXPECT_EQ(found->columns.size(), 2u);
  EXPECT_TRUE(found->unknown.empty());
}

}  // namespace
}  // namespace hengwen::app
