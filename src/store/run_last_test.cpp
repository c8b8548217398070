// SPDX-License-Identifier: Apache-2.0
//
// The statement that travels with the commit.
#include "store/database.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr Sql insert{"test/insert", "insert into thing (name, price) values ($1, $2)"};
constexpr Sql total{"test/total", "select count(*) from thing"};
constexpr Sql cut_myself{"test/cut_myself", "select pg_terminate_backend(pg_backend_pid())"};

void add(Tx& tx, std::string_view name, int price)
{
  tx.run(insert, name, price);
}

void add_last(Tx& tx, std::string_view name, int price, std::function<void()> then = [] {})
{
  tx.run_last(std::move(then), insert, name, price);
}

class RunLastTest : public testing::Test {
protected:
  RunLastTest()
  {
    database->write([](Tx& tx) {
      tx.script("create table thing (name text, price integer check (price > 0))", "test");
    });
  }

  TestDatabase database{Schema::empty};
};

TEST_F(RunLastTest, WhatIsRunLastIsCommittedWithTheRest)
{
  int told = 0;
  database->write([&](Tx& tx) {
    add(tx, "first", 1);
    add_last(tx, "last", 1, [&] { ++told; });
    EXPECT_EQ(told, 0);
  });
  EXPECT_EQ(told, 1);

  // The connection is as good as before.
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 2);
}

TEST_F(RunLastTest, WhatWasToBeLastAndIsNotRunsInItsTurn)
{
  int told = 0;
  database->write([&](Tx& tx) {
    add_last(tx, "one", 1, [&] { ++told; });
    add_last(tx, "two", 1, [&] { ++told; });
    EXPECT_EQ(tx.one<std::int64_t>(total), 2);
    auto const undone = tx.sheltered([&]() -> Answer<int> {
      add_last(tx, "three", 1);
      return std::unexpected{Refusal{"no", ""}};
    });
    EXPECT_FALSE(undone);
  });
  EXPECT_EQ(told, 2);
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 2);
}

TEST_F(RunLastTest, WhatFailsAsTheLastUndoesEverything)
{
  bool told = false;
  for (int again = 0; again < 2; ++again) {
    EXPECT_THROW(database->write([&](Tx& tx) {
      add(tx, "first", 1);
      add_last(tx, "free", 0, [&] { told = true; });
    }),
                 ConstraintBroken);
    EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
  }
  EXPECT_FALSE(told);
}

TEST_F(RunLastTest, ACommitThatFailsUndoesTheLastToo)
{
  database->write([](Tx& tx) {
    tx.script(
        "alter table thing add constraint thing_once unique (name) deferrable initially"
        " deferred",
        "test");
  });

  EXPECT_THROW(database->write([](Tx& tx) {
    add(tx, "same", 1);
    add_last(tx, "same", 1);
  }),
               ConstraintBroken);

  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
}

TEST_F(RunLastTest, ALossOfTheConnectionAtTheLastIsSaid)
{
  EXPECT_THROW(database->write([](Tx& tx) { tx.run_last([] {}, cut_myself); }), DatabaseGone);
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
}

}  // namespace
}  // namespace hengwen
