// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include "base/money.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace hengwen {
namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Thing {
  Uuid id;
  std::string name;
  Money price;
  std::optional<Date> bought_on;
  std::vector<std::string> tags;
  Colour colour = Colour::red;

  friend bool operator==(Thing const&, Thing const&) = default;
};
BOOST_DESCRIBE_STRUCT(Thing, (), (id, name, price, bought_on, tags, colour))
static_assert(fully_described<Thing>);

struct Narrow {
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Narrow, (), (name))

constexpr Sql insert{"test/insert",
                     "insert into thing (id, name, price, bought_on, tags, colour)"
                     " values ($1, $2, $3, $4, $5, $6)"};
constexpr Sql things{"test/things",
                     "select id, name, price, bought_on, tags, colour"
                     "  from thing order by name"};
constexpr Sql by_name{"test/by_name",
                      "select id, name, price, bought_on, tags, colour"
                      "  from thing where name = any ($1) order by name"};
constexpr Sql total{"test/total", "select count(*) from thing"};
constexpr Sql for_reckoning{
    "test/for_reckoning",
    "select id, name, (price * 100)::bigint as fen, bought_on, price > 1 as dear, 7::smallint as s"
    "  from thing order by name"};
constexpr Sql raise{"test/raise", "update thing set price = price + 1 where name = $1"};
constexpr Sql price_of{"test/price_of", "select price from thing where name = $1 for update"};
constexpr Sql numbers{"test/numbers", "select n from generate_series(1, $1::bigint) n"};
constexpr Sql cut{"test/cut",
                  "select pg_terminate_backend(pid) from pg_stat_activity"
                  " where datname = current_database() and pid <> pg_backend_pid()"};
constexpr Sql cut_myself{"test/cut_myself", "select pg_terminate_backend(pg_backend_pid())"};
constexpr Sql wrong_value{"test/wrong_value", "select $1::text::integer as number"};

Thing thing(std::string name, std::int64_t fen)
{
  return {.id = new_uuid(),
          .name = std::move(name),
          .price = Money::of_fen(fen),
          .bought_on = date_of(2015, 3, 5),
          .tags = {"a", "b \"c\" \\ ,", "", "NULL", "恒温"},
          .colour = Colour::green};
}

void add(Tx& tx, Thing const& t)
{
  tx.run(insert, t.id, t.name, t.price, t.bought_on, t.tags, t.colour);
}

class DatabaseTest : public testing::Test {
protected:
  DatabaseTest()
  {
    database->write([](Tx& tx) {
      tx.script(
          "create table thing (id uuid primary key, name text, price numeric(14, 2),"
          "  bought_on date, tags text[] not null, colour text,"
          "  constraint thing_not_free check (price > 0))",
          "test");
    });
  }

  TestDatabase database{Schema::empty};
};

