// SPDX-License-Identifier: Apache-2.0
//
// Whole imports against a real PostgreSQL: what goes in, what stays out, and what happens
// when it is done twice, at once, or ended half-way.
#include "app/import/bad_rows_workbook.hpp"
#include "app/import/import_findings.hpp"
#include "app/import/run_import.hpp"
#include "app/import/template_workbook.hpp"
#include "base/citizen_id.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <future>
#include <thread>

namespace hengwen::app {
namespace {

namespace fs = std::filesystem;

Date const today = date_of(2015, 3, 31);
UnitId const nation{0};
auto const wuchang = *place_of_division("420106");
auto const hongshan = *place_of_division("420111");

// A workbook as an officer fills it in: sheets of headings and rows of text.
using Rows = std::vector<std::vector<std::string>>;
struct Sheet {
  std::string name;
  Rows rows;
};

class Folder {
public:
  Folder()
  {
    auto pattern = (fs::temp_directory_path() / "hengwen-import-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
      throw std::runtime_error{"cannot make a temporary folder"};
    path_ = pattern;
  }
  ~Folder() { fs::remove_all(path_); }

  fs::path workbook(std::string const& name, std::vector<Sheet> const& sheets) const
  {
    sheet::WorkbookWriter book{path_ / name};
    for (auto const& made : sheets) {
      sheet::OutSheet out{.name = made.name, .columns = {}};
      for (auto const& heading : made.rows.front())
        out.columns.push_back({.heading = heading});
      auto& writer = book.sheet(out);
      for (std::size_t r = 1; r < made.rows.size(); ++r) {
        std::vector<sheet::OutCell> cells;
        for (auto const& text : made.rows[r])
          cells.push_back({.value = std::string_view{text}});
        writer.row(cells);
      }
    }
    book.close();
    return path_ / name;
  }

  fs::path path() const { return path_; }

private:
  fs::path path_;
};

struct Imported {
  Uuid id;
  ImportEnd end;
  std::vector<store::ImportSheet> sheets;

  std::string counts(std::string_view kind) const
  {
    for (auto const& s : sheets)
      if (s.kind == kind)
        return fmt::format("{} rows: {} added {} changed {} same {} bad", s.rows, s.added,
                           s.changed, s.same, s.bad);
    return "no sheet";
  }
};

constexpr Sql count_households{"test/households", "select count(*) from household"};
constexpr Sql count_persons{"test/persons", "select count(*) from filed_person"};
constexpr Sql count_members{"test/members", "select count(*) from member"};
constexpr Sql count_marks{"test/marks", "select count(*) from household_to_reckon"};
constexpr Sql plant{"test/plant",
                    "insert into unit (id, code, name, level, kind, parent, division, county,"
                    " source_key, content) values ($1, $2, $3, $4, 'territorial', $5, $2, $6,"
                    " gen_random_uuid(), gen_random_uuid())"};
constexpr Sql judgement_numbers{
    "test/judgement",
    "select j.category || ' ' || coalesce(j.counted::text, '-') || ' '"
    " || coalesce(j.income_year::text, '-') || ' ' || coalesce(j.rigid_year::text, '-')"
    " from judgement j join household h on h.county = j.county and h.id = j.household"
    " where h.citizen_id = $1 order by j.valid_from"};
constexpr Sql numbers{"test/numbers", "select number from household order by number"};
constexpr Sql unit_places{"test/units",
                          "select code || ' ' || id from unit where level = 'base'"
                          " order by code"};
constexpr Sql wuhan_county{"test/county",
                           "select distinct county::bigint from household order by 1"};

class ImportStory : public testing::Test {
protected:
  ImportStory()
  {
    database_->write([](Tx& tx) {
      auto const none = std::optional<UnitId>{};
      tx.run(plant, nation, "0", "中华全国总工会", "nation", none, 0);
      std::optional<UnitId> parent = nation;
      for (auto const& [code, name, level] :
           {std::tuple{"42", "湖北省总工会", "province"}, {"4201", "武汉市总工会", "city"}}) {
        auto const place = *place_of_division(code);
        tx.run(plant, place, code, name, level, parent, place.county());
        parent = place;
      }
      tx.run(plant, wuchang, "420106", "武昌区总工会", "county", parent, wuchang.county());
      tx.run(plant, hongshan, "420111", "洪山区总工会", "county", parent, hongshan.county());
    });
  }

