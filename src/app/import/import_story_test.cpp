// SPDX-License-Identifier: Apache-2.0
//
// What of a workbook goes in, what stays out, and what is said about it.
#include "app/import/bad_rows_workbook.hpp"
#include "app/import/import_story_for_tests.hpp"
#include "app/import/template_workbook.hpp"

#include <fstream>

namespace hengwen::app {
namespace {

TEST_F(ImportStory, GoodRowsGoInWithAllThatFollowsFromThem)
{
  auto const file = folder_.workbook(
      "good.xlsx",
      {{"家庭成员", members({{std::string{ying}, "陈伟", "配偶", std::string{wei}, "良好"},
                             {std::string{ying}, "陈小", "子", "", "良好"}})},
       {"困难职工家庭", households({household("陈英", ying)})}});

  auto const first = import(file);

  EXPECT_EQ(first.end.state, store::ImportState::done);
  EXPECT_EQ(findings(first), Lines{});
  EXPECT_EQ(first.counts("household"), "1 rows: 1 added 0 changed 0 same 0 bad");
  EXPECT_EQ(first.counts("member"), "2 rows: 2 added 0 changed 0 same 0 bad");
  EXPECT_EQ(count(count_persons), 2);
  EXPECT_EQ(count(count_marks), 0);
  database_->read([&](Tx& tx) {
    EXPECT_EQ(tx.one<std::string>(numbers), "420106-000001");
    EXPECT_EQ(tx.one<std::int64_t>(wuhan_county), 420106);
    EXPECT_EQ(tx.one<std::string>(judgement_numbers, store::person_of(tx.vault(), ying)),
              "minimum_living 3 38400.00 0.00");
  });
}

TEST_F(ImportStory, BadRowsStayOutAndSayWhy)
{
  auto typo = household("陈英", "340524198001010013");
  auto unit = household("李强", "110105194912310011", "没有的工会");
  unit[1] = wei;
  unit[11] = "1,5";
  auto const file = folder_.workbook(
      "bad.xlsx", {{"困难职工家庭", households({typo, unit})},
                   {"家庭成员", members({{std::string{wei}, "李小", "子", "", "良好"},
                                         {"440524188001010014", "王", "子", "", "挺好"}})}});

  auto const done = import(file);

  EXPECT_EQ(
      findings(done),
      (Lines{"困难职工家庭!2 身份证号* citizen_id_check_sign",
             "困难职工家庭!3 家庭年度总收入（元） not_money",
             "困难职工家庭!3 建档工会* unknown_unit", "家庭成员!2 户主身份证号 household_refused",
             "家庭成员!3 健康状况 unknown_code", "家庭成员!3 户主身份证号 unknown_household"}));
  EXPECT_EQ(done.counts("household"), "2 rows: 0 added 0 changed 0 same 2 bad");
  EXPECT_EQ(count(count_households), 0);
}

TEST_F(ImportStory, TheBadRowsWorkbookCanBePutRightAndImported)
{
  auto typo = household("陈英", "340524198001010013");
  auto const file =
      folder_.workbook("bad.xlsx", {{"困难职工家庭", households({typo, household("李强", wei)})}});
  auto const done = import(file);

  auto const written = write_bad_rows(*database_, done.id, file, folder_.path() / "again.xlsx");

  ASSERT_TRUE(written);
  EXPECT_EQ(*written, 1);
  auto const again = import(folder_.path() / "again.xlsx");
  EXPECT_EQ(findings(again), (Lines{"困难职工家庭!2 身份证号* citizen_id_check_sign"}));
  auto book = sheet::Workbook::open(folder_.path() / "again.xlsx");
  std::vector<std::string> texts;
  std::ignore = book->read(0, [&](sheet::Row const& row) {
    texts.emplace_back(row.cells.back().text);
    return true;
  });
  EXPECT_EQ(texts, (Lines{"错误原因", "“身份证号*”的校验码不对，请核对是否输错"}));
}

TEST_F(ImportStory, ADryRunWritesNothingAndCountsTheSame)
{
  auto const file = folder_.workbook(
      "dry.xlsx",
      {{"困难职工家庭", households({household("陈英", ying), household("李强", wei)})},
       {"家庭成员", members({{std::string{ying}, "陈小", "子", "", "良好"},
                             {std::string{ying}, "李强", "配偶", std::string{wei}, "良好"}})}});

  auto const tried = try_import(file);

  EXPECT_EQ(tried.counts("household"), "2 rows: 2 added 0 changed 0 same 0 bad");
  EXPECT_EQ(tried.counts("member"), "2 rows: 1 added 0 changed 0 same 1 bad");
  EXPECT_EQ(findings(tried), (Lines{"家庭成员!3 身份证号 in_another_household"}));
  EXPECT_EQ(count(count_households), 0);
  EXPECT_EQ(count(count_persons), 0);
  auto const done = import(file);
  EXPECT_EQ(done.counts("member"), tried.counts("member"));
}

TEST_F(ImportStory, RowsOutsideTheScopeStayOut)
{
  import(folder_.workbook("a.xlsx",
                          {{"困难职工家庭", households({household("陈英", ying, "420111")})}}));
  auto const file = folder_.workbook(
      "b.xlsx", {{"困难职工家庭", households({household("李强", wei, "420111")})},
                 {"家庭成员", members({{std::string{ying}, "陈小", "子", "", "良好"}})}});

  auto const done = import(file, wuchang);

  EXPECT_EQ(findings(done), (Lines{"困难职工家庭!2 建档工会* outside_scope",
                                   "家庭成员!2 户主身份证号 unknown_household"}));
}

TEST_F(ImportStory, BaseUnionsFindTheirPlacesWhereverTheirParentsStand)
{
  Rows const rows{{"工会代码", "工会名称", "工会类别", "上级工会代码", "行政区划代码"},
                  {"B-2", "二车间工会", "企业工会", "B-1", "420106"},
                  {"B-1", "机床厂工会", "企业工会", "420106", "420106"},
                  {"B-3", "水泵厂工会", "企业工会", "420106", "420106"},
                  {"B-4", "无主工会", "企业工会", "B-9", "420106"}};
  auto const file = folder_.workbook("unions.xlsx", {{"基层工会", rows}});

  auto const tried = try_import(file);
  auto const done = import(file);
  auto const again = import(file);

  EXPECT_EQ(tried.counts("base_union"), "4 rows: 3 added 0 changed 0 same 1 bad");
  EXPECT_EQ(done.counts("base_union"), tried.counts("base_union"));
  EXPECT_EQ(again.counts("base_union"), "4 rows: 0 added 0 changed 3 same 1 bad");
  EXPECT_EQ(findings(done), (Lines{"基层工会!5 上级工会代码 unknown_unit"}));
  auto const places = database_->read([&](Tx& tx) { return tx.all<std::string>(unit_places); });
  EXPECT_EQ(places,
            (Lines{"B-1 420106000000100000", "B-2 420106000000100100", "B-3 420106000000200000"}));
}

TEST_F(ImportStory, SheetsNobodyKnowsAreReportedAndTheRestGoesIn)
{
  auto const file =
      folder_.workbook("odd.xlsx", {{"我的统计", {{"甲", "乙"}, {"1", "2"}}},
                                    {"实名发放", {{"单位", "金额"}, {"武昌区总工会", "500"}}},
                                    {"随便", households({household("陈英", ying)})}});

  auto const done = import(file);

  ASSERT_EQ(done.sheets.size(), 3u);
  EXPECT_EQ(done.counts("household"), "1 rows: 1 added 0 changed 0 same 0 bad");
  EXPECT_EQ(done.sheets[1].refusal_why, "column_missing");
  EXPECT_EQ(done.sheets[2].refusal_why, "unknown_sheet");
}

TEST_F(ImportStory, WhatIsNoWorkbookIsRefusedOnce)
{
  std::ofstream{folder_.path() / "text.xlsx"} << "姓名,身份证号\n";

  auto const done = import(folder_.path() / "text.xlsx");

  EXPECT_EQ(done.end.state, store::ImportState::refused);
  EXPECT_EQ(done.end.refusal->why, "text_file");
}

TEST_F(ImportStory, TheTemplateItselfIsAWorkbookWithoutRows)
{
  write_template(folder_.path() / "template.xlsx", today);

  auto const done = import(folder_.path() / "template.xlsx");

  EXPECT_EQ(done.end.state, store::ImportState::done);
  EXPECT_EQ(done.sheets.size(), record_types().size());
  for (auto const& sheet : done.sheets) {
    EXPECT_EQ(sheet.rows, 0) << sheet.sheet;
    EXPECT_EQ(sheet.refusal_why, std::nullopt) << sheet.sheet;
  }
}

}  // namespace
}  // namespace hengwen::app
