// SPDX-License-Identifier: Apache-2.0
#include "app/account/signed_token.hpp"

#include "app/account/signing_for_tests.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

constexpr char const* claims = R"({"iss":"https://id.example.org"})";

// Making an RSA key takes its time; all tests use the same.
TestKey const& rsa()
{
  static TestKey const key{"RSA", "r1"};
  return key;
}
TestKey const& ec()
{
  static TestKey const key{"EC", "e1"};
  return key;
}
TestKey const& other_rsa()
{
  static TestKey const key{"RSA", "r1"};
  return key;
}

std::vector<PublishedKey> known()
{
  return signing_keys(jwk_set({&rsa(), &ec()})).value();
}

std::string said(std::string const& token, std::vector<PublishedKey> const& keys = known())
{
  auto const read = signed_claims(token, keys);
  return read ? boost::json::serialize(*read) : read.error().why;
}

// The signature with one bit of its first sign changed.
std::string bent(std::string token)
{
  auto& sign = token[token.rfind('.') + 1];
  sign = sign == 'A' ? 'B' : 'A';
  return token;
}

std::string with_claims(std::string const& token, std::string_view other)
{
  auto const first = token.find('.'), last = token.rfind('.');
  return token.substr(0, first + 1) + base64url(other) + token.substr(last);
}

TEST(SignedToken, IsReadWhenItsSignatureFits)
{
  EXPECT_EQ(said(rsa().token("RS256", claims)), claims);
  EXPECT_EQ(said(rsa().token("PS256", claims)), claims);
  EXPECT_EQ(said(ec().token("ES256", claims)), claims);
}

TEST(SignedToken, MayLeaveOutTheNameOfItsKey)
{
  EXPECT_EQ(said(rsa().token("RS256", claims, "")), claims);
  EXPECT_EQ(said(ec().token("ES256", claims, "")), claims);
}

TEST(SignedToken, IsRefusedWhenSpoiled)
{
  auto const good = rsa().token("RS256", claims);
  auto const cut = good.substr(0, good.size() - 4);
  auto const bare = good.substr(0, good.rfind('.') + 1);
  TestKey const shared{"oct", "r1", rsa().published()};
  TestKey const shared_too{"oct", "r1", "any secret that is long enough to be one"};
  TestKey const longer{"EC-384", "e1"};
  struct {
    std::string token;
    char const* expect;
  } const cases[] = {
      // clang-format off
      {"",                                                        "token_not_readable"},
      {"a.b",                                                     "token_not_readable"},
      {"..",                                                      "token_not_readable"},
      {std::string(70'000, 'a'),                                  "token_not_readable"},
      {good + ".x",                                               "token_not_readable"},
      {rsa().token("RS256", "[1]"),                               "token_not_readable"},
      {rsa().token("RS256", "no json"),                           "token_not_readable"},
      {unsigned_token(R"({"alg":"none"})", claims),               "token_algorithm_not_allowed"},
      {unsigned_token(R"({"alg":"None","kid":"r1"})", claims),    "token_not_readable"},
      {unsigned_token(R"({"kid":"r1"})", claims),                 "token_not_readable"},
      {unsigned_token(R"({"alg":["RS256"]})", claims),            "token_not_readable"},
      {shared.token("HS256", claims),                             "token_algorithm_not_allowed"},
      {shared_too.token("HS256", claims),                         "token_algorithm_not_allowed"},
      {rsa().token("RS512", claims),                              "token_algorithm_not_allowed"},
      {longer.token("ES384", claims),                             "token_algorithm_not_allowed"},
      {rsa().token("RS256", claims, nullptr, R"(["b64"])"),       "token_algorithm_not_allowed"},
      {rsa().token("RS256", claims, "r2"),                        "token_key_unknown"},
      {rsa().token("RS256", claims, "e1"),                        "token_key_unknown"},
      {ec().token("ES256", claims, "r1"),                         "token_key_unknown"},
      {other_rsa().token("RS256", claims),                        "token_signature_wrong"},
      {cut,                                                       "token_signature_wrong"},
      {bare,                                                      "token_signature_wrong"},
      {bent(good),                                                "token_signature_wrong"},
      {bent(ec().token("ES256", claims)),                         "token_signature_wrong"},
      {with_claims(good, R"({"iss":"https://evil.example.org"})"), "token_signature_wrong"},
      // clang-format on
  };
  for (auto const& c : cases)
    EXPECT_EQ(said(c.token), c.expect) << c.token.substr(0, 200);
}

TEST(SignedToken, ASharedSecretIsNeverAKey)
{
  TestKey const shared{"oct", "s1", "any secret that is long enough to be one"};
  auto const keys = signing_keys(jwk_set({&shared})).value();

  EXPECT_TRUE(keys.empty());
  EXPECT_EQ(said(shared.token("HS256", claims), keys), "token_algorithm_not_allowed");
}

TEST(SigningKeys, ThoseThatCannotSignATokenOfOursArePassedOver)
{
  TestKey const weak{"RSA", "w", {}, 1024};
  TestKey const longer{"EC-384", "l"};

  auto const keys = signing_keys(jwk_set({&weak, &longer, &ec()})).value();

  ASSERT_EQ(keys.size(), 1u);
  EXPECT_EQ(keys[0].id, "e1");
  EXPECT_EQ(keys[0].type, "EC");
}

TEST(SigningKeys, SayWhatTheyAreFor)
{
  auto const plain = rsa().published().substr(1);
  auto const count = [&](std::string const& more) {
    return signing_keys(R"({"keys":[{)" + more + plain + "]}").value().size();
  };

  EXPECT_EQ(count(""), 1u);
  EXPECT_EQ(count(R"("use":"sig",)"), 1u);
  EXPECT_EQ(count(R"("use":"enc",)"), 0u);
  EXPECT_EQ(count(R"("key_ops":["verify"],)"), 1u);
  EXPECT_EQ(count(R"("key_ops":["encrypt"],)"), 0u);
  EXPECT_EQ(count(R"("key_ops":"verify",)"), 0u);
}

TEST(SigningKeys, AreForOneAlgorithmWhenTheySaySo)
{
  auto const keys =
      signing_keys(R"({"keys":[{"alg":"PS256",)" + rsa().published().substr(1) + "]}");

  EXPECT_EQ(said(rsa().token("PS256", claims), keys.value()), claims);
  EXPECT_EQ(said(rsa().token("RS256", claims), keys.value()), "token_key_unknown");
}

TEST(SigningKeys, AreNothingWhenTheTextIsNoSetOfKeys)
{
  for (char const* wrong : {"", "[]", "{}", R"({"keys":{}})", "<html>", R"({"keys":1})"})
    EXPECT_FALSE(signing_keys(wrong)) << wrong;
  for (char const* odd : {R"({"keys":[]})", R"({"keys":[1,"a",null,{}]})",
                          R"({"keys":[{"kty":"RSA","n":"!","e":"AQAB"}]})",
                          R"({"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}]})"})
    EXPECT_TRUE(signing_keys(odd).value().empty()) << odd;
}

}  // namespace
}  // namespace hengwen::app
