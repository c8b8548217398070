// SPDX-License-Identifier: Apache-2.0
#include "describe/json.hpp"

#include "base/date.hpp"
#include "base/money.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

struct Payee {
  std::string name;
  std::optional<std::string> account;
};
BOOST_DESCRIBE_STRUCT(Payee, (), (name, account))
static_assert(fully_described<Payee>);

struct Wish {
  Payee payee;
  Money amount;
  Date paid_on;
  int persons = 0;
  bool urgent = false;
  std::vector<std::string> notes;
};
BOOST_DESCRIBE_STRUCT(Wish, (), (payee, amount, paid_on, persons, urgent, notes))
static_assert(fully_described<Wish>);

std::string said(char const* json)
{
  Wish wish;
  auto const verdict = read_json(boost::json::parse(json), wish);
  return verdict ? boost::json::serialize(write_json(wish))
                 : verdict.error().why + " @ " + verdict.error().where;
}

TEST(Json, WalksThereAndBack)
{
  auto const text =
      R"({"payee":{"name":"a"},"amount":"12.30","paid_on":"2025-02-28","persons":2,"urgent":true,"notes":["x","y"]})";

  EXPECT_EQ(said(text), text);
}

TEST(Json, RefusesByThePathOfTheField)
{
  EXPECT_EQ(said(R"({"payee":{}})"), "missing @ payee.name");
  EXPECT_EQ(said(R"({"payee":[]})"), "not_an_object @ payee");
  EXPECT_EQ(said(R"({"payee":{"name":1}})"), "not_text @ payee.name");
  EXPECT_EQ(said(R"({"payee":{"name":"a","nmae":"b"}})"), "unknown_field @ payee.nmae");
  EXPECT_EQ(said(R"({"payee":{"name":"a"},"amount":12.3})"), "not_text @ amount");
  EXPECT_EQ(said(R"({"payee":{"name":"a"},"amount":"1,2"})"), "not_valid @ amount");
  EXPECT_EQ(said(R"({"payee":{"name":"a"},"amount":"1.20","paid_on":"2025-02-30"})"),
            "not_valid @ paid_on");
}

TEST(Json, ReadsDataFilesWithCommentsAndNamesTheBadLine)
{
  EXPECT_TRUE(parse_data("// why\n{\"a\": [1, 2,],}\n", "f.json"));
  EXPECT_EQ(parse_data("{\n\"a\": ]\n}", "f.json").error().where, "f.json:2");
  EXPECT_FALSE(parse_data("{} {}", "f.json"));
}

// Found by form_words_fuzz: the line was counted beyond the end of the text.
TEST(Json, ACommentThatBreaksOffIsOnTheLastLine)
{
  EXPECT_EQ(parse_data("/", "f.json").error().where, "f.json:1");
  EXPECT_EQ(parse_data("{\n/G\xf1", "f.json").error().where, "f.json:2");
}

}  // namespace
}  // namespace hengwen
