// SPDX-License-Identifier: Apache-2.0
//
// The program from outside: what an operator sees.
#include "server/embedded_postgres.hpp"
#include "server/test_program.hpp"
#include "store/cluster/processes.hpp"
#include "store/database.hpp"
#include "store/migration/migrate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

namespace hengwen {
namespace {

using testing::HasSubstr;

class ProgramTest : public testing::Test {
protected:
  std::vector<std::string> words(std::string const& command) const
  {
    return {command, "--data", folder.path().string(), "--listen", "127.0.0.1:0"};
  }

  void wait_until_served(TestProgram& program) const
  {
    while (program.running() && program.output().find("http://") == std::string::npos)
      std::this_thread::sleep_for(std::chrono::milliseconds{20});
    EXPECT_THAT(program.output(), HasSubstr("http://"));
  }

  std::vector<pid_t> left_running() const
  {
    return processes_in(folder.path() / "postgres", "postgres");
  }

  TemporaryFolder folder;
};

TEST_F(ProgramTest, ServesUntilToldToStopAndIsAloneInItsFolder)
{
  TestProgram first{words("serve")};
  wait_until_served(first);
  EXPECT_THAT(first.output(), HasSubstr("first password: "));

  auto const second = run_program(words("serve"));
  auto const guest = run_program(words("migrate"));

  EXPECT_EQ(second.exit, 1);
  EXPECT_THAT(second.output, HasSubstr("process " + std::to_string(first.process()) + " serve"));
  EXPECT_EQ(guest.exit, 0) << guest.output;
  first.signal(SIGTERM);
  EXPECT_EQ(first.wait(), 0);
  EXPECT_TRUE(left_running().empty());
}

TEST_F(ProgramTest, AfterAHardKillTheNextStartServesAgain)
{
  {
    TestProgram killed{words("serve")};
    wait_until_served(killed);
    killed.signal(SIGKILL);
    EXPECT_EQ(killed.wait(), -SIGKILL);
  }

  TestProgram next{words("serve")};
  wait_until_served(next);

  next.signal(SIGINT);
  EXPECT_EQ(next.wait(), 0);
  EXPECT_TRUE(left_running().empty());
}

TEST_F(ProgramTest, RefusesToStartWithoutItsMasterKey)
{
  ASSERT_EQ(run_program(words("migrate")).exit, 0);
  auto const file = folder.path() / "master-key";
  auto const elsewhere = folder.path() / "kept-apart";
  std::filesystem::rename(file, elsewhere);

  auto const without = run_program(words("serve"));
  EXPECT_EQ(without.exit, 1);
  EXPECT_THAT(without.output, HasSubstr("master-key of the master key is missing"));
  EXPECT_FALSE(std::filesystem::exists(file));

  auto told = words("migrate");
  told.insert(told.end(), {"--key-file", elsewhere.string()});
  EXPECT_EQ(run_program(told).exit, 0);
  told.insert(told.end(), {"--suite", "sm"});
  EXPECT_THAT(run_program(told).output, HasSubstr("The suite of this database is international"));
}

TEST_F(ProgramTest, RefusesADatabaseOfANewerVersion)
{
  ASSERT_EQ(run_program(words("migrate")).exit, 0);
  {
    constexpr Sql from_the_future{
        "test/from_the_future",
        "insert into schema_migration (number, name, checksum) values (9999, '9999_later', 'x')"};
    EmbeddedPostgres const postgres{folder.path(), Use::command, "test"};
    Database database{{.url = postgres.url(), .on_statement = {}}, 1};
    database.write([&](Tx& tx) { tx.run(from_the_future); });
  }

  for (char const* command : {"serve", "migrate"}) {
    auto const ran = run_program(words(command));
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.output, HasSubstr("newer version of hengwen (step 9999_later)"));
  }
}

TEST_F(ProgramTest, SaysWhatItDoesNotUnderstand)
{
  EXPECT_EQ(run_program({"dance"}).exit, 2);
  EXPECT_EQ(run_program({"serve", "--dance"}).exit, 2);
  EXPECT_EQ(run_program({}).exit, 2);
  EXPECT_THAT(run_program({"version"}).output, HasSubstr("hengwen 0."));
  EXPECT_EQ(run_program({"serve", "--data", folder.path(), "--listen", "nowhere"}).exit, 2);
}

TEST_F(ProgramTest, UsesAnotherDatabaseWhenToldTo)
{
  TemporaryFolder theirs;
  EmbeddedPostgres const postgres{theirs.path(), Use::serve, "test"};

  auto const ran = run_program({"migrate", "--data", folder.path(), "--database", postgres.url()});

  EXPECT_EQ(ran.exit, 0) << ran.output;
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "postgres"));
  Database database{{.url = postgres.url(), .on_statement = {}}, 1};
  EXPECT_TRUE(schema_fits(database));
}

TEST_F(ProgramTest, ADatabaseThatIsNotThereIsSaidSo)
{
  auto const ran = run_program(
      {"migrate", "--data", folder.path(), "--database", "postgresql://nobody@127.0.0.1:1/none"});

  EXPECT_EQ(ran.exit, 3);
  EXPECT_THAT(ran.output, HasSubstr("cannot reach the database"));
}

}  // namespace
}  // namespace hengwen
