// SPDX-License-Identifier: Apache-2.0
#include "store/migration/migrate.hpp"

#include "store/test_database.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace hengwen {
namespace {

constexpr Sql leaf_count{"test/leaf_count", "select count(*) from leaf"};

std::vector<embedded::File> const two{{"0001_tree.sql", "create table tree (name text);"},
                                      {"0002_leaf.sql",
                                       "create table leaf (name text); insert into leaf values "
                                       "('green'); insert into leaf values ('red')"}};

TEST(Migrate, RunsEachStepOnce)
{
  TestDatabase database{Schema::empty};

  EXPECT_EQ(schema_fits(*database, two).error(), (Refusal{"migration_missing", "0001_tree"}));
  EXPECT_EQ(migrate(*database, two).value(), (std::vector<std::string>{"0001_tree", "0002_leaf"}));
  EXPECT_EQ(migrate(*database, two).value(), std::vector<std::string>{});
  EXPECT_TRUE(schema_fits(*database, two));
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<int>(leaf_count); }), 2);
}

TEST(Migrate, RefusesASchemaNewerThanTheProgram)
{
  TestDatabase database{Schema::empty};
  migrate(*database, two).value();

  Refusal const newer{"schema_newer_than_program", "0002_leaf"};

  EXPECT_EQ(migrate(*database, {two[0]}).error(), newer);
  EXPECT_EQ(schema_fits(*database, {two[0]}).error(), newer);
}

TEST(Migrate, RefusesAStepThatWasEditedAfterItRan)
{
  TestDatabase database{Schema::empty};
  migrate(*database, two).value();
  auto edited = two;
  edited[0].content = "create table tree (name text, height integer);";

  EXPECT_EQ(migrate(*database, edited).error(), (Refusal{"migration_changed", "0001_tree"}));
}

TEST(Migrate, RefusesAGapInTheNumbers)
{
  TestDatabase database{Schema::empty};

  EXPECT_EQ(migrate(*database, {two[1]}).error(),
            (Refusal{"migrations_not_in_order", "0002_leaf.sql"}));
}

// Step 9 seals what is secret of people, which SQL cannot do to rows that are there.
TEST(Migrate, RefusesADatabaseWithReadableSecrets)
{
  constexpr Sql plant{"test/plant",
                      "insert into unit (id, code, name, level, kind, division, county, source_key,"
                      " content) values (0, '0', 'nation', 'nation', 'territorial', '0', 0,"
                      " gen_random_uuid(), gen_random_uuid())"};
  constexpr Sql volunteer{
      "test/volunteer",
      "insert into volunteer (county, id, source_key, content, unit, name,"
      " citizen_id, joined_on) values (0, gen_random_uuid(), gen_random_uuid(),"
      " gen_random_uuid(), 0, 'Chen Ying', '34052419800101001X', '2014-03-02')"};
  TestDatabase database{Schema::empty};
  auto const& all = embedded::migrations();
  std::vector<embedded::File> const old(all.begin(), all.begin() + 8);
  migrate(*database, old).value();
  database->write([&](Tx& tx) {
    tx.run(plant);
    tx.run(volunteer);
  });

  EXPECT_EQ(migrate(*database).error().why, "secrets_stand_readable");
  EXPECT_TRUE(schema_fits(*database, old));
}

TEST(Migrate, AStepThatFailsHalfwayLeavesNothing)
{
  TestDatabase database{Schema::empty};
  auto broken = two;
  broken[1].content = "create table leaf (name text); create table leaf (name text);";

  EXPECT_THROW((void)migrate(*database, broken), StatementFailed);
  EXPECT_EQ(migrate(*database, two).value(), std::vector<std::string>{"0002_leaf"});
}

TEST(Migrate, TwoProgramsAtOnceRunEachStepOnce)
{
  TestDatabase database{Schema::empty};
  std::atomic<std::size_t> ran = 0;
  {
    std::vector<std::jthread> programs;
    for (int i = 0; i < 4; ++i)
      programs.emplace_back([&] { ran += migrate(*database, two).value().size(); });
  }

  EXPECT_EQ(ran, 2u);
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<int>(leaf_count); }), 2);
}

}  // namespace
}  // namespace hengwen