TEST_F(DatabaseTest, RowsComeBackAsTheyWent)
{
  auto with = thing("with", 1234'50);
  auto without = thing("without", 1);
  without.bought_on.reset();
  without.tags.clear();

  database->write([&](Tx& tx) {
    add(tx, with);
    add(tx, without);
  });

  database->read([&](Tx& tx) {
    EXPECT_EQ(tx.all<Thing>(things), (std::vector{with, without}));
    EXPECT_EQ(tx.one<std::int64_t>(total), 2);
    EXPECT_EQ(tx.maybe_one<Thing>(by_name, std::vector<std::string>{"with", "\"{"}), with);
    EXPECT_FALSE(tx.maybe_one<Thing>(by_name, std::vector<std::string>{}));
    EXPECT_THROW(tx.one<Thing>(things), CorruptRow);
  });
}

TEST_F(DatabaseTest, AColumnMoreOrLessThanTheStructIsAnError)
{
  database->read([](Tx& tx) {
    EXPECT_THROW(tx.all<Narrow>(things), CorruptRow);
    EXPECT_THROW(tx.all<Narrow>(total), CorruptRow);
  });
}

TEST_F(DatabaseTest, ARefusalAndAnExceptionUndoEverything)
{
  enum class No { no };
  auto const refused = database->write([](Tx& tx) -> Answer<int> {
    add(tx, thing("refused", 1));
    return std::unexpected{Refusal{"no", ""}};
  });
  EXPECT_FALSE(refused);
  EXPECT_THROW(database->write([](Tx& tx) {
    add(tx, thing("thrown", 1));
    throw std::runtime_error{"no"};
  }),
               std::runtime_error);

  auto const left = database->read([](Tx& tx) { return tx.one<std::int64_t>(total); });

  EXPECT_EQ(left, 0);
}

TEST_F(DatabaseTest, ABrokenConstraintSaysItsNameAndNoValue)
{
  try {
    database->write([](Tx& tx) { add(tx, thing("秘密", -100)); });
    FAIL() << "the constraint did not hold";
  } catch (ConstraintBroken const& broken) {
    EXPECT_EQ(broken.constraint, "thing_not_free");
    EXPECT_EQ(broken.sqlstate, "23514");
    EXPECT_EQ(std::string{broken.what()}.find("秘密"), std::string::npos);
  }
}

TEST_F(DatabaseTest, AnErrorNeverRepeatsTheValue)
{
  try {
    database->read([](Tx& tx) { tx.one<int>(wrong_value, "420106197001010000"); });
    FAIL() << "a text became a number";
  } catch (StatementFailed const& failed) {
    EXPECT_EQ(failed.sqlstate, "22003");
    EXPECT_EQ(std::string{failed.what()}.find("420106197001010000"), std::string::npos);
  }
}

TEST_F(DatabaseTest, AShelterKeepsWhatWasWrittenBefore)
{
  database->write([](Tx& tx) {
    add(tx, thing("before", 1));
    EXPECT_THROW(tx.sheltered([&]() -> Answer<int> {
      add(tx, thing("bad", -1));
      return 0;
    }),
                 ConstraintBroken);
    EXPECT_FALSE(tx.sheltered([&]() -> Answer<int> {
      add(tx, thing("refused", 1));
      return std::unexpected{Refusal{"no", ""}};
    }));
    EXPECT_TRUE(tx.sheltered([&]() -> Answer<int> {
      add(tx, thing("good", 1));
      return 0;
    }));
  });

  auto const kept = database->read([](Tx& tx) { return tx.all<Thing>(things); });

  ASSERT_EQ(kept.size(), 2u);
  EXPECT_EQ(kept[0].name, "before");
  EXPECT_EQ(kept[1].name, "good");
}

TEST_F(DatabaseTest, AReadCannotWrite)
{
  EXPECT_THROW(database->read([](Tx& tx) { add(tx, thing("no", 1)); }), StatementFailed);
}

TEST_F(DatabaseTest, RowsStreamOneByOneAndMayBeLeftHalfway)
{
  std::int64_t sum = 0;
  database->read([&](Tx& tx) {
    tx.each<std::int64_t>(numbers, [&](std::int64_t n) { sum += n; }, 10'000);
    EXPECT_THROW(tx.each<std::int64_t>(
                     numbers, [](std::int64_t) { throw std::out_of_range{"enough"}; }, 10'000'000),
                 std::out_of_range);
  });

  EXPECT_EQ(sum, 50'005'000);
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
}

TEST_F(DatabaseTest, ColumnsOfNumbersComeInBinary)
{
  auto const first = thing("a", 1234'50), second = thing("b", 99);
  database->write([&](Tx& tx) {
    add(tx, first);
    add(tx, second);
  });

  database->read([&](Tx& tx) {
    auto const rows = tx.columns(for_reckoning);

    ASSERT_EQ(rows.count(), 2);
    EXPECT_EQ(rows.int64(0, rows.column("fen")), 1234'50);
    EXPECT_EQ(rows.int32(1, rows.column("s")), 7);
    EXPECT_EQ(rows.uuid(0, rows.column("id")), first.id);
    EXPECT_EQ(rows.text(1, rows.column("name")), "b");
    EXPECT_EQ(rows.date(0, rows.column("bought_on")), date_of(2015, 3, 5));
    EXPECT_TRUE(rows.truth(0, rows.column("dear")));
    EXPECT_FALSE(rows.truth(1, rows.column("dear")));
    EXPECT_THROW(rows.column("none"), CorruptRow);
    EXPECT_THROW(rows.int64(0, rows.column("name")), CorruptRow);
  });
}

TEST_F(DatabaseTest, CopyTakesAnyText)
{
  auto const hard = std::string{"tab\t line\n return\r back\\slash \\N 恒温"};
  auto const copied = database->write([&](Tx& tx) {
    auto copy = tx.copy_in("copy thing (id, name, price, bought_on, tags, colour) from stdin");
    for (int i = 0; i < 5000; ++i)
      copy.add(new_uuid(), hard, Money::of_fen(i + 1), std::optional<Date>{},
               std::vector<std::string>{hard}, Colour::red);
    return copy.finish();
  });

  auto const rows = database->read([](Tx& tx) { return tx.all<Thing>(things); });

  EXPECT_EQ(copied, 5000);
  ASSERT_EQ(rows.size(), 5000u);
  EXPECT_EQ(rows[0].name, hard);
  EXPECT_EQ(rows[0].tags, std::vector{hard});
  EXPECT_FALSE(rows[0].bought_on);
}

TEST_F(DatabaseTest, ACopyThatBreaksARuleOrIsLeftChangesNothing)
{
  EXPECT_THROW(database->write([](Tx& tx) {
    auto copy = tx.copy_in("copy thing (id, name, price, tags) from stdin");
    copy.add(new_uuid(), "bad", Money::of_fen(-1), std::vector<std::string>{});
    copy.finish();
  }),
               ConstraintBroken);
  EXPECT_THROW(database->write([](Tx& tx) {
    auto copy = tx.copy_in("copy thing (id, name, price, tags) from stdin");
    copy.add(new_uuid(), "left", Money::of_fen(1), std::vector<std::string>{});
    throw std::out_of_range{"changed my mind"};
  }),
               std::out_of_range);

  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
}

TEST_F(DatabaseTest, TwoWhoMeetBothGetThrough)
{
  constexpr Sql deadlock_prone{"test/lock_two",
                               "select price from thing where name = $1 for update"};
  database->write([](Tx& tx) {
    add(tx, thing("a", 1));
    add(tx, thing("b", 1));
  });
  auto const raise_both = [&](char const* one, char const* other) {
    for (int i = 0; i < 5; ++i)
      database->write([&](Tx& tx) {
        tx.one<Money>(deadlock_prone, one);
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
        tx.one<Money>(deadlock_prone, other);
        tx.run(raise, one);
        tx.run(raise, other);
      });
  };

  std::jthread left{raise_both, "a", "b"}, right{raise_both, "b", "a"};
  left.join();
  right.join();

  database->read([](Tx& tx) {
    for (auto const& t : tx.all<Thing>(things))
      EXPECT_EQ(t.price, Money::of_fen(1 + 10 * 100)) << t.name;
  });
}

TEST_F(DatabaseTest, AConnectionCutByTheServerIsReplaced)
{
  TestDatabase unused{Schema::empty};
  Database other{{.url = database.url(), .on_statement = {}}, 1};
  database->read([](Tx& tx) { tx.one<std::int64_t>(total); });
  other.read([](Tx& tx) { tx.all<bool>(cut); });

  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
  EXPECT_THROW(other.read([](Tx& tx) { tx.one<bool>(cut_myself); }), DatabaseGone);
  EXPECT_EQ(other.read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
}

TEST_F(DatabaseTest, StatementsAreTimedByNameAndLimited)
{
  constexpr Sql sleep{"test/sleep", "select pg_sleep($1::int) is null as done"};
  std::vector<std::string> names;
  Database watched{{.url = database.url(),
                    .statement_timeout = std::chrono::milliseconds{50},
                    .on_statement = [&](std::string_view name, auto) { names.emplace_back(name); }},
                   1};

  EXPECT_THROW(watched.read([&](Tx& tx) { tx.one<bool>(sleep, 5); }), StatementFailed);
  watched.read([&](Tx& tx) {
    tx.limit_statements_to(std::chrono::milliseconds{0});
    tx.one<bool>(sleep, 0);
  });

  EXPECT_EQ(std::ranges::count(names, "test/sleep"), 2);
}

TEST_F(DatabaseTest, ASecondConnectionSeesTheSamePicture)
{
  database->write([](Tx& tx) { add(tx, thing("a", 1)); });
  std::mutex guard;
  std::vector<std::int64_t> seen;

  database->read([&](Tx& tx) {
    EXPECT_EQ(tx.one<std::int64_t>(total), 1);
    database->write([](Tx& other) { add(other, thing("b", 1)); });
    tx.with_a_second([&](Tx& on) {
      auto const things_seen = on.one<std::int64_t>(total);
      std::lock_guard const lock{guard};
      seen.push_back(things_seen);
    });
  });

  EXPECT_EQ(seen, (std::vector<std::int64_t>{1, 1}));
}

TEST_F(DatabaseTest, WhatASecondConnectionThrowsIsThrown)
{
  auto const here = std::this_thread::get_id();
  auto const there_only = [&](Tx& on) {
    if (std::this_thread::get_id() != here)
      on.one<Thing>(things);
  };

  EXPECT_THROW(database->read([&](Tx& tx) { tx.with_a_second(there_only); }), CorruptRow);
  EXPECT_EQ(database->read([](Tx& tx) { return tx.one<std::int64_t>(total); }), 0);
}

TEST_F(DatabaseTest, WorkIsDoneAloneWhereNoSecondConnectionMayBeHad)
{
  Database narrow{{.url = database.url(), .on_statement = {}}, 1};
  int times = 0;
  auto const count = [&](Tx&) { ++times; };

  narrow.read([&](Tx& tx) { tx.with_a_second(count); });
  database->write([&](Tx& tx) { tx.with_a_second(count); });

  EXPECT_EQ(times, 2);
}

TEST_F(DatabaseTest, MoreThreadsThanConnectionsTakeTurns)
{
  Database narrow{{.url = database.url(), .on_statement = {}}, 2};
  database->write([](Tx& tx) { add(tx, thing("a", 1)); });
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i)
      threads.emplace_back([&] {
        for (int k = 0; k < 25; ++k)
          narrow.write([](Tx& tx) { tx.run(raise, "a"); });
      });
  }

  EXPECT_EQ(database->write([](Tx& tx) { return tx.one<Money>(price_of, "a"); }),
            Money::of_fen(1 + 200 * 100));
}

}  // namespace
}  // namespace hengwen
