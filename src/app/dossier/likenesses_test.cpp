// SPDX-License-Identifier: Apache-2.0
//
// Against PostgreSQL: households as an import writes them, looked for from Wuchang.
#include "app/dossier/likenesses.hpp"

#include "app/dossier/token_keeper.hpp"
#include "app/dossier/transfer_requests.hpp"
#include "app/personal/files_for_tests.hpp"
#include "domain/record_types.hpp"
#include "store/record/fill_tokens.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

constexpr std::string_view fang = "420106198003020022";
constexpr std::string_view fangs_son = "420111200102030016";

constexpr Sql forget_tokens{"test/forget_tokens",
                            "with h as (update household set name_token = null,"
                            " account_token = null), m as (update member set name_token = null)"
                            " update token_progress set ended = false"};
constexpr Sql older_rules{"test/older_rules",
                          "with h as (update household set name_token = 7)"
                          " update token_progress set rules = 0, ended = true"};

class LikenessStory : public PersonalStory {
protected:
  LikenessStory()
  {
    import(
        folder_.workbook("子.xlsx", {{"家庭成员", members({{std::string{fang}, "王子·轩", "子",
                                                            std::string{fangs_son}, "良好"}})}}));
  }

  Answer<Likenesses> look(LikenessWish wish, UnitId from = wuchang)
  {
    auto const chen = officer("chen", from);
    Session session;
    session.account.id.uuid = uuid_of("chen");
    return look_for_likenesses(chen.act, session, chen.scope, from, wish, day);
  }

  // "same_number 420106-000001 陈英 active", "same_number at 420111"
  Lines found(LikenessWish const& wish, UnitId from = wuchang)
  {
    Lines out;
    auto const all = look(wish, from).value();
    for (auto const& file : all.files) {
      std::string const why{boost::describe::enum_to_string(file.why, "")};
      out.push_back(file.seen ? fmt::format("{} {} {} {}", why, file.number.value(),
                                            file.head_name.value_or("-"),
                                            boost::describe::enum_to_string(*file.status, ""))
                              : fmt::format("{} at {}", why, file.unit_code));
    }
    return out;
  }

  static LikenessWish person(std::string name, std::optional<std::string> number = {},
                             std::optional<Date> birth_on = {})
  {
    return {.unit = "420106",
            .name = std::move(name),
            .citizen_id = std::move(number),
            .birth_on = birth_on,
            .account = {},
            .household = {}};
  }
};

TEST_F(LikenessStory, FindsByTheSameNumberOfEighteenSignsAndOfFifteen)
{
  EXPECT_EQ(found(person("某某", std::string{ying})),
            Lines{"same_number 420106-000001 陈英 active"});
  EXPECT_EQ(found(person("某某", "110105491231002")), Lines{"same_number 420106-000002 李强 left"});
  EXPECT_EQ(found(person("某某", "310101197001010005")), Lines{});
}

TEST_F(LikenessStory, FindsByANumberTypedWrong)
{
  // One digit of the order, with the check sign that belongs to it; and with the old one.
  EXPECT_EQ(found(person("某某", "340524198001010036")),
            Lines{"number_one_digit_off 420106-000001 陈英 active"});
  EXPECT_EQ(found(person("某某", "34052419800101003X")),
            Lines{"number_one_digit_off 420106-000001 陈英 active"});
  EXPECT_EQ(found(person("某某", "34054219800101001X")),
            Lines{"number_two_swapped 420106-000001 陈英 active"});
}

TEST_F(LikenessStory, FindsByNameAndBirthHoweverTheNameIsWritten)
{
  auto const born = date_of(1980, 1, 1);

  EXPECT_EQ(found(person("陳 英", {}, born)),
            Lines{"same_name_and_birth 420106-000001 陈英 active"});
  EXPECT_EQ(found(person("沉瑛", {}, born)), Lines{"name_sounds_alike 420106-000001 陈英 active"});
  EXPECT_EQ(found(person("陈英", {}, born + Days{1})), Lines{});
  EXPECT_EQ(found(person("陈英")), Lines{});
}

