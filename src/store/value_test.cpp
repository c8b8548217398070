// SPDX-License-Identifier: Apache-2.0
#include "store/value.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

RC_GTEST_PROP(Arrays, ReadBackWhatTheyWrote, (std::vector<std::string> const& texts))
{
  std::vector<std::string> read;
  RC_ASSERT(from_sql(to_sql(texts), read));
  RC_ASSERT(read == texts);
}

RC_GTEST_PROP(BytesText, ReadsBackWhatItWrote, (std::string const& raw))
{
  Bytes read;
  RC_ASSERT(from_text(to_text(Bytes{raw}), read));
  RC_ASSERT(read.raw == raw);
}

TEST(Arrays, KnowNullFromTheWord)
{
  std::vector<std::optional<std::string>> read;

  EXPECT_TRUE(from_sql(std::string_view{"{NULL,\"NULL\",x}"}, read));
  EXPECT_EQ(read, (std::vector<std::optional<std::string>>{std::nullopt, "NULL", "x"}));
  EXPECT_EQ(to_sql(read), "{NULL,\"NULL\",\"x\"}");
}

TEST(Arrays, RefuseWhatIsNoneAndWhatIsDeeper)
{
  std::vector<std::string> texts;
  for (char const* text : {"", "{", "}", "a", "{\"a}", "{a,}", "{a,{b}}", "{{a}}", "{\"a\"b}"})
    EXPECT_FALSE(from_sql(std::string_view{text}, texts)) << text;
  std::vector<int> numbers;
  EXPECT_FALSE(from_sql(std::string_view{"{1,x}"}, numbers));
  EXPECT_FALSE(from_sql(std::string_view{"{1,NULL}"}, numbers));
}

TEST(BytesText, RefusesWhatIsNoHexadecimal)
{
  Bytes bytes;
  for (char const* text : {"", "\\x0", "00", "\\x0g", "\\x+1"})
    EXPECT_FALSE(from_text(text, bytes)) << text;
}

}  // namespace
}  // namespace hengwen
