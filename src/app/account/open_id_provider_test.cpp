// SPDX-License-Identifier: Apache-2.0
#include "app/account/open_id_provider.hpp"

#include "app/account/provider_for_tests.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace hengwen::app {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using testing::HasSubstr;
using testing::Not;

class OpenIdProviderTest : public testing::Test {
protected:
  OpenIdProviderTest() { there.gives(TestProvider::key()); }

  std::string why(Instant at)
  {
    auto const who = provider.redeem({"c1", ""}, "v1", "n1", at);
    return who ? who->identity.subject : who.error().why;
  }

  std::string address() { return provider.sign_in_address("s1", "n1", "h1", start).value(); }

  // Why a provider with one thing of its description said otherwise cannot be used.
  std::string why_not(std::string_view name, boost::json::value const& value)
  {
    there.description[name] = value;
    OpenIdProvider strange{open_id_config(), there.ask()};
    auto const address = strange.sign_in_address("s1", "n1", "h1", start);
    return address ? "" : address.error().why;
  }

  TestProvider there;
  OpenIdProvider provider{open_id_config(), there.ask()};
  Instant start = now();
};

TEST_F(OpenIdProviderTest, SendsThePersonThereWithAllThatIsNeeded)
{
  EXPECT_EQ(address(),
            "https://id.example.org/authorize?response_type=code&client_id=heng%20wen"
            "&redirect_uri=https%3A%2F%2Fhengwen.example.org%2Fapi%2Fv1%2Fsession%2Fopen-id%2F"
            "return&scope=openid&state=s1&nonce=n1&code_challenge=h1&code_challenge_method=S256");

  EXPECT_EQ(there.last.url, std::string{test_issuer} + "/.well-known/openid-configuration");
}

TEST_F(OpenIdProviderTest, KeepsWhatAlreadyStandsInTheAddress)
{
  there.description["authorization_endpoint"] = "https://id.example.org/authorize?tenant=7";

  EXPECT_THAT(address(), HasSubstr("/authorize?tenant=7&response_type=code&"));
}

TEST_F(OpenIdProviderTest, AsksForTheClaimsItNeeds)
{
  OpenIdProvider by_mail{open_id_config("email"), there.ask()},
      by_name{open_id_config("preferred_username"), there.ask()};

  EXPECT_THAT(by_mail.sign_in_address("s1", "n1", "h1", start).value(),
              HasSubstr("&scope=openid%20email&"));
  EXPECT_THAT(by_name.sign_in_address("s1", "n1", "h1", start).value(),
              HasSubstr("&scope=openid%20profile&"));
}

TEST_F(OpenIdProviderTest, ChangesACodeIntoAPerson)
{
  auto const who = provider.redeem({"c/1", test_issuer}, "v1", "n1", start);

  ASSERT_TRUE(who) << who.error().why;
  EXPECT_EQ(who->identity.subject, "u1");
  EXPECT_EQ(who->identity.issuer, test_issuer);
  EXPECT_EQ(who->access_token, "a1");
}

TEST_F(OpenIdProviderTest, ProvesItselfAsTheProviderWants)
{
  std::vector<WebQuestion> seen;
  auto const keep = [&](WebQuestion const& question) {
    if (question.form)
      seen.push_back(question);
    return there.answer(question);
  };
  OpenIdProvider standard{open_id_config(), keep}, posting{open_id_config(), keep};

  ASSERT_TRUE(standard.redeem({"c/1", ""}, "v1", "n1", start));
  there.description["token_endpoint_auth_methods_supported"] =
      boost::json::array{"client_secret_post"};
  ASSERT_TRUE(posting.redeem({"c/1", ""}, "v1", "n1", start));

  ASSERT_EQ(seen.size(), 2u);
  EXPECT_EQ(seen[0].form,
            "grant_type=authorization_code&code=c%2F1&redirect_uri=https%3A%2F%2Fhengwen.example."
            "org%2Fapi%2Fv1%2Fsession%2Fopen-id%2Freturn&code_verifier=v1");
  // "heng%20wen:s%3Ae%2Fc" in base64.
  EXPECT_THAT(seen[0].headers,
              testing::Contains("authorization: Basic aGVuZyUyMHdlbjpzJTNBZSUyRmM="));
  EXPECT_THAT(*seen[1].form, HasSubstr("&client_id=heng%20wen&client_secret=s%3Ae%2Fc"));
  EXPECT_THAT(seen[1].headers, Not(testing::Contains(HasSubstr("authorization"))));
}

TEST_F(OpenIdProviderTest, IsNotSuitableWhenItDescribesItselfBadly)
{
  EXPECT_EQ(why_not("issuer", "https://id.example.org/realm/"), "provider_not_suitable");
  there.description["issuer"] = test_issuer;
  for (std::string const end : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
    auto const good = there.description[end];
    EXPECT_EQ(why_not(end, "http://id.example.org/x"), "provider_not_suitable") << end;
    EXPECT_EQ(why_not(end, "https://a:b@id.example.org/x"), "provider_not_suitable") << end;
    EXPECT_EQ(why_not(end, nullptr), "provider_not_suitable") << end;
    EXPECT_EQ(why_not(end, good), "") << end;
  }
  auto const* methods = "token_endpoint_auth_methods_supported";
  EXPECT_EQ(why_not(methods, boost::json::array{"private_key_jwt"}), "provider_not_suitable");
}