  Uuid start(UnitId scope, bool dry_run)
  {
    auto const id = new_uuid();
    database_->write([&](Tx& tx) {
      store::start_import(tx, {.id = id, .name = "测试.xlsx", .unit = scope, .dry_run = dry_run});
    });
    return id;
  }

  Imported run(Uuid const& id, fs::path const& file, ImportControl const& control = {})
  {
    auto const job = *database_->read([&](Tx& tx) { return store::import_job(tx, id); });
    auto const end = run_import(*database_, job, file, today, control);
    return {id, end, database_->read([&](Tx& tx) { return store::import_sheets(tx, {id}); })};
  }

  Imported import(fs::path const& file, UnitId scope = nation)
  {
    return run(start(scope, false), file);
  }
  Imported try_import(fs::path const& file, UnitId scope = nation)
  {
    return run(start(scope, true), file);
  }

  // "困难职工家庭!3 身份证号 citizen_id_check_sign"
  std::vector<std::string> findings(Imported const& of)
  {
    std::vector<std::string> out;
    auto const all =
        database_->read([&](Tx& tx) { return store::findings_after(tx, of.id, {}, 1000); });
    for (auto const& f : all)
      out.push_back(fmt::format("{}!{} {} {}", f.sheet, f.row, f.heading.value_or(""), f.why));
    return out;
  }

  std::int64_t count(Sql const& sql)
  {
    return database_->read([&](Tx& tx) { return tx.one<std::int64_t>(sql); });
  }

  TestDatabase database_;
  Folder folder_;
};

constexpr std::string_view ying = "34052419800101001X";
constexpr std::string_view wei = "11010519491231002X";

Rows households(Rows rows)
{
  rows.insert(rows.begin(), {"姓名*", "身份证号*", "建档工会*", "民族*", "健康状况*", "劳模类型*",
                             "工作状态*", "主要致困原因*", "困难类别*", "建档标准*", "建档日期*",
                             "家庭年度总收入（元）", "退档日期", "退档原因", "职工编号"});
  return rows;
}

std::vector<std::string> household(std::string_view name, std::string_view citizen,
                                   std::string const& unit = "武昌区总工会",
                                   std::string const& income = "38,400")
{
  return {std::string{name},
          std::string{citizen},
          unit,
          "汉族",
          "良好",
          "非劳模",
          "在岗",
          "子女上学",
          "低保户",
          "全国级",
          "2014年3月2日",
          income};
}

Rows members(Rows rows)
{
  rows.insert(rows.begin(), {"户主身份证号", "姓名", "与户主关系", "身份证号", "健康状况"});
  return rows;
}

using Lines = std::vector<std::string>;

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
    EXPECT_EQ(tx.one<std::string>(judgement_numbers, ying), "minimum_living 3 38400.00 0.00");
  });
}

TEST_F(ImportStory, TheSameFileAgainChangesNothing)
{
  auto const file = folder_.workbook(
      "same.xlsx", {{"困难职工家庭", households({household("陈英", ying)})},
                    {"家庭成员", members({{std::string{ying}, "陈小", "子", "", "良好"},
                                          {std::string{ying}, "陈小", "子", "", "良好"}})}});
  import(file);

  auto const again = import(file);

  EXPECT_EQ(again.counts("household"), "1 rows: 0 added 0 changed 1 same 0 bad");
  EXPECT_EQ(again.counts("member"), "2 rows: 0 added 0 changed 2 same 0 bad");
  EXPECT_EQ(count(count_members), 2);
}