TEST_F(LikenessStory, OutsideTheScopeTellsTheUnionAlone)
{
  EXPECT_EQ(found(person("某某", std::string{fang})), Lines{"same_number at 420111"});
  EXPECT_EQ(found(person("某某", std::string{fangs_son})), Lines{"member_elsewhere at 420111"});
  EXPECT_EQ(found(person("王子轩", {}, date_of(2001, 2, 3))),
            Lines{"same_name_and_birth at 420111"});
  EXPECT_EQ(found(person("王紫萱", {}, date_of(2001, 2, 3)), hongshan),
            Lines{"name_sounds_alike 420111-000001 王芳 active"});
}

TEST_F(LikenessStory, LeavesOutTheHouseholdAtHand)
{
  auto wish = person("陈英", std::string{ying});
  wish.household = ying_id;

  EXPECT_EQ(found(wish), Lines{});
}

TEST_F(LikenessStory, OfALockedFileTellsNoName)
{
  database_->write([&](Tx& tx) {
    tx.run(Sql{"test/lock",
               "update household set locked_on = '2026-01-01', locked_by = 'li',"
               " locked_reason = '保存期已满' where id = $1"},
           wei_id);
  });

  EXPECT_EQ(found(person("某某", std::string{wei})), Lines{"same_number 420106-000002 - locked"});
}

TEST_F(LikenessStory, FollowsANameThatChanges)
{
  import(folder_.workbook("改.xlsx", {{"困难职工家庭", households({household("陆瑶", ying)})}}));

  EXPECT_EQ(found(person("路遥", {}, date_of(1980, 1, 1))),
            Lines{"name_sounds_alike 420106-000001 陆瑶 active"});
  EXPECT_EQ(found(person("陈英", {}, date_of(1980, 1, 1))), Lines{});
}

TEST_F(LikenessStory, IsToldInTheLogWithoutTheNumber)
{
  ASSERT_TRUE(look(person("陈英", std::string{ying}, date_of(1980, 1, 1))));

  auto const lines = told();
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0], "420106 chen likeness_looked_for -");
}

TEST_F(LikenessStory, IsRefusedWithoutANameAndForWhatIsNoNumber)
{
  EXPECT_EQ(why(look(person(" "))), "name_missing");
  EXPECT_EQ(why(look(person("陈英", "4201"))), "not_a_citizen_number");
  EXPECT_EQ(why(look(person("陈英", " "))), "allowed");
}

TEST_F(LikenessStory, IsLimitedInAnHour)
{
  for (std::int64_t n = 0; n < most_looks_an_hour; ++n)
    ASSERT_EQ(look(person("陈英")).value().left_this_hour, most_looks_an_hour - n - 1);

  EXPECT_EQ(why(look(person("陈英"))), "too_many_looks");
}

TEST_F(LikenessStory, OfAnOlderDatabaseIsFoundOnceItHasItsTokens)
{
  auto const wish = person("陈英", {}, date_of(1980, 1, 1));
  Lines const there{"same_name_and_birth 420106-000001 陈英 active"};
  EXPECT_TRUE(look(wish)->complete);
  database_->write([](Tx& tx) { tx.run(forget_tokens); });
  EXPECT_EQ(found(wish), Lines{});
  EXPECT_FALSE(look(wish)->complete);

  EXPECT_TRUE(fill_tokens(*database_));

  EXPECT_EQ(found(wish), there);
  EXPECT_EQ(found(person("王子轩", {}, date_of(2001, 2, 3))),
            Lines{"same_name_and_birth at 420111"});
  EXPECT_TRUE(look(wish)->complete);
}

TEST_F(LikenessStory, TokensAreMadeAnewByNewRulesAndGoOnWhereTheyWere)
{
  auto const& type = *record_type_named("household");
  database_->write([](Tx& tx) { tx.run(older_rules); });
  auto const some = [&] {
    return database_->write([&](Tx& tx) { return store::fill_tokens(tx, type, 2); });
  };

  EXPECT_FALSE(some()) << "two of three";
  EXPECT_TRUE(some()) << "the third";
  EXPECT_TRUE(fill_tokens(*database_));

  EXPECT_EQ(found(person("陈英", {}, date_of(1980, 1, 1))),
            Lines{"same_name_and_birth 420106-000001 陈英 active"});
}

