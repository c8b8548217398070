// SPDX-License-Identifier: Apache-2.0
#include "app/vault/rotate_keys.hpp"

#include "app/generate/world.hpp"
#include "app/org/plant_tree.hpp"
#include "store/test_database.hpp"
#include "store/vault/open_vault.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace hengwen::app {
namespace {

// Where a test pulls the plug.
struct Killed {};

constexpr Sql keys_retired{"test/retired",
                           "select string_agg(number::text, ' ' order by number) from data_key"
                           " where retired_at is not null"};
constexpr Sql all_rows{"test/all_rows", "select count(*) from household"};

class RotateKeysTest : public testing::Test {
protected:
  RotateKeysTest()
  {
    plant_tree(*database);
    generate(*database, county_world(1, date_of(2026, 1, 1), "420106", 60), [](auto const&) {});
  }

  Answer<KeysRotated> rotate(RotationProgress const& progress = {})
  {
    return rotate_keys(*database, database.key_file(), progress);
  }

  // How many rows each key has sealed; every one is opened with the keys of this database.
  std::map<std::int32_t, std::int64_t> rows_by_key()
  {
    std::map<std::int32_t, std::int64_t> out;
    auto const vault =
        store::open_vault({.url = database.url(), .on_statement = {}}, database.key_file(), {})
            .value();
    database->read([&](Tx& tx) {
      for (auto const& type : record_types()) {
        if (type.sealed.empty())
          continue;
        auto const text = fmt::format(
            "select county, id, sealed from \"{}\" where sealed is not null", type.kind);
        for (auto const& row : tx.all<SealedRow>(Sql{type.kind.data(), text.c_str()})) {
          store::SecretValues const opened{*vault, type.kind, row.county, row.id, row.sealed};
          EXPECT_FALSE(opened.all().empty());
          ++out[Vault::key_of(row.sealed.raw)];
        }
      }
    });
    return out;
  }
  std::optional<std::string> retired()
  {
    return database->read([](Tx& tx) { return tx.one<std::optional<std::string>>(keys_retired); });
  }

  TestDatabase database;
};

TEST_F(RotateKeysTest, SealsEveryRecordAnewAndRetiresTheOldKey)
{
  auto const before = rows_by_key();

  auto const done = rotate().value();

  ASSERT_EQ(before.size(), 1u);
  EXPECT_EQ(done.rows, before.at(1));
  EXPECT_EQ(rows_by_key(), (std::map<std::int32_t, std::int64_t>{{done.key, done.rows}}));
  EXPECT_EQ(retired(), "1");
}

TEST_F(RotateKeysTest, KilledHalfWayItGoesOnWhereItWas)
{
  auto const all = rows_by_key().at(1);
  std::int64_t in_the_first_run = 0;
  EXPECT_THROW((void)rotate([&](std::string_view, std::int64_t rows) {
                 in_the_first_run = rows;
                 if (rows > all / 3)
                   throw Killed{};
               }),
               Killed);
  auto const half_way = rows_by_key();
  EXPECT_EQ(half_way.size(), 2u);
  EXPECT_EQ(retired(), std::nullopt);

  auto const done = rotate().value();

  EXPECT_EQ(done.key, half_way.rbegin()->first);
  EXPECT_EQ(done.rows, all - in_the_first_run);
  EXPECT_EQ(rows_by_key(), (std::map<std::int32_t, std::int64_t>{{done.key, all}}));
  EXPECT_EQ(retired(), "1");
}

// A server that knows only the old key goes on writing meanwhile.
TEST_F(RotateKeysTest, BesideAServerThatWritesNothingStaysUnderTheOldKey)
{
  Database server{{.url = database.url(), .on_statement = {}}, 2};
  server.keep(
      store::open_vault({.url = database.url(), .on_statement = {}}, database.key_file(), {})
          .value());
  std::atomic<bool> ended = false;
  std::int64_t written = 0;
  std::jthread const writing{[&] {
    for (; !ended; ++written)
      server.write([&](Tx& tx) {
        RecordCopy<SurveyEntry> copy{tx};
        copy.add(0, new_uuid(),
                 {.unit = {},
                  .name = "陈英",
                  .citizen_id = {fmt::format("{:018}", written)},
                  .surveyed_on = date_of(2015, 1, 1),
                  .until_on = {},
                  .reason = {}});
        copy.finish();
      });
  }};

  auto const done = rotate().value();
  ended = true;

  EXPECT_EQ(rows_by_key().size(), 1u);
  EXPECT_EQ(rows_by_key().begin()->first, done.key);
  EXPECT_GT(written, 10);
}

TEST_F(RotateKeysTest, TheMasterKeyMovesToAnotherFileAndTouchesNoRecord)
{
  auto const before = rows_by_key();
  auto const to = database.key_file().string() + ".new";

  EXPECT_TRUE(change_master_key(*database, database.key_file(), to));

  auto const open = [&](std::string const& file) {
    return store::open_vault({.url = database.url(), .on_statement = {}}, file, {});
  };
  EXPECT_EQ(open(database.key_file().string()).error().why, "key_file_wrong");
  EXPECT_TRUE(open(to));
  EXPECT_EQ(change_master_key(*database, database.key_file(), to).error().why, "key_file_wrong");
  std::filesystem::rename(to, database.key_file());
  EXPECT_EQ(rows_by_key(), before);
}

}  // namespace
}  // namespace hengwen::app
