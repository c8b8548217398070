// SPDX-License-Identifier: Apache-2.0
#include "server/embedded_postgres.hpp"

#include "server/test_program.hpp"
#include "store/cluster/processes.hpp"
#include "store/database.hpp"
#include "store/migration/migrate.hpp"
#include "store/setting/settings.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>

namespace hengwen {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

// One data folder for all these tests, so that PostgreSQL is made only once. Each test
// leaves it as a stopped program leaves it.
class EmbeddedPostgresTest : public testing::Test {
protected:
  static void SetUpTestSuite()
  {
    folder = new TemporaryFolder;
    EmbeddedPostgres const postgres{data(), Use::command, "test"};
    auto database = connected(postgres);
    migrate(database).value();
  }
  static void TearDownTestSuite()
  {
    delete folder;
    folder = nullptr;
  }

  // Too long for the address of a socket, and closed to everyone but us.
  static fs::path data()
  {
    auto const out = folder->path() / std::string(100, 'x') / "var";
    fs::create_directories(out);
    return out;
  }

  static Database connected(EmbeddedPostgres const& postgres)
  {
    return Database{{.url = postgres.url(), .on_statement = {}}, 2};
  }

  static std::vector<pid_t> left_running() { return processes_in(data() / "postgres", "postgres"); }

  static pid_t postmaster()
  {
    pid_t process = 0;
    std::ifstream{data() / "postgres/postmaster.pid"} >> process;
    return process;
  }

