// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/consent.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

TEST(Consent, EachKindHasATextThatSaysAllTheLawAsks)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<ConsentKind>>([](auto kind) {
    auto const of_kind = std::ranges::find(consent_texts(), kind.value, &ConsentText::kind);
    ASSERT_NE(of_kind, consent_texts().end()) << kind.name;
    // Who, rights, what happens without it; who asks where.
    for (auto const* words : {"[工会全称]", "权利", "后果", "撤回"})
      EXPECT_NE(of_kind->text.zh.find(words), std::string::npos) << kind.name << " " << words;
    for (auto const* words : {"ull name of the union]", "ights", "f you do not", "ithdraw"})
      EXPECT_NE(of_kind->text.en.find(words), std::string::npos) << kind.name << " " << words;
    EXPECT_TRUE(of_kind->draft) << "ours is a draft until an office makes it its own";
  });
}

TEST(Consent, AVersionStandsOnce)
{
  std::set<std::pair<ConsentKind, std::string>> seen;
  for (auto const& text : consent_texts())
    EXPECT_TRUE(seen.emplace(text.kind, text.version).second) << text.version;
}

struct Case {
  char const* version = "2026-1";
  std::string signer = "陈英";
  Date given_on = date_of(2026, 3, 2);
  char const* expect = "allowed";
};

TEST(Consent, IsRefusedByTheFirstRuleBroken)
{
  // clang-format off
  Case const cases[] = {
      {},
      {.given_on = today},
      {.version = "2025-1",                  .expect = "text_unknown"},
      {.signer = " ",                        .expect = "signer_missing"},
      {.signer = std::string(61, 'x'),       .expect = "signer_too_long"},
      {.given_on = date_of(2026, 11, 23),    .expect = "given_in_future"},
      {.given_on = date_of(2025, 12, 31),    .expect = "given_before_text"},
  };
  // clang-format on
  for (Case const& c : cases) {
    ConsentWish const wish{ConsentKind::notice, c.version, c.signer, ConsentMeans::paper,
                           c.given_on};

    EXPECT_EQ(why(may_consent(wish, today)), c.expect);
  }
}

struct WithdrawalCase {
  bool withdrawn = false;
  std::string reason = "不再需要";
  Date on = date_of(2026, 9, 1);
  char const* expect = "allowed";
};

TEST(Consent, IsWithdrawnOnceForAReasonAndNotBeforeItWasGiven)
{
  // clang-format off
  WithdrawalCase const cases[] = {
      {},
      {.on = date_of(2026, 3, 2)},
      {.withdrawn = true,                    .expect = "already_withdrawn"},
      {.reason = "",                         .expect = "reason_missing"},
      {.reason = std::string(2001, 'x'),     .expect = "words_too_long"},
      {.on = date_of(2026, 3, 1),            .expect = "withdrawn_before_given"},
      {.on = date_of(2026, 11, 23),          .expect = "withdrawn_in_future"},
  };
  // clang-format on
  for (auto const& c : cases) {
    GivenConsent const given{date_of(2026, 3, 2), c.withdrawn};

    EXPECT_EQ(why(may_withdraw(given, {c.reason, c.on}, today)), c.expect);
  }
}

}  // namespace
}  // namespace hengwen
