// SPDX-License-Identifier: Apache-2.0
//
// For tests: the other side of single sign-on, which answers what it is told to answer.
//
//     TestProvider there;  there.gives(TestProvider::key(), {{"sub", "u2"}});
//     OpenIdProvider provider{open_id_config(), there.ask()};
#pragma once

#include "app/account/open_id_provider.hpp"
#include "app/account/signing_for_tests.hpp"

#include <map>

namespace hengwen::app {

inline constexpr char const* test_issuer = "https://id.example.org/realm";

inline OpenIdConfig open_id_config(std::string claim = {})
{
  return {.issuer = test_issuer,
          .client = "heng wen",
          .secret = "s:e/c",
          .name = "统一身份认证",
          .return_to = "https://hengwen.example.org/api/v1/session/open-id/return",
          .claim = std::move(claim),
          .second_factor = {}};
}

// The provider's side: what it answers, and how often it was asked for what.
struct TestProvider {
  boost::json::object description{{"issuer", test_issuer},
                                  {"authorization_endpoint", "https://id.example.org/authorize"},
                                  {"token_endpoint", "https://id.example.org/token"},
                                  {"jwks_uri", "https://id.example.org/keys"},
                                  {"userinfo_endpoint", "https://id.example.org/person"}};
  std::string keys = jwk_set({&key()});
  WebAnswer tokens;
  WebAnswer person{200, R"({"sub":"u1","preferred_username":"chen"})"};
  bool down = false;
  std::map<std::string, int> asked;
  WebQuestion last;

  static TestKey const& key()
  {
    static TestKey const one{"EC", "k1"};
    return one;
  }

  void gives(TestKey const& key, boost::json::object const& more = {})
  {
    auto const at = std::chrono::floor<std::chrono::seconds>(now().at).time_since_epoch().count();
    boost::json::object claims{{"iss", test_issuer}, {"sub", "u1"}, {"aud", "heng wen"},
                               {"exp", at + 3600},   {"iat", at},   {"nonce", "n1"}};
    for (auto const& [name, value] : more)
      claims[name] = value;
    boost::json::object const answer{
        {"id_token", key.token("ES256", boost::json::serialize(claims))}, {"access_token", "a1"}};
    tokens = {200, boost::json::serialize(answer)};
  }

  AskWeb ask()
  {
    return [this](WebQuestion const& question) { return answer(question); };
  }

  Answer<WebAnswer> answer(WebQuestion const& question)
  {
    auto const page = question.url.substr(question.url.rfind('/') + 1);
    ++asked[page];
    last = question;
    if (down)
      return refuse(NoWebAnswer::provider_unreachable);
    if (page == "openid-configuration")
      return WebAnswer{200, boost::json::serialize(description)};
    if (page == "keys")
      return WebAnswer{200, keys};
    return page == "token" ? tokens : person;
  }
};

}  // namespace hengwen::app
