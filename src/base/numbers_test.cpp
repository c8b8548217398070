// SPDX-License-Identifier: Apache-2.0
//
// Credit codes, bank cards and mobile numbers: the test values of domain.md 3.6.
#include "base/bank_card.hpp"
#include "base/credit_code.hpp"
#include "base/narrow.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

std::string words(Findings const& list)
{
  std::string out;
  for (auto const& finding : list) {
    EXPECT_EQ(finding.weight, Weight::warning) << finding.why;
    out += (out.empty() ? "" : " ") + finding.why;
  }
  return out;
}

template <class T>
std::string said(std::string_view typed)
{
  T value;
  return from_text(typed, value) ? words(findings(value)) : "refused";
}

TEST(CreditCode, AcceptsTheTestValues)
{
  for (auto const* valid : {"91350100M000100Y43", "91110000600037341L", "91350100m000100y43"})
    EXPECT_EQ(said<CreditCode>(valid), "") << valid;
}

TEST(CreditCode, OnlyWarnsOfTheLegalExceptions)
{
  for (auto const* legal : {"91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"})
    EXPECT_NE(said<CreditCode>(legal).find("credit_code_check_sign"), std::string::npos) << legal;
  EXPECT_EQ(credit_code_check_sign("91350100M0001TGQX"), '1');
  EXPECT_EQ(credit_code_check_sign("91350211M0000XUF4"), 'R');
  EXPECT_EQ(credit_code_check_sign("91350203M0001FUE2"), 'J');
}

TEST(CreditCode, WarnsByName)
{
  EXPECT_EQ(said<CreditCode>("9135010"), "credit_code_length");
  EXPECT_EQ(said<CreditCode>("91350100M000100I43"), "credit_code_signs");
  EXPECT_EQ(said<CreditCode>("91350100M000100Y44"), "credit_code_check_sign");
  EXPECT_EQ(said<CreditCode>("91350100M000100Y5" +
                             std::string{credit_code_check_sign("91350100M000100Y5")}),
            "credit_code_organisation_sign");
  EXPECT_EQ(said<CreditCode>("  "), "refused");
}

TEST(BankCard, ChecksLuhnOfCardsOnly)
{
  EXPECT_TRUE(luhn("79927398713"));
  EXPECT_FALSE(luhn("79927398710"));
  EXPECT_EQ(said<BankCard>("4111111111111111"), "");
  EXPECT_EQ(said<BankCard>("4111111111111112"), "bank_card_check_digit");
  EXPECT_EQ(said<BankCard>("123456789013"), "");  // An account, not a card.
  EXPECT_EQ(said<BankCard>("12345678901234567890"), "");
}

TEST(BankCard, TakesTwelveToThirtyDigits)
{
  EXPECT_EQ(said<BankCard>("12345678901"), "refused");
  EXPECT_EQ(said<BankCard>(std::string(30, '1')), "");
  EXPECT_EQ(said<BankCard>(std::string(31, '1')), "refused");
  EXPECT_EQ(said<BankCard>("411111111111111X"), "refused");
  EXPECT_EQ(said<BankCard>("4111 1111 1111 1111"), "");
}

TEST(BankCard, PrintsMasked)
{
  EXPECT_EQ((BankCard{"6222021234560128"}.masked()), "************0128");
  EXPECT_EQ((Mobile{"13812345678"}.masked()), "138****5678");
  EXPECT_EQ((Mobile{"8765432"}.masked()), "*******");
}

TEST(Mobile, WarnsOfWhatIsNoMobileNumber)
{
  EXPECT_EQ(said<Mobile>("13812345678"), "");
  EXPECT_EQ(said<Mobile>("19912345678"), "");
  EXPECT_EQ(said<Mobile>("12812345678"), "mobile_number");
  EXPECT_EQ(said<Mobile>("1381234567"), "mobile_number");
  EXPECT_EQ(said<Mobile>("027-87654321"), "mobile_number");
  EXPECT_EQ(said<Mobile>(""), "refused");
}

TEST(Compact, LeavesPlainSigns)
{
  EXPECT_EQ(compact("'6222 02"), "622202");
  EXPECT_EQ(compact("Ax"), "AX");
  EXPECT_EQ(compact("张三"), "张三");
  EXPECT_FALSE(only_digits(""));
}

}  // namespace
}  // namespace hengwen
