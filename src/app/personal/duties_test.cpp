// SPDX-License-Identifier: Apache-2.0
#include "app/personal/consents.hpp"
#include "app/personal/disclosures.hpp"
#include "app/personal/files_for_tests.hpp"
#include "app/personal/person_requests.hpp"
#include "store/errors.hpp"

namespace hengwen::app {
namespace {

using PersonalDuties = PersonalStory;

ConsentWish const notice{ConsentKind::notice, "2026-1", " 陈英 ", ConsentMeans::paper,
                         date_of(2026, 3, 2)};

constexpr Sql forget_consents{"test/forget_consents", "delete from consent"};
constexpr Sql forget_disclosures{"test/forget_disclosures", "delete from disclosure"};
constexpr Sql age_request{"test/age_request", "update person_request set due_on = '2026-11-21'"};

TEST_F(PersonalDuties, AConsentIsRecordedOnceAndWithdrawnOnce)
{
  auto const chen = officer("chen");

  auto const given = record_consent(chen, ying_id, notice);

  ASSERT_TRUE(given) << given.error().why;
  EXPECT_EQ(given->signer, "陈英");
  EXPECT_EQ(why(record_consent(chen, ying_id, notice)), "already_given");
  Withdrawal const withdrawal{" 不愿公示 ", date_of(2026, 9, 1)};
  EXPECT_EQ(withdraw_consent(chen, ying_id, given->id, withdrawal)->withdrawn_reason, "不愿公示");
  EXPECT_EQ(why(withdraw_consent(chen, ying_id, given->id, withdrawal)), "already_withdrawn");
  EXPECT_EQ(why(record_consent(chen, ying_id, notice)), "allowed") << "given anew";
  EXPECT_EQ(told(),
            (Lines{"420106 chen consent_recorded -", "420106 chen consent_withdrawn 不愿公示",
                   "420106 chen consent_recorded -"}));
}

TEST_F(PersonalDuties, NobodyRecordsOutsideTheOwnPartOfTheTree)
{
  auto const chen = officer("chen");

  EXPECT_EQ(why(record_consent(chen, fang_id, notice)), "not_found");
  EXPECT_EQ(why(withdraw_consent(chen, ying_id, new_uuid(), {"x", day})), "not_found");
  EXPECT_EQ(why(receive_request(chen, {fang_id, PersonRequestKind::copy, "王芳", day, "x"})),
            "not_found");
  EXPECT_EQ(why(record_disclosure(chen, {{ying_id, fang_id}, "a", "b", "c", {"name"}, day})),
            "not_found");
  EXPECT_TRUE(told().empty());
}

TEST_F(PersonalDuties, TheRegistersForgetNothing)
{
  auto const chen = officer("chen");
  ASSERT_TRUE(record_consent(chen, ying_id, notice));
  auto const may_delete = [&](Sql const& sql) {
    try {
      database_->write(Scope::below(wuchang), [&](Tx& tx) { tx.run(sql); });
      return true;
    } catch (StatementFailed const&) {
      return false;
    }
  };

  EXPECT_FALSE(may_delete(forget_consents));
  EXPECT_FALSE(may_delete(forget_disclosures));
}

TEST_F(PersonalDuties, ADisclosureIsToldInTheChainOfEachHousehold)
{
  auto const city = officer("city", *place_of_division("4201"));

  auto const made = record_disclosure(
      city, {{fang_id, ying_id}, " 演示银行 ", "代发慰问金", "单独同意", {"name", "account"}, day});

  ASSERT_TRUE(made) << made.error().why;
  EXPECT_EQ(made->recipient, "演示银行");
  EXPECT_EQ(made->fields, (std::vector<std::string>{"name", "account"}));
  EXPECT_EQ(told(), (Lines{"420106 city disclosure_recorded 代发慰问金",
                           "420111 city disclosure_recorded 代发慰问金"}));
  auto const seen = database_->read(Scope::below(wuchang), [&](Tx& tx) {
    return store::disclosures(tx, {.within = Scope::below(wuchang)});
  });
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_NE(seen[0].households.find("陈英"), std::string::npos);
  EXPECT_EQ(seen[0].households.find("王芳"), std::string::npos) << "another county's household";
}

TEST_F(PersonalDuties, ARequestIsAnsweredOnceAndTheLateOnesAreKnown)
{
  auto const chen = officer("chen");
  auto const listed = [&](store::RequestState state) {
    return database_
        ->read(Scope::below(wuchang),
               [&](Tx& tx) {
                 return store::person_requests(
                     tx, {.within = Scope::below(wuchang), .state = state, .today = day});
               })
        .size();
  };

  auto const asked =
      receive_request(chen, {ying_id, PersonRequestKind::explanation, "陈英", day, "为什么"});

  ASSERT_TRUE(asked) << asked.error().why;
  EXPECT_EQ(to_text(asked->due_on), "2026-12-07");
  EXPECT_EQ(listed(store::RequestState::open), 1U);
  EXPECT_EQ(listed(store::RequestState::late), 0U);
  database_->write([](Tx& tx) { tx.run(age_request); });
  EXPECT_EQ(listed(store::RequestState::late), 1U);
  EXPECT_EQ(why(answer_request(chen, asked->id, {RequestOutcome::refused, ""})), "words_missing");
  EXPECT_EQ(answer_request(chen, asked->id, {RequestOutcome::granted, "已解释"})->answer, "已解释");
  EXPECT_EQ(why(answer_request(chen, asked->id, {RequestOutcome::granted, "再答"})),
            "already_answered");
  EXPECT_EQ(listed(store::RequestState::late), 0U);
  EXPECT_EQ(listed(store::RequestState::answered), 1U);
}

}  // namespace
}  // namespace hengwen::app
