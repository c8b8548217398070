// SPDX-License-Identifier: Apache-2.0
//
// COPY to standard output, as the log is read for proof.
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr Sql three{"test/three",
                    "copy (select n, case when n = 2 then E'a\\tb\\n' end"
                    " from generate_series(1, 3) n) to stdout"};
constexpr Sql many{"test/many", "copy (select * from generate_series(1, 1000000)) to stdout"};
constexpr Sql breaks{"test/breaks",
                     "copy (select 1 / (n - 3) from generate_series(1, 5) n) to stdout"};
constexpr Sql no_copy{"test/no_copy", "select 1"};
constexpr Sql set{"test/set", "select set_config('hengwen.test', $1, true)"};
constexpr Sql ask{"test/ask", "copy (select current_setting('hengwen.test')) to stdout"};

class CopyOutTest : public testing::Test {
protected:
  std::vector<std::string> lines(Sql const& sql)
  {
    return database->read([&](Tx& tx) {
      std::vector<std::string> all;
      tx.copy_out(sql, [&](std::string_view line) { all.emplace_back(line); });
      return all;
    });
  }

  TestDatabase database{Schema::empty, 1};
};

TEST_F(CopyOutTest, GivesLinesInTheirEscapedForm)
{
  EXPECT_EQ(lines(three), (std::vector<std::string>{"1\t\\N", "2\ta\\tb\\n", "3\t\\N"}));
}

TEST_F(CopyOutTest, MayBeLeftHalfway)
{
  EXPECT_THROW(database->read([](Tx& tx) {
    tx.copy_out(many, [](std::string_view line) {
      if (line == "7")
        throw std::out_of_range{"enough"};
    });
  }),
               std::out_of_range);

  EXPECT_EQ(lines(three).size(), 3u);
}

TEST_F(CopyOutTest, TellsWhatBreaksOnTheWay)
{
  EXPECT_THROW(lines(breaks), StatementFailed);
  EXPECT_THROW(lines(no_copy), std::logic_error);

  EXPECT_EQ(lines(three).size(), 3u);
}

TEST_F(CopyOutTest, AsksForSettingsInPlaceOfArguments)
{
  auto const answer = database->read([](Tx& tx) {
    tx.one<std::string>(set, "420106");
    std::string said;
    tx.copy_out(ask, [&](std::string_view line) { said = line; });
    return said;
  });

  EXPECT_EQ(answer, "420106");
}

}  // namespace
}  // namespace hengwen
