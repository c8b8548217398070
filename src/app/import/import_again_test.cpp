// SPDX-License-Identifier: Apache-2.0
//
// What happens when a workbook comes in twice, changed, at once, or was ended half-way.
#include "app/import/import_story_for_tests.hpp"

#include <future>
#include <thread>

namespace hengwen::app {
namespace {

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
    EXPECT_EQ(
        tx.one<std::string>(judgement_numbers, store::person_of(tx.vault(), ying)).substr(0, 20),
        "marginal 1 20000.00 ");
  });
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
  for (int i = 0; i < 9'000; ++i) {
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
  // What was under way when it was cancelled is still written.
  EXPECT_EQ(count(count_households), 5'999);
  auto const second = run(id, file);

  EXPECT_EQ(second.end.state, store::ImportState::done);
  EXPECT_EQ(second.counts("household"), "9000 rows: 8999 added 0 changed 0 same 1 bad");
  EXPECT_EQ(findings(second).size(), 1u);
}

TEST_F(ImportStory, WhatNobodyWorksAtAnyMoreIsNotRunning)
{
  auto const id = start(nation, false);
  auto const job = [&] {
    return *database_->read([&](Tx& tx) { return store::import_job(tx, id); });
  };
  {
    Database importer{{.url = database_.url(), .on_statement = {}}, 1};
    importer.write([&](Tx& tx) { store::hold_import(tx, id); });
    EXPECT_EQ(job().state, store::ImportState::running);
  }
  // PostgreSQL notices the end of a connection a little later.
  for (int patience = 3000; job().state != store::ImportState::failed && patience > 0; --patience)
    std::this_thread::sleep_for(std::chrono::milliseconds{10});

  EXPECT_EQ(job().state, store::ImportState::failed);
  EXPECT_EQ(job().refusal_why, "interrupted");
  auto const listed =
      database_->read([&](Tx& tx) { return store::import_jobs(tx, nation, nation.last(), 10); });
  ASSERT_EQ(listed.size(), 1u);
  EXPECT_EQ(listed.front().state, store::ImportState::failed);
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
  auto const versions = database_->read([&](Tx& tx) {
    return tx.all<std::string>(judgement_numbers, store::person_of(tx.vault(), ying));
  });
  ASSERT_EQ(versions.size(), 2u);
  EXPECT_EQ(versions[1].substr(0, 8), "marginal");
  auto const again = import(file);
  EXPECT_EQ(again.counts("judgement"), "1 rows: 0 added 0 changed 1 same 0 bad");
}

TEST_F(ImportStory, AJudgementThatHasEndedKeepsItsFigures)
{
  auto left = household("陈英", ying);
  left.insert(left.end(), {"2014-12-20", "脱困"});
  import(folder_.workbook("a.xlsx", {{"困难职工家庭", households({left})}}));
  left[11] = "20000";

  auto const second = import(folder_.workbook("b.xlsx", {{"困难职工家庭", households({left})}}));

  EXPECT_EQ(second.counts("household"), "1 rows: 0 added 1 changed 0 same 0 bad");
  database_->read([&](Tx& tx) {
    EXPECT_EQ(tx.one<std::string>(judgement_numbers, store::person_of(tx.vault(), ying)),
              "minimum_living 1 38400.00 0.00");
  });
}

constexpr Sql units_told{"test/units_told",
                         "select string_agg(distinct u.code, ' ') from ("
                         " select unit from household union all select unit from member"
                         " union all select unit from judgement"
                         " union all select unit from income) t join unit u on u.id = t.unit"};

// A union hands a household over to another one of its county: row security must find its
// members, incomes and judgements there too.
TEST_F(ImportStory, WhatBelongsToAHouseholdMovesWithIt)
{
  auto const town = *place_of_division("420106003");
  database_->write([&](Tx& tx) {
    tx.run(plant, town, "420106003", "徐家棚街道总工会", "town", std::optional{wuchang},
           town.county());
  });
  auto const book = [&](std::string const& unit) {
    return folder_.workbook(unit + ".xlsx",
                            {{"困难职工家庭", households({household("陈英", ying, unit)})},
                             {"家庭成员", members({{std::string{ying}, "陈小", "女", "", "良好"}})},
                             {"收入明细",
                              {{"户主身份证号", "成员姓名", "收入类型", "金额(元)"},
                               {std::string{ying}, "陈小", "工资薪金", "1200"}}}});
  };
  auto const told = [&] {
    return database_->read([](Tx& tx) { return tx.one<std::string>(units_told); });
  };

  import(book("420106"));
  EXPECT_EQ(told(), "420106");
  auto const moved = import(book("420106003"));

  EXPECT_EQ(moved.counts("household"), "1 rows: 0 added 1 changed 0 same 0 bad");
  EXPECT_EQ(told(), "420106003");
}

}  // namespace
}  // namespace hengwen::app
