// SPDX-License-Identifier: Apache-2.0
//
// Dates, texts and identities: what they read, what they refuse.
#include "base/date.hpp"
#include "base/id.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

template <class T>
std::string read(std::string_view t)
{
  T value{};
  return from_text(t, value) ? to_text(value) : "refused";
}

TEST(Date, ReadsDaysThatExist)
{
  EXPECT_EQ(read<Date>("2016-02-29"), "2016-02-29");
  EXPECT_EQ(read<Date>("0001-01-01"), "0001-01-01");
  for (auto const* bad : {"2015-02-29", "2015-13-01", "2015-00-10", "2015-1-01", "2015/01/01",
                          "20150101", "2015-01-01 ", "", "2015-01-0x", "-015-01-01"})
    EXPECT_EQ(read<Date>(bad), "refused") << bad;
}

TEST(Date, CountsDaysAndKnowsItsYear)
{
  EXPECT_EQ(date_of(2015, 3, 5) - date_of(2015, 1, 1), Days{63});
  EXPECT_EQ(to_text(date_of(2014, 12, 31) + Days{1}), "2015-01-01");
  EXPECT_EQ(date_of(2014, 12, 31).year(), 2014);
}

TEST(Period, IncludesBothItsDays)
{
  Period const campaign{date_of(2015, 1, 1), date_of(2015, 3, 5)};

  EXPECT_TRUE(campaign.has(date_of(2015, 1, 1)));
  EXPECT_TRUE(campaign.has(date_of(2015, 3, 5)));
  EXPECT_FALSE(campaign.has(date_of(2014, 12, 31)));
  EXPECT_FALSE(campaign.has(date_of(2015, 3, 6)));
}

RC_GTEST_PROP(Date, SurvivesItsText, ())
{
  Date const date = date_of(1, 1, 1) + Days{*rc::gen::inRange(0, 3'652'058)};
  Date back;
  RC_ASSERT(from_text(to_text(date), back));
  RC_ASSERT(back == date);
}

TEST(Text, TrimsWhatSpreadsheetsLeaveBehind)
{
  EXPECT_EQ(trimmed("\uFEFF \u3000张三\u00A0\r\n"), "张三");
  EXPECT_EQ(trimmed("a b"), "a b");
  EXPECT_EQ(trimmed(" \t\u3000"), "");
}

TEST(Text, CountsCharactersAndRefusesBrokenOnes)
{
  EXPECT_EQ(characters("张·三"), 3);
  EXPECT_EQ(characters("𠮷"), 1);  // Outside the basic plane; it stands in real names.
  EXPECT_EQ(characters(""), 0);
  for (std::string_view const bad : {"\xC0\x80", "\xE4\xBD", "\xED\xA0\x80", "\xF5\x80\x80\x80"})
    EXPECT_EQ(characters(bad), -1);
}

TEST(Text, ReadsNumbersWholly)
{
  EXPECT_EQ(read<int>("-42"), "-42");
  for (auto const* bad : {"", "4 ", " 4", "4.0", "0x4", "+4", "99999999999"})
    EXPECT_EQ(read<int>(bad), "refused") << bad;
  EXPECT_EQ(read<bool>("t"), "true");
  EXPECT_EQ(read<bool>("yes"), "refused");
}

TEST(Id, ReadsItsTextAndNothingElse)
{
  auto const* text = "0192f0c1-2b7e-7cc1-9f3a-5d8c1e4b7a90";

  EXPECT_EQ(read<Uuid>(text), text);
  EXPECT_EQ(read<Uuid>("0192F0C1-2B7E-7CC1-9F3A-5D8C1E4B7A90"), text);
  for (auto const* bad :
       {"", "0192f0c1", "0192f0c12b7e7cc19f3a5d8c1e4b7a90", "0192f0c1-2b7e-7cc1-9f3a-5d8c1e4b7a9g",
        "0192f0c1-2b7e-7cc1-9f3a-5d8c1e4b7a900"})
    EXPECT_EQ(read<Uuid>(bad), "refused") << bad;
}

TEST(Id, IsBornInOrderAndNeverTwice)
{
  auto last = new_uuid();
  EXPECT_EQ(to_text(last)[14], '7');
  for (int i = 0; i < 10'000; ++i) {
    auto const next = new_uuid();
    ASSERT_LT(last, next);
    last = next;
  }
}

TEST(Id, OfATextIsTheSameForTheSameText)
{
  EXPECT_EQ(uuid_of("a"), uuid_of("a"));
  EXPECT_NE(uuid_of("a"), uuid_of("b"));
  EXPECT_EQ(to_text(uuid_of("a"))[14], '8');
}

}  // namespace
}  // namespace hengwen
