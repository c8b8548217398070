// SPDX-License-Identifier: Apache-2.0
#include "app/account/id_token.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

constexpr std::int64_t now_seconds = 1'800'000'000;

Expected const expected{
    .issuer = "https://id.example.org",
    .client = "hengwen",
    .nonce = "n-0S6_WzA2Mj",
    .now = Instant{std::chrono::sys_seconds{std::chrono::seconds{now_seconds}}}};

boost::json::object good()
{
  return {{"iss", "https://id.example.org"}, {"sub", "24400320"},  {"aud", "hengwen"},
          {"exp", now_seconds + 300},        {"iat", now_seconds}, {"nonce", "n-0S6_WzA2Mj"}};
}

// The good token with some of its claims said otherwise; null takes one away.
std::string said(boost::json::object const& other)
{
  auto claims = good();
  for (auto const& [name, value] : other)
    if (value.is_null())
      claims.erase(name);
    else
      claims[name] = value;
  auto const who = identity_of(claims, expected);
  return who ? who->subject : who.error().why;
}

TEST(IdToken, NamesThePerson)
{
  EXPECT_EQ(said({}), "24400320");
}

TEST(IdToken, MayBeForOthersTooIfItWasMadeForUs)
{
  using boost::json::array;
  EXPECT_EQ(said({{"aud", array{"hengwen"}}}), "24400320");
  EXPECT_EQ(said({{"azp", "hengwen"}}), "24400320");
  EXPECT_EQ(said({{"aud", array{"other", "hengwen"}}, {"azp", "hengwen"}}), "24400320");
}

TEST(IdToken, ToleratesClocksAMinuteApart)
{
  EXPECT_EQ(said({{"exp", now_seconds - 59}}), "24400320");
  EXPECT_EQ(said({{"iat", now_seconds + 60}}), "24400320");
  EXPECT_EQ(said({{"nbf", now_seconds + 60}}), "24400320");
  EXPECT_EQ(said({{"exp", double(now_seconds) + 0.5}}), "24400320");
}

TEST(IdToken, IsRefusedWhenSpoiled)
{
  using boost::json::array;
  struct {
    boost::json::object other;
    char const* expect;
  } const cases[] = {
      // clang-format off
      {{{"iss", "https://id.example.org/"}},                     "token_of_another_issuer"},
      {{{"iss", "https://evil.example.org"}},                    "token_of_another_issuer"},
      {{{"iss", nullptr}},                                       "token_of_another_issuer"},
      {{{"iss", array{"https://id.example.org"}}},               "token_of_another_issuer"},
      {{{"aud", "other"}},                                       "token_for_somebody_else"},
      {{{"aud", nullptr}},                                       "token_for_somebody_else"},
      {{{"aud", array{}}},                                       "token_for_somebody_else"},
      {{{"aud", array{"other"}}},                                "token_for_somebody_else"},
      {{{"aud", array{"hengwen", "other"}}},                     "token_for_somebody_else"},
      {{{"aud", array{"hengwen", "other"}}, {"azp", "other"}},   "token_for_somebody_else"},
      {{{"azp", "other"}},                                       "token_for_somebody_else"},
      {{{"azp", 1}},                                             "token_for_somebody_else"},
      {{{"exp", now_seconds - 60}},                              "token_expired"},
      {{{"exp", nullptr}},                                       "token_expired"},
      {{{"exp", "2100000000"}},                                  "token_expired"},
      {{{"exp", 1e300}},                                         "token_expired"},
      {{{"exp", -1}},                                            "token_expired"},
      {{{"iat", now_seconds + 61}},                              "token_from_the_future"},
      {{{"iat", nullptr}},                                       "token_from_the_future"},
      {{{"nbf", now_seconds + 61}},                              "token_from_the_future"},
      {{{"nbf", "soon"}},                                        "token_from_the_future"},
      {{{"nonce", "n-0S6_WzA2Mk"}},                              "token_of_another_sign_in"},
      {{{"nonce", ""}},                                          "token_of_another_sign_in"},
      {{{"nonce", nullptr}},                                     "token_of_another_sign_in"},
      {{{"sub", nullptr}},                                       "token_without_a_person"},
      {{{"sub", ""}},                                            "token_without_a_person"},
      {{{"sub", 24400320}},                                      "token_without_a_person"},
      {{{"sub", "王芳"}},                                         "token_without_a_person"},
      {{{"sub", std::string(256, 'x')}},                         "token_without_a_person"},
      // clang-format on
  };
  for (auto const& c : cases)
    EXPECT_EQ(said(c.other), c.expect) << boost::json::serialize(c.other);
}

TEST(IdToken, NeverFitsWhenNothingWasSent)
{
  auto nothing_sent = expected;
  nothing_sent.nonce = "";
  auto claims = good();
  claims["nonce"] = "";

  EXPECT_EQ(identity_of(claims, nothing_sent).error().why, "token_of_another_sign_in");
}

TEST(IdToken, TellsHowThePersonWasAsked)
{
  using boost::json::array;
  EXPECT_TRUE(was_asked_for({{"amr", array{"pwd", "mfa"}}}, "mfa"));
  EXPECT_TRUE(was_asked_for({{"acr", "mfa"}}, "mfa"));
  EXPECT_FALSE(was_asked_for({{"amr", array{"pwd"}}, {"acr", "1"}}, "mfa"));
  EXPECT_FALSE(was_asked_for({{"amr", "mfa"}}, "mfa"));
  EXPECT_FALSE(was_asked_for({}, "mfa"));
  EXPECT_FALSE(was_asked_for({{"acr", ""}}, ""));
}

TEST(IdToken, AnAddressCountsOnlyWhenItIsVerified)
{
  auto const email = [](boost::json::value const& verified) {
    return verified_claim({{"email", "chen@example.org"}, {"email_verified", verified}}, "email");
  };

  EXPECT_EQ(email(true), "chen@example.org");
  EXPECT_FALSE(email(false));
  EXPECT_FALSE(email("true"));
  EXPECT_FALSE(verified_claim({{"email", "chen@example.org"}}, "email"));
  EXPECT_EQ(verified_claim({{"preferred_username", "chen"}}, "preferred_username"), "chen");
  EXPECT_FALSE(verified_claim({{"preferred_username", "chen "}}, "preferred_username"));
  EXPECT_FALSE(verified_claim({{"preferred_username", 1}}, "preferred_username"));
  EXPECT_FALSE(verified_claim({}, "preferred_username"));
}

}  // namespace
}  // namespace hengwen::app
