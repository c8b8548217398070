// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/notice.hpp"

#include "describe/json.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen {
namespace {

NoticeSheet sheet()
{
  return {.union_name = "武昌区总工会",
          .division = "420106",
          .phone = "13812345678",
          .posted_on = date_of(2026, 9, 18)};
}

NoticeSubject subject()
{
  return {.name = "陈英", .place = " 武昌区某某公司 ", .category = "relative", .level = "national"};
}

TEST(Notice, SaysWhatItMustAndNothingElse)
{
  auto const notice = public_notice(sheet(), subject()).value();

  EXPECT_EQ(canonical_text(notice),
            "困难职工建档公示\n"
            "公示单位：武昌区总工会\n"
            "姓名：陈*\n"
            "工作单位或社区：武昌区某某公司\n"
            "困难类别：相对困难\n"
            "建档标准：全国级\n"
            "公示期：2026-09-18 至 2026-09-24（5 个工作日，自公示次日起算）\n"
            "异议电话：13812345678\n");
}

TEST(Notice, OfAnExitSaysSoAndThatTheCalendarIsUnknown)
{
  auto posted = sheet();
  posted.kind = NoticeKind::exit;
  posted.posted_on = date_of(2027, 3, 1);

  auto const text = canonical_text(public_notice(posted, subject()).value());

  EXPECT_TRUE(text.starts_with("困难职工退档公示\n"));
  EXPECT_TRUE(
      text.contains("公示期：2027-03-01 至 2027-03-08（5 个工作日，自公示次日起算）"
                    "；该年节假日安排尚未公布，暂按双休日推算\n"));
}

TEST(Notice, ShowsTheWholeNameOnlyWhereThePersonAgreed)
{
  auto agreed = subject();
  agreed.shown = NameShown::full;

  EXPECT_EQ(public_notice(sheet(), agreed)->name, "陈英");
}

TEST(Notice, KnowsSurnamesOfTwoCharacters)
{
  EXPECT_EQ(surname_only("张三"), "张*");
  EXPECT_EQ(surname_only(" 张三丰 "), "张*");
  EXPECT_EQ(surname_only("欧阳修文"), "欧阳*");
  EXPECT_EQ(surname_only("欧阳"), "欧*") << "a name of two characters";
  EXPECT_EQ(surname_only("东方·买买提"), "东*");
  EXPECT_EQ(surname_only("阿依古丽·买买提"), "阿*");
  EXPECT_EQ(surname_only("𠮷田"), "𠮷*") << "four bytes";
  EXPECT_EQ(surname_only("Chen Ying"), "C*");
}

struct Try {
  char const* expect = "allowed";
  std::string union_name = "武昌区总工会";
  std::string phone = "027-88880000";
  std::string name = "陈英";
  std::string place = "某某公司";
  std::string category = "deep";
  std::string level = "county";
};

// clang-format off
Try const tries[] = {
    {},
    {.expect = "union_name_missing",      .union_name = " "},
    {.expect = "objection_phone_missing", .phone = ""},
    {.expect = "not_a_phone",             .phone = "问门卫"},
    {.expect = "name_missing",            .name = "　"},
    {.expect = "place_missing",           .place = ""},
    {.expect = "unknown_category",        .category = "因病"},
    {.expect = "unknown_level",           .level = ""},
    {.expect = "more_than_one_line",      .place = "某某公司\n困难类别：深度困难"},
    {.expect = "more_than_one_line",      .phone = "1\r2"},
    {.expect = "long_number_inside",      .place = "某某公司340524198001010018"},
    {.expect = "long_number_inside",      .name = "陈英13812345678"},
    {.expect = "long_number_inside",      .place = "某某公司 3405 2419-8001 01 0018"},
    {.expect = "long_number_inside",      .place = "某某公司３４０５２４１９８０"},
    {.expect = "allowed",                 .place = "1949厂2025号社区"},
};
// clang-format on

TEST(Notice, IsRefusedByTheFirstFieldThatIsWrong)
{
  for (auto const& one : tries) {
    auto posted = sheet();
    posted.union_name = one.union_name, posted.phone = one.phone;

    auto const notice = public_notice(
        posted,
        {.name = one.name, .place = one.place, .category = one.category, .level = one.level});

    EXPECT_EQ(notice ? "allowed" : notice.error().why, one.expect);
  }
}

TEST(Notice, WhoObjectsIsReachedAnyhowButByHalfANumber)
{
  for (auto const* contact : {"", "13800001111", "微信 lin88", "lin@example.org"})
    EXPECT_TRUE(may_be_reached_at(contact)) << contact;
  EXPECT_EQ(may_be_reached_at("027").error().why, "not_a_phone");
}

TEST(Notice, EveryRefusalHasItsCase)
{
  std::set<std::string> expected;
  for (auto const& one : tries)
    expected.insert(one.expect);

  boost::mp11::mp_for_each<boost::describe::describe_enumerators<NoNotice>>(
      [&](auto why) { EXPECT_TRUE(expected.contains(why.name)) << why.name; });
}

}  // namespace
}  // namespace hengwen
