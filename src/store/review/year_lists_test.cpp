// SPDX-License-Identifier: Apache-2.0
// needs: store
#include "store/review/year_lists.hpp"

#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::store {
namespace {

constexpr UnitId county{420106'000'000'000'000};
Date const today = date_of(2026, 11, 23);

// Days of the households: filed, left (out of hardship), visited last; nothing where not said.
struct Day {
  std::string filed;
  std::string left;
  std::string visited;
};

class YearListsTest : public testing::Test {
protected:
  YearListsTest()
  {
    database->write([](Tx& tx) {
      tx.script(
          "insert into unit (id, code, name, level, kind, division, county, parent, source_key,"
          " content) values"
          " (0, '0', 'nation', 'nation', 'territorial', '0', 0, null, gen_random_uuid(),"
          " gen_random_uuid()),"
          " (420106000000000000, '420106', 'county', 'county', 'territorial', '420106', 420106, 0,"
          " gen_random_uuid(), gen_random_uuid()),"
          " (420106003000000000, '420106003', 'town', 'town', 'territorial', '420106003', 420106,"
          " 420106000000000000, gen_random_uuid(), gen_random_uuid())",
          "three unions");
    });
  }

  void keep(std::string const& number, Day const& day)
  {
    auto const quoted = [](std::string const& text) {
      return text.empty() ? std::string{"null"} : "'" + text + "'";
    };
    auto const id = to_text(new_uuid());
    auto const left = quoted(day.left);
    auto const reason = day.left.empty() ? "null" : "'out_of_hardship'";
    auto const keys = "420106, '" + id + "', 420106000000000000";
    auto script =
        "insert into household (county, id, unit, source_key, content, number, name,"
        " ethnicity, migrant, model_worker, single_parent, work_status, cause, category,"
        " standard_level, filed_on, left_on, left_reason, person, sealed) values (" +
        keys + ", gen_random_uuid(), gen_random_uuid(), '" + number +
        "', 'x', 'han', false, 'none', false, 'on_post', 'other', 'deep', 'national', '" +
        day.filed + "', " + left + ", " + reason + ", gen_random_uuid(), '');" +
        "insert into judgement (county, household, unit, id, source_key, content,"
        " valid_from, valid_until, category, left_reason) values (" +
        keys + ", gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '" + day.filed + "', " +
        left + ", 'deep', " + reason + ");";
    if (!day.visited.empty())
      script +=
          "insert into household_visit (county, household, unit, id, source_key, content,"
          " name, \"group\", worker, migrant, model_worker, visited_on, visitors) values (" +
          keys +
          ", gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', 'hardship_worker',"
          " true, false, 'none', '" +
          day.visited + "', 'x');";
    database->write([&](Tx& tx) { tx.script(script, "a household"); });
  }

  // Moves the households to the union of the town, their visits stay with that of the county.
  void move_to_town()
  {
    database->write([](Tx& tx) {
      tx.script(
          "set constraints all deferred;"
          "update household set unit = 420106003000000000;"
          "update judgement set unit = 420106003000000000;",
          "moved");
    });
  }

  std::string standing_in(YearList list, int most = 50, std::optional<UnitId> asks = {})
  {
    auto const in_scope = [&](auto&& f) {
      return asks ? database->read(Scope::below(*asks), f) : database->read(f);
    };
    return in_scope([&](Tx& tx) {
      std::string out;
      YearQuery query{.list = list,
                      .within = Scope::below(asks.value_or(county)),
                      .today = today,
                      .most = most};
      for (auto keys = year_keys(tx, query); !keys.empty(); keys = year_keys(tx, query)) {
        for (auto const& row : year_rows(tx, keys))
          out += row.number + " ";
        query.after = {keys.back().place, keys.back().day, keys.back().household};
      }
      return out;
    });
  }

  TestDatabase database;
};

TEST_F(YearListsTest, BeginOnTheDayAfterTheLimit)
{
  keep("one-year", {"2025-11-23", "", "2026-05-23"});
  keep("over", {"2025-11-22", "", "2026-05-22"});

  EXPECT_EQ(standing_in(YearList::yearly_review), "over ");
  EXPECT_EQ(standing_in(YearList::home_visit), "over ");
}

TEST_F(YearListsTest, LookAfterThoseWhoLeftAndThenLookBack)
{
  keep("looked-after", {"2024-01-01", "2026-05-23", ""});
  keep("not-visited", {"2024-01-01", "2026-05-22", ""});
  keep("visited", {"2024-01-01", "2026-05-21", "2026-06-30"});
  keep("long-ago", {"2020-01-01", "2025-11-22", ""});
  keep("in-file", {"2026-10-01", "", ""});

  EXPECT_EQ(standing_in(YearList::follow_up), "looked-after ");
  EXPECT_EQ(standing_in(YearList::look_back), "not-visited ");
  EXPECT_EQ(standing_in(YearList::never_helped), "in-file ");
}

// A household is visited by the union above, whose rows its own union does not see.
TEST_F(YearListsTest, KnowThatAnotherUnionVisitedOrHelped)
{
  keep("visited", {"2025-11-22", "", "2026-06-30"});
  keep("not-visited", {"2025-11-22", "", ""});
  keep("looked-back-at", {"2024-01-01", "2026-05-21", "2026-06-30"});
  move_to_town();
  auto const town = UnitId{420106'003'000'000'000};

  EXPECT_EQ(standing_in(YearList::home_visit, 50, town), "not-visited ");
  EXPECT_EQ(standing_in(YearList::look_back, 50, town), "");
  EXPECT_EQ(standing_in(YearList::home_visit, 50, county), "not-visited ");
  EXPECT_EQ(standing_in(YearList::home_visit), "not-visited ");
  auto const seen_by = [&](UnitId asks, char const* what) {
    return database->read(Scope::below(asks),
                          [&](Tx& tx) { return tx.one<std::int64_t>(Sql{what, what}); });
  };
  EXPECT_EQ(seen_by(town, "select count(*) from household_visit"), 0);
  EXPECT_EQ(seen_by(town, "select count(*) from household_visited"), 2);
  EXPECT_EQ(seen_by(UnitId{420111'000'000'000'000}, "select count(*) from household_visited"), 0);
}

TEST_F(YearListsTest, AreReadPageByPageWithNobodyTwiceAndNobodyLost)
{
  for (auto const* day : {"2014-01-01", "2014-01-02", "2014-01-03", "2014-01-04"})
    keep(day, {day, "", ""});

  EXPECT_EQ(standing_in(YearList::yearly_review, 1), standing_in(YearList::yearly_review));
  EXPECT_EQ(standing_in(YearList::yearly_review, 3),
            "2014-01-01 2014-01-02 2014-01-03 2014-01-04 ");
  EXPECT_EQ(database->read([](Tx& tx) {
    return year_count(tx, YearList::yearly_review, Scope::below(county), today);
  }),
            4);
}

}  // namespace
}  // namespace hengwen::store