  static bool becomes_true(std::function<bool()> const& holds)
  {
    for (auto const until = steady_clock::now() + milliseconds{20'000};
         steady_clock::now() < until;) {
      if (holds())
        return true;
      std::this_thread::sleep_for(milliseconds{20});
    }
    return false;
  }

  static void remember(Database& database, std::string_view value)
  {
    database.write([&](Tx& tx) { store::remember(tx, "test", value); });
  }

  static std::string remembered(Database& database)
  {
    return database.read([](Tx& tx) { return store::setting(tx, "test"); }).value_or("");
  }

  static inline TemporaryFolder* folder = nullptr;
};

TEST_F(EmbeddedPostgresTest, LeavesNothingRunningAndKeepsWhatWasWritten)
{
  {
    EmbeddedPostgres const postgres{data(), Use::serve, "serve"};
    auto database = connected(postgres);
    remember(database, "kept");
    EXPECT_FALSE(left_running().empty());
  }
  EXPECT_TRUE(left_running().empty());

  EmbeddedPostgres const again{data(), Use::serve, "serve"};
  auto database = connected(again);

  EXPECT_EQ(remembered(database), "kept");
}

TEST_F(EmbeddedPostgresTest, DoesNotRunAsRootAndListensToNobodyElse)
{
  EmbeddedPostgres const postgres{data(), Use::serve, "serve"};
  auto const process = std::to_string(postmaster());

  struct stat owner{};
  ASSERT_EQ(stat(("/proc/" + process).c_str(), &owner), 0);
  struct stat door{};
  ASSERT_EQ(stat((data() / "socket").c_str(), &door), 0);
  constexpr Sql addresses{"test/addresses", "select current_setting('listen_addresses') as a"};
  auto database = connected(postgres);

  EXPECT_NE(owner.st_uid, 0u);
  EXPECT_EQ(door.st_mode & 0777, 0700u);
  EXPECT_EQ(database.read([&](Tx& tx) { return tx.one<std::string>(addresses); }), "");
}

TEST_F(EmbeddedPostgresTest, ASecondServerIsToldWhoWasFirst)
{
  EmbeddedPostgres const first{data(), Use::serve, "serve"};

  try {
    EmbeddedPostgres const second{data(), Use::serve, "serve"};
    FAIL() << "two servers in one folder";
  } catch (FolderInUse const& in_use) {
    auto const name = "process " + std::to_string(getpid()) + " serve";
    EXPECT_NE(std::string{in_use.what()}.find(name), std::string::npos) << in_use.what();
  }
}

TEST_F(EmbeddedPostgresTest, ACommandIsAGuestOfTheServer)
{
  EmbeddedPostgres const server{data(), Use::serve, "serve"};
  auto database = connected(server);
  {
    EmbeddedPostgres const guest{data(), Use::command, "import"};
    auto theirs = connected(guest);
    remember(theirs, "by a guest");
    EXPECT_FALSE(guest.owner());
  }

  EXPECT_EQ(remembered(database), "by a guest");
}

TEST_F(EmbeddedPostgresTest, ACommandThatOwnsWaitsForItsGuests)
{
  auto owner = std::make_unique<EmbeddedPostgres>(data(), Use::command, "import");
  auto guest = std::make_unique<EmbeddedPostgres>(data(), Use::command, "fill-form");
  std::atomic<bool> gone = false;
  std::jthread leaving{[&] {
    owner.reset();
    gone = true;
  }};

  std::this_thread::sleep_for(milliseconds{300});
  EXPECT_FALSE(gone);
  auto theirs = connected(*guest);
  remember(theirs, "by the last guest");
  guest.reset();
  leaving.join();

  EXPECT_TRUE(left_running().empty());
}

TEST_F(EmbeddedPostgresTest, AKilledPostgresIsStartedAgain)
{
  EmbeddedPostgres const postgres{data(), Use::serve, "serve"};
  auto database = connected(postgres);
  remember(database, "before the kill");
  auto const killed = postmaster();

  kill(killed, SIGKILL);

  EXPECT_TRUE(becomes_true([&] { return postmaster() != killed && postmaster() != 0; }));
  EXPECT_TRUE(becomes_true([&] {
    try {
      return remembered(database) == "before the kill";
    } catch (DatabaseGone const&) {
      return false;
    }
  }));
}

// It waited ten minutes for a server that it had ended itself.
TEST_F(EmbeddedPostgresTest, EndsAlsoWhileItIsStartingAgain)
{
  for (auto const pause : {0, 5, 20, 40, 80, 120, 160}) {
    EmbeddedPostgres const postgres{data(), Use::serve, "serve"};
    kill(postmaster(), SIGKILL);
    std::this_thread::sleep_for(milliseconds{pause});
  }
  EXPECT_TRUE(left_running().empty());
}

TEST_F(EmbeddedPostgresTest, WhatAKilledProgramLeftIsEndedAndRecovered)
{
  Cluster abandoned{data(), Keeping::safe};
  abandoned.start();
  Database theirs{{.url = abandoned.url(), .on_statement = {}}, 1};
  remember(theirs, "before the orphan");
  auto const orphan = postmaster();
  std::jthread reaper{[&] { abandoned.wait(); }};  // A test has no init to do it.

  EmbeddedPostgres const postgres{data(), Use::serve, "serve"};
  auto database = connected(postgres);

  EXPECT_NE(postmaster(), orphan);
  EXPECT_EQ(remembered(database), "before the orphan");
}

TEST_F(EmbeddedPostgresTest, ANumberThatNowBelongsToAStrangerDoesNotMatter)
{
  std::ofstream{data() / "postgres/postmaster.pid"} << getpid() << "\n/nowhere\n0\n5432\n";

  EmbeddedPostgres const postgres{data(), Use::serve, "serve"};
  auto database = connected(postgres);

  EXPECT_NO_THROW(remember(database, "x"));
}

TEST_F(EmbeddedPostgresTest, AnUnfinishedClusterIsThrownAway)
{
  TemporaryFolder fresh;
  fs::create_directories(fresh.path() / "postgres.new/base");
  std::ofstream{fresh.path() / "postgres.new/PG_VERSION"} << "15\n";

  EmbeddedPostgres const postgres{fresh.path(), Use::serve, "serve"};

  EXPECT_FALSE(fs::exists(fresh.path() / "postgres.new"));
  EXPECT_TRUE(postgres.owner());
}

}  // namespace
}  // namespace hengwen