class TransferStory : public LikenessStory {
protected:
  Answer<store::TransferRow> ask(TransferWish const& wish, UnitId from = wuchang)
  {
    auto const chen = officer("chen", from);
    Session session;
    session.account.id.uuid = uuid_of("chen");
    store::UnitRow to;
    to.id = from;
    to.code = from == wuchang ? "420106" : "420111";
    to.name = "测试工会";
    return ask_transfer(chen, session, to, wish);
  }
  static TransferWish of(std::string number)
  {
    return {.household = {}, .citizen_id = number, .to_unit = "", .reason = " 搬到本区工作 "};
  }
  std::vector<store::TransferRow> seen_from(UnitId unit, store::TransferSide side)
  {
    return database_->read(Scope::below(unit), [&](Tx& tx) {
      return store::transfer_requests(
          tx, {.side = side, .within = Scope::below(unit), .id = {}, .state = {}, .after = {}});
    });
  }
};

TEST_F(TransferStory, IsSeenFromBothUnionsAndTellsTheFileToItsKeeperAlone)
{
  auto const asked = ask(of(std::string{fang}));

  ASSERT_TRUE(asked) << asked.error().why;
  EXPECT_EQ(asked->household, std::nullopt);
  EXPECT_EQ(asked->kept_by_code, "420111");
  EXPECT_EQ(seen_from(wuchang, store::TransferSide::asked)[0].number, std::nullopt);
  EXPECT_EQ(seen_from(hongshan, store::TransferSide::kept).at(0).household, fang_id);
  EXPECT_EQ(seen_from(hongshan, store::TransferSide::kept).at(0).reason, "搬到本区工作");
  EXPECT_TRUE(seen_from(wuchang, store::TransferSide::kept).empty());
  EXPECT_TRUE(seen_from(hongshan, store::TransferSide::asked).empty());
}

TEST_F(TransferStory, IsAnsweredOnceByTheKeeper)
{
  auto const id = ask(of(std::string{fang}))->id;
  TransferAnswer const yes{TransferOutcome::granted, "同意移交"};

  EXPECT_EQ(why(answer_transfer(officer("chen"), id, yes)), "not_found");
  EXPECT_EQ(why(answer_transfer(officer("wu", hongshan), id, {TransferOutcome::refused, ""})),
            "reason_missing");
  EXPECT_EQ(answer_transfer(officer("wu", hongshan), id, yes)->outcome, TransferOutcome::granted);
  EXPECT_EQ(why(answer_transfer(officer("wu", hongshan), id, yes)), "already_answered");
  EXPECT_EQ(told(), (Lines{"420111 wu transfer_answered 同意移交"}))
      << "that it was asked for stands in the other log, and not of which file";
  EXPECT_EQ(seen_from(hongshan, store::TransferSide::kept).at(0).household, fang_id)
      << "nothing moved";
}

TEST_F(TransferStory, IsAskedForOnceAndNotForWhatIsHere)
{
  ASSERT_TRUE(ask(of(std::string{fang})));

  EXPECT_EQ(why(ask(of(std::string{fang}))), "transfer_already_asked");
  EXPECT_EQ(why(ask(of(std::string{ying}))), "kept_here_already");
  EXPECT_EQ(why(ask({.household = fang_id, .citizen_id = {}, .to_unit = "", .reason = "搬家"})),
            "not_found");
}

// The number in the file may be the wrong one.
TEST_F(TransferStory, FindsTheFileUnderANumberLikeIt)
{
  EXPECT_EQ(ask(of("420106198002030026"))->kept_by_code, "420111");
}

TEST_F(TransferStory, ForNobodyCountsAsALook)
{
  EXPECT_EQ(why(ask(of("310101197001010005"))), "nobody_filed");
  EXPECT_EQ(told(), (Lines{"420106 chen likeness_looked_for -"}));
  EXPECT_EQ(look(person("某某"))->left_this_hour, most_looks_an_hour - 2);
}

}  // namespace
}  // namespace hengwen::app
