// SPDX-License-Identifier: Apache-2.0
#include "app/audit/anchors.hpp"

#include "store/audit/log_for_tests.hpp"
#include "store/audit/verify.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

namespace hengwen::app {
namespace {

using store::TestLog;

class AnchorsTest : public testing::Test {
protected:
  AnchorsTest()
  {
    auto pattern = (std::filesystem::temp_directory_path() / "hengwen-anchors-XXXXXX").string();
    folder = mkdtemp(pattern.data());
  }
  ~AnchorsTest() override { std::filesystem::remove_all(folder); }

  std::filesystem::path file() const { return folder / "audit-anchors"; }
  std::size_t lines() const
  {
    std::ifstream in{file()};
    return std::size_t(std::count(std::istreambuf_iterator{in}, {}, '\n'));
  }
  static Instant day(int n) { return Instant{} + std::chrono::days{20000 + n}; }
  std::vector<LogFault> verified()
  {
    return store::verify_log(*log, read_anchors(folder).anchors).faults;
  }

  TestLog log{SuiteName::international, 3};
  std::filesystem::path folder;
};

TEST_F(AnchorsTest, TellsOnlyWhatHasGoneOn)
{
  Anchors anchors{folder};

  EXPECT_EQ(anchors.write(*log, day(1)).written, 3);
  EXPECT_EQ(anchors.write(*log, day(1)).written, 0);
  log.append(store::county_a, 4);
  EXPECT_EQ(anchors.write(*log, day(1)).written, 1);
  EXPECT_EQ(lines(), 4u);
  EXPECT_EQ(std::filesystem::status(file()).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  EXPECT_TRUE(verified().empty());
}

TEST_F(AnchorsTest, RemembersAcrossAStart)
{
  EXPECT_EQ(anchor(*log, folder, day(1)).written, 3);
  EXPECT_EQ(anchor(*log, folder, day(2)).written, 0);
}

TEST_F(AnchorsTest, KeepsTheLastOfEachDayInMind)
{
  Anchors anchors{folder};
  for (int d = 1; d <= 3; ++d)
    for (int i = 0; i < 4; ++i) {
      log.append(store::county_a, i);
      anchors.write(*log, day(d));
    }

  auto const read = read_anchors(folder);

  EXPECT_EQ(lines(), 14u);
  EXPECT_EQ(read.anchors.size(), 5u);
  EXPECT_EQ(read.anchors.back().head.seq, 15);
  EXPECT_TRUE(read.faults.empty());
  EXPECT_TRUE(verified().empty());
}

TEST_F(AnchorsTest, NeverSignsAHeadThatNobodySigned)
{
  log.run("update audit_chain set proof = null where chain = 420106");

  auto const done = anchor(*log, folder, day(1));

  EXPECT_EQ(done.written, 2);
  EXPECT_EQ(done.faults, (std::vector{LogFault{420106, 3, LogWrong::bad_signature}}));
}

TEST_F(AnchorsTest, TellsAChainThatHasGoneBack)
{
  log.run("create table older as select * from audit_chain where chain = 420106");
  log.append(store::county_a, 4);
  log.append(store::county_a, 5);
  Anchors anchors{folder};
  anchors.write(*log, day(1));
  log.run(
      "delete from audit_entry where chain = 420106 and seq > 3;"
      "delete from audit_chain where chain = 420106; insert into audit_chain table older");
  std::vector const gone{LogFault{420106, 4, LogWrong::missing, 2}};

  EXPECT_EQ(anchors.write(*log, day(2)).faults, gone);
  EXPECT_EQ(anchor(*log, folder, day(2)).faults, gone);
  EXPECT_EQ(verified(), gone);
  EXPECT_EQ(lines(), 3u);
}

TEST_F(AnchorsTest, BearsALineCutShort)
{
  anchor(*log, folder, day(1));
  std::ofstream{file(), std::ios::app} << "2026-11-22T03:2";
  EXPECT_TRUE(read_anchors(folder).faults.empty());
  log.append(store::county_a, 4);

  EXPECT_EQ(anchor(*log, folder, day(2)).written, 1);

  auto const read = read_anchors(folder);
  EXPECT_EQ(read.anchors.size(), 4u);
  EXPECT_EQ(read.faults, (std::vector{LogFault{0, 4, LogWrong::bad_anchor}}));
  EXPECT_TRUE(verified().empty());
}

TEST_F(AnchorsTest, NoFileIsNoAnchor)
{
  EXPECT_TRUE(read_anchors(folder).anchors.empty());
  EXPECT_THROW(anchor(*log, folder / "none", day(1)), std::system_error);
}

}  // namespace
}  // namespace hengwen::app