TEST_F(ImportStory, AChangedRowChangesItsRecordAndItsJudgement)
{
  import(folder_.workbook("a.xlsx", {{"困难职工家庭", households({household("陈英", ying)})}}));
  auto changed = household("陈英", ying, "武昌区总工会", "20000");
  changed[8] = "低保边缘户";

  auto const second = import(folder_.workbook("b.xlsx", {{"困难职工家庭", households({changed})}}));

  EXPECT_EQ(second.counts("household"), "1 rows: 0 added 1 changed 0 same 0 bad");
  database_->read([&](Tx& tx) {
    EXPECT_EQ(tx.one<std::string>(numbers), "420106-000001");
    EXPECT_EQ(tx.one<std::string>(judgement_numbers, ying).substr(0, 20), "marginal 1 20000.00 ");
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

TEST_F(ImportStory, OnePersonIsFiledInOneCounty)
{
  import(folder_.workbook("a.xlsx", {{"困难职工家庭", households({household("陈英", ying)})}}));

  auto const elsewhere = import(folder_.workbook(
      "b.xlsx", {{"困难职工家庭", households({household("陈英", ying, "420111")})},
                 {"家庭成员", members({{std::string{ying}, "陈小", "子", "", "良好"}})}}));

  EXPECT_EQ(findings(elsewhere), (Lines{"困难职工家庭!2 身份证号* filed_elsewhere",
                                        "家庭成员!2 户主身份证号 household_refused"}));
  EXPECT_EQ(count(count_households), 1);
}

TEST_F(ImportStory, TwoAtOnceMakeOneHousehold)
{
  Rows rows;
  for (int i = 0; i < 300; ++i) {
    auto const seventeen = fmt::format("4201061980010{:04}", 1000 + i);
    rows.push_back(
        household(fmt::format("户主{}", i), seventeen + citizen_id_check_sign(seventeen)));
  }
  auto reversed = rows;
  std::ranges::reverse(reversed);
  for (auto& row : reversed)
    row[2] = "420111";
  auto const here = folder_.workbook("here.xlsx", {{"困难职工家庭", households(rows)}});
  auto const same = folder_.workbook("same.xlsx", {{"困难职工家庭", households(rows)}});
  auto const there = folder_.workbook("there.xlsx", {{"困难职工家庭", households(reversed)}});

  std::vector<std::future<Imported>> all;
  for (auto const& file : {here, same, there})
    all.push_back(std::async(std::launch::async, [this, file] { return import(file); }));
  std::int64_t added = 0, bad = 0;
  for (auto& one : all) {
    auto const done = one.get();
    EXPECT_EQ(done.end.state, store::ImportState::done);
    added += done.sheets.front().added;
    bad += done.sheets.front().bad;
  }

  EXPECT_EQ(added, 300);
  EXPECT_EQ(count(count_households), 300);
  EXPECT_EQ(count(count_persons), 300);
}

TEST_F(ImportStory, WhatWasCancelledGoesOnBehindWhereItStopped)
{
  Rows rows;
  for (int i = 0; i < 5'000; ++i) {
    auto const seventeen = fmt::format("4201061980010{:04}", 1000 + i);
    rows.push_back(
        household(fmt::format("户主{}", i), seventeen + citizen_id_check_sign(seventeen)));
  }
  rows[100][1] = "1";
  auto const file = folder_.workbook("long.xlsx", {{"困难职工家庭", households(rows)}});
  std::atomic<bool> cancel = false;
  auto const id = start(nation, false);

  auto const first =
      run(id, file, {.cancel = &cancel, .progress = [&](auto const&...) { cancel = true; }});
  EXPECT_EQ(first.end.state, store::ImportState::cancelled);
  EXPECT_EQ(count(count_households), 1'999);
  auto const second = run(id, file);

  EXPECT_EQ(second.end.state, store::ImportState::done);
  EXPECT_EQ(second.counts("household"), "5000 rows: 4999 added 0 changed 0 same 1 bad");
  EXPECT_EQ(findings(second).size(), 1u);
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

TEST_F(ImportStory, JudgementVersionsFollowEachOther)
{
  Rows const judgements{{"户主身份证号", "认定日期", "困难类别"},
                        {std::string{ying}, "2015-03-02", "低保边缘户"}};
  auto const file = folder_.workbook(
      "j.xlsx",
      {{"认定记录", judgements}, {"困难职工家庭", households({household("陈英", ying)})}});
  auto const done = import(file);
  EXPECT_EQ(findings(done), Lines{});
  auto const versions =
      database_->read([&](Tx& tx) { return tx.all<std::string>(judgement_numbers, ying); });
  ASSERT_EQ(versions.size(), 2u);
  EXPECT_EQ(versions[1].substr(0, 8), "marginal");
  auto const again = import(file);
  EXPECT_EQ(again.counts("judgement"), "1 rows: 0 added 0 changed 1 same 0 bad");
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
