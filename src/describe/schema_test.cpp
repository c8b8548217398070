// SPDX-License-Identifier: Apache-2.0
#include "describe/schema.hpp"

#include "describe/record.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

enum class Level { high, low };
BOOST_DESCRIBE_ENUM(Level, high, low)

struct Payee {
  std::string name;
  std::optional<Date> since;
};
BOOST_DESCRIBE_STRUCT(Payee, (), (name, since))

struct Node {
  std::string new_;
  std::vector<Node> below;
};
BOOST_DESCRIBE_STRUCT(Node, (), (new_, below))

namespace other {
struct Payee {
  Code<"CL-14"> cause;
};
BOOST_DESCRIBE_STRUCT(Payee, (), (cause))
}  // namespace other

struct Wish {
  Payee payee;
  other::Payee second;
  Money amount;
  Level level;
  std::map<std::string, int> counts;
  boost::json::value anything;
  bool urgent = false;
  Id<Payee> id;
};
BOOST_DESCRIBE_STRUCT(Wish, (), (payee, second, amount, level, counts, anything, urgent, id))

template <class T>
std::string schema(char const* name)
{
  Schemas schemas{"#/"};
  schema_of<T>(schemas);
  return boost::json::serialize(schemas.written().at(name));
}

TEST(Schema, KnowsWhatMayBeAbsent)
{
  EXPECT_EQ(schema<Payee>("Payee"),
            R"({"type":"object","properties":{"name":{"type":"string"},)"
            R"("since":{"type":"string","format":"date"}},"required":["name"],)"
            R"("additionalProperties":false})");
}

TEST(Schema, WritesAStructOnceEvenInsideItself)
{
  EXPECT_EQ(schema<Node>("Node"), R"({"type":"object","properties":{"new":{"type":"string"},)"
                                  R"("below":{"type":"array","items":{"$ref":"#/Node"}}},)"
                                  R"("required":["new","below"],"additionalProperties":false})");
}

TEST(Schema, KnowsEveryKindOfValueAndKeepsNamesakesApart)
{
  Schemas schemas{"#/"};
  schema_of<Wish>(schemas);
  auto const all = schemas.written();
  auto const& fields = all.at("Wish").at("properties");

  EXPECT_EQ(boost::json::serialize(fields.at("payee")), R"({"$ref":"#/Payee"})");
  EXPECT_EQ(boost::json::serialize(fields.at("second")), R"({"$ref":"#/Payee2"})");
  EXPECT_EQ(boost::json::serialize(all.at("Payee2").at("properties").at("cause")),
            R"({"type":"string","x-code-list":"CL-14"})");
  EXPECT_EQ(fields.at("amount").at("format"), "money");
  EXPECT_EQ(boost::json::serialize(fields.at("level").at("enum")), R"(["high","low"])");
  EXPECT_EQ(fields.at("counts").at("additionalProperties").at("type"), "integer");
  EXPECT_EQ(boost::json::serialize(fields.at("anything")), "{}");
  EXPECT_EQ(fields.at("urgent").at("type"), "boolean");
  EXPECT_EQ(fields.at("id").at("format"), "uuid");
}

}  // namespace
}  // namespace hengwen
