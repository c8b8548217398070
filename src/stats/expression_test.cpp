// SPDX-License-Identifier: Apache-2.0
#include "stats/expression.hpp"

#include <gtest/gtest.h>

#include <map>

namespace hengwen::stats {
namespace {

// Items 01A = 10, 01B = 4, 01C = 6, 02A = 0, 02B = 0, A2.09U = 10; nobody has said 03A.
Held held(std::string_view text)
{
  std::map<std::string, std::int64_t> const said = {
      {"01A", 10}, {"01B", 4}, {"01C", 6}, {"02A", 0}, {"02B", 0}, {"A2.09U", 10}, {"this", 10}};
  Values const values{
      .value = [&](std::string const& name) -> std::optional<std::int64_t> {
        auto const found = said.find(name);
        return found == said.end() ? std::nullopt : std::optional{found->second};
      },
      .siblings =
          [](std::string const&) { return std::vector<std::int64_t>{9, 10, 11, 10, 9, 11}; }};
  auto const expression = read_expression(text);
  EXPECT_TRUE(expression) << text;
  return expression ? outcome_of(*expression, values).held : Held::not_tried;
}

TEST(Expression, HoldsOrNot)
{
  // clang-format off
  std::pair<char const*, Held> const cases[] = {
      {"01A = 01B + 01C",                 Held::held},
      {"01A = 01B",                       Held::broken},
      {"01B <= 01A",                      Held::held},
      {"01A <= 01B",                      Held::broken},
      {"01A >= 01B + 01C",                Held::held},
      {"01A > 01B + 01C",                 Held::broken},
      {"01B < 01C",                       Held::held},
      {"01A - 01B = 01C",                 Held::held},
      {"01A <= 3 * 01B",                  Held::held},
      {"01A <= 2 * 01B",                  Held::broken},
      {"02A both_zero 02B",               Held::held},
      {"01A both_zero 01B",               Held::held},
      {"01A both_zero 02B",               Held::broken},
      {"02A needs 02B",                   Held::held},
      {"01A needs 02B",                   Held::broken},
      {"01A within 10 % of 01B + 01C",    Held::held},
      {"01A within 50 % of 01C",          Held::broken},
      {"01A = A2.09U",                    Held::held},
      {"02A = 0",                         Held::held},
      {"01A = 03A",                       Held::not_tried},
      {"03A <= 01A",                      Held::not_tried},
      {"01A within 3 sigma of siblings",  Held::held},
      {"01B within 3 sigma of siblings",  Held::broken},
  };
  // clang-format on
  for (auto const& [text, expect] : cases)
    EXPECT_EQ(held(text), expect) << text;
}

TEST(Expression, IsRefusedWhenItIsNone)
{
  for (auto const* text :
       {"", "01A", "01A =", "= 01A", "01A = + 01B", "01A = 01B 01C", "01A == 01B",
        "01A within of 01B", "01A within 10 of 01B", "01A = 2 * ", "01A = 2 * 3 *", "01A ! 01B",
        "01A = 99999999999999999999 * 01B", "01A <= 1 +"})
    EXPECT_FALSE(read_expression(text)) << text;
}

TEST(Expression, IsNotTriedAgainstTooFewSiblings)
{
  Values const values{
      .value = [](std::string const&) { return std::optional<std::int64_t>{10}; },
      .siblings = [](std::string const&) { return std::vector<std::int64_t>{1, 2, 3}; }};

  auto const outcome = outcome_of(*read_expression("this within 3 sigma of siblings"), values);

  EXPECT_EQ(outcome.held, Held::not_tried);
}

}  // namespace
}  // namespace hengwen::stats
