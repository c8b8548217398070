// SPDX-License-Identifier: Apache-2.0
#include "http/query.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen::http {
namespace {

enum class Order { up, down };
BOOST_DESCRIBE_ENUM(Order, up, down)

struct Search {
  std::optional<Order> order;
  std::optional<bool> all;
};
BOOST_DESCRIBE_STRUCT(Search, (), (order, all))

TEST(Query, ReadsWordsIntoAStruct)
{
  Search search;
  EXPECT_TRUE(read_query(parameters_of("order=down&all=true").value(), search));
  EXPECT_EQ(search.order, Order::down);
  EXPECT_EQ(search.all, true);
  EXPECT_EQ(read_query(parameters_of("order=left").value(), search).error().where, "order");
}

TEST(Query, Decodes)
{
  EXPECT_EQ(decoded("%E6%B4%AA%e5%b1%b1"), "洪山");
  EXPECT_EQ(decoded("a+b"), "a+b");
  EXPECT_EQ(decoded(""), "");
}

TEST(Query, RefusesBrokenEncodings)
{
  for (auto const* text : {"%", "%4", "%zz", "a%0", "%00", "%E6%B4", "%C0%AF", "%ED%A0%80"})
    EXPECT_EQ(decoded(text), std::nullopt) << text;
}

RC_GTEST_PROP(Query, DecodesWhatItEncodes, ())
{
  auto const code = *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
  auto const text = code + "困难职工";
  RC_ASSERT(decoded(encoded(text)) == text);
}

TEST(Query, SplitsIntoNamesAndValues)
{
  using Items = std::vector<QueryItem>;
  EXPECT_EQ(parameters_of("a=1&b=%20x+y").value(), (Items{{"a", "1"}, {"b", " x y"}}));
  EXPECT_EQ(parameters_of("a&b=&&c==").value(), (Items{{"a", ""}, {"b", ""}, {"c", "="}}));
  EXPECT_EQ(parameters_of("").value(), Items{});
  EXPECT_EQ(parameters_of("a=%F").error().where, "a");
  EXPECT_EQ(parameters_of("%F=a").error().why, "badly_encoded");
}

}  // namespace
}  // namespace hengwen::http
