// SPDX-License-Identifier: Apache-2.0
//
// Two batches written side by side make what one after the other would.
#include "app/import/ordered_writer.hpp"

#include "app/import/import_story_for_tests.hpp"
#include "store/dossier/dossier_writes.hpp"

#include <thread>

namespace hengwen::app {
namespace {

constexpr std::string_view child = "420106200001018885";
constexpr std::string_view other_child = "420106200002027775";

constexpr Sql one_household{"test/one", "select id from household limit 1"};
constexpr Sql waiting_for_its_turn{
    "test/turn",
    "select count(*) from pg_stat_activity where datname = current_database()"
    " and state = 'idle in transaction' and query ilike 'copy%'"
    " and state_change < clock_timestamp() - interval '200 ms'"};

struct NotToBeKept {};

// Members of one household, some without a citizen number, enough for three batches.
Rows many_members()
{
  Rows rows;
  for (std::size_t i = 0; i < 2 * rows_in_batch + 100; ++i)
    rows.push_back({std::string{ying}, fmt::format("家人{}", i), "子", "", "良好"});
  return rows;
}

TEST_F(ImportStory, BatchesThatNameOnePersonFollowEachOther)
{
  auto rows = many_members();
  rows[10][3] = child;
  rows[rows_in_batch + 10] = {std::string{wei}, "家人", "子", std::string{child}, "良好"};
  rows[rows_in_batch + 20] = rows[10];  // Word for word.

  auto const done = import(folder_.workbook(
      "m.xlsx", {{"困难职工家庭", households({household("陈英", ying), household("李伟", wei)})},
                 {"家庭成员", members(rows)}}));

  EXPECT_EQ(done.counts("member"), "4100 rows: 4098 added 0 changed 1 same 1 bad");
  EXPECT_EQ(
      findings(done),
      (Lines{fmt::format("家庭成员!{} 身份证号 in_another_household", rows_in_batch + 10 + 2)}));
}

// Somebody else holds a person of the first batch and waits for one of the second, which
// waits for the first: a ring that PostgreSQL does not see.
TEST_F(ImportStory, ALaterBatchGivesWayToSomebodyTheEarlierOneWaitsFor)
{
  import(folder_.workbook("h.xlsx", {{"困难职工家庭", households({household("陈英", ying)})}}));
  auto rows = many_members();
  rows[10][3] = child;
  rows[rows_in_batch + 10][3] = other_child;
  auto const file = folder_.workbook("m.xlsx", {{"家庭成员", members(rows)}});
  std::optional<Imported> done;
  std::jthread importing;

  try {
    database_->write([&](Tx& tx) {
      store::PersonList first, second;
      auto const home = tx.one<Uuid>(one_household);
      first.add(store::person_of(tx.vault(), child), wuchang.county(), home, false);
      second.add(store::person_of(tx.vault(), other_child), wuchang.county(), home, false);
      store::take_persons(tx, first);
      importing = std::jthread{[&] { done = import(file); }};
      for (std::int64_t waiting = 0; waiting == 0;)
        waiting = database_->read(
            [](Tx& beside) { return beside.one<std::int64_t>(waiting_for_its_turn); });

      EXPECT_EQ(store::take_persons(tx, second).size(), 1u);

      throw NotToBeKept{};
    });
  } catch (NotToBeKept const&) {
  }
  importing.join();

  EXPECT_EQ(done->end.state, store::ImportState::done);
  EXPECT_EQ(done->counts("member"), "4100 rows: 4100 added 0 changed 0 same 0 bad");
}

}  // namespace
}  // namespace hengwen::app