TEST_F(OpenIdProviderTest, RefusesAnAnswerInTheNameOfAnother)
{
  auto const why_from = [&](std::string const& said) {
    auto const who = provider.redeem({"c1", said}, "v1", "n1", start);
    return who ? "" : who.error().why;
  };

  EXPECT_EQ(why_from("https://evil.example.org"), "provider_is_another");
  EXPECT_EQ(there.asked["token"], 0) << "a code of another provider must not be sent to ours";
  EXPECT_EQ(why_from(""), "");

  there.description["authorization_response_iss_parameter_supported"] = true;
  OpenIdProvider naming{open_id_config(), there.ask()};
  EXPECT_EQ(naming.redeem({"c1", ""}, "v1", "n1", start).error().why, "provider_is_another");
}

TEST_F(OpenIdProviderTest, TellsWhenACodeIsRefused)
{
  there.tokens = {400, R"({"error":"invalid_grant"})"};
  EXPECT_EQ(why(start), "provider_refused_the_code");
  there.tokens = {200, "<html>"};
  EXPECT_EQ(why(start), "provider_refused_the_code");
  there.tokens = {302, ""};
  EXPECT_EQ(why(start), "provider_refused_the_code");
  there.tokens = {200, R"({"access_token":"a1"})"};
  EXPECT_EQ(why(start), "token_not_readable");
}

TEST_F(OpenIdProviderTest, IsAskedOnceForWhatItPublishesAndAgainAfterAnHour)
{
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(why(start), "u1");
  EXPECT_EQ(there.asked["openid-configuration"], 1);
  EXPECT_EQ(there.asked["keys"], 1);

  EXPECT_EQ(why(start + minutes{61}), "token_expired");
  EXPECT_EQ(there.asked["openid-configuration"], 2);
  EXPECT_EQ(there.asked["keys"], 2);
}

TEST_F(OpenIdProviderTest, ANewKeyIsFetchedAtOnceAndThenOnceAMinute)
{
  TestKey const fresh{"EC", "k2"};
  EXPECT_EQ(why(start), "u1");
  there.gives(fresh);

  EXPECT_EQ(why(start + seconds{1}), "token_key_unknown");
  EXPECT_EQ(there.asked["keys"], 2);
  there.keys = jwk_set({&TestProvider::key(), &fresh});
  EXPECT_EQ(why(start + seconds{60}), "token_key_unknown");
  EXPECT_EQ(there.asked["keys"], 2);
  EXPECT_EQ(why(start + seconds{61}), "u1");
  EXPECT_EQ(there.asked["keys"], 3);
}

TEST_F(OpenIdProviderTest, AKeyWithoutANameMayBeNewToo)
{
  TestKey const old{"EC", ""}, fresh{"EC", ""};
  there.keys = jwk_set({&old});
  there.gives(old);
  EXPECT_EQ(why(start), "u1");

  there.keys = jwk_set({&fresh});
  there.gives(fresh);

  EXPECT_EQ(why(start), "u1");
}

TEST_F(OpenIdProviderTest, IsLeftAloneForAWhileWhenItDoesNotAnswer)
{
  there.down = true;
  EXPECT_EQ(why(start), "provider_unreachable");
  EXPECT_EQ(why(start + seconds{9}), "provider_unreachable");
  EXPECT_EQ(there.asked["openid-configuration"], 1);

  there.down = false;
  EXPECT_EQ(why(start + seconds{9}), "provider_unreachable");
  EXPECT_EQ(why(start + seconds{10}), "u1");
}

TEST_F(OpenIdProviderTest, AnErrorOfItsOwnIsNoAnswer)
{
  there.tokens = {503, ""};
  EXPECT_EQ(why(start), "provider_unreachable");
  there.gives(TestProvider::key());
  EXPECT_EQ(why(start), "u1") << "one error is no reason to leave it alone";
}

TEST_F(OpenIdProviderTest, TakesNoMoreThanTwoThreads)
{
  std::counting_semaphore<8> inside{0}, go_on{0};
  OpenIdProvider slow{open_id_config(), [&](WebQuestion const&) -> Answer<WebAnswer> {
                        inside.release();
                        go_on.acquire();
                        return WebAnswer{404, ""};
                      }};
  auto const ask_it = [&] { (void)slow.sign_in_address("s", "n", "h", start); };
  std::jthread const first{ask_it}, second{ask_it};
  inside.acquire();
  inside.acquire();

  auto const third = slow.sign_in_address("s", "n", "h", start);

  EXPECT_EQ(third.error().why, "provider_busy");
  go_on.release(2);
}

TEST_F(OpenIdProviderTest, NamesAPersonOnlyWhenItIsAskedTo)
{
  auto const who = provider.redeem({"c1", ""}, "v1", "n1", start).value();

  EXPECT_EQ(provider.name_of(who, start).value(), std::nullopt);
  EXPECT_EQ(there.asked["person"], 0);
}

TEST_F(OpenIdProviderTest, NamesAPersonByTheTokenOrByThePersonsPage)
{
  OpenIdProvider naming{open_id_config("preferred_username"), there.ask()};
  auto const name = [&] {
    auto const who = naming.redeem({"c1", ""}, "v1", "n1", start).value();
    return naming.name_of(who, start).value().value_or("nobody");
  };

  EXPECT_EQ(name(), "chen");
  EXPECT_EQ(there.asked["person"], 1);
  EXPECT_THAT(there.last.headers, testing::Contains("authorization: Bearer a1"));

  there.person.body = R"({"sub":"u2","preferred_username":"admin"})";
  EXPECT_EQ(name(), "nobody") << "the page of another person";
  there.person = {401, R"({"sub":"u1","preferred_username":"admin"})"};
  EXPECT_EQ(name(), "nobody");

  there.gives(TestProvider::key(), {{"preferred_username", "wang"}});
  EXPECT_EQ(name(), "wang");
  EXPECT_EQ(there.asked["person"], 3) << "the token itself said it";
}

}  // namespace
}  // namespace hengwen::app
