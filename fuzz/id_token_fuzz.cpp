// needs: app
// SPDX-License-Identifier: Apache-2.0
//
// Whatever a provider of single sign-on, or somebody in its place, may send: a token, a set of
// keys, a description of itself, claims. Reading it ends in a value or a refusal; no token counts
// that nobody signed, and nobody is sent where we would not go.
#include "app/account/open_id.hpp"

#include <cstdlib>

namespace {

using hengwen::Answer;
using hengwen::Instant;
namespace app = hengwen::app;

constexpr Instant now{std::chrono::sys_seconds{std::chrono::seconds{1'800'000'000}}};
constexpr char const* issuer = "https://id.example.org";

void must(bool holds)
{
  if (!holds)
    std::abort();
}

// RFC 7517, A.1; no fuzzer finds a signature for it.
std::vector<app::PublishedKey> const& keys()
{
  static auto const all = app::signing_keys(R"({"keys":[{"kty":"EC","crv":"P-256","kid":"1",
    "x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
    "y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}]})")
                              .value();
  return all;
}

void check_token(std::string const& text)
{
  must(!app::signed_claims(text, keys()));
  if (auto const published = app::signing_keys(text))
    for (auto const& key : *published)
      must(key.type == "RSA" || key.type == "EC");
}

void check_claims(std::string const& text)
{
  auto const claims = app::json_object(text);
  if (!claims)
    return;
  auto const who =
      app::identity_of(*claims, {.issuer = issuer, .client = "hengwen", .nonce = "n1", .now = now});
  if (who)
    must(app::text_of(*claims, "iss") == issuer && app::text_of(*claims, "nonce") == "n1" &&
         !who->subject.empty() && claims->contains("aud") && claims->contains("exp"));
  (void)app::was_asked_for(*claims, "mfa");
  auto const address = app::verified_claim(*claims, "email");
  must(!address || claims->at("email_verified") == true);
}

void check_provider(std::string const& text)
{
  app::OpenIdConfig const config{.issuer = issuer,
                                 .client = "hengwen",
                                 .secret = "secret",
                                 .name = "any",
                                 .return_to = "https://hengwen.example.org/return",
                                 .claim = "email",
                                 .second_factor = "mfa"};
  app::OpenIdProvider provider{config, [&](app::WebQuestion const& question) {
                                 must(app::may_be_asked(question.url));
                                 return Answer<app::WebAnswer>{{200, text}};
                               }};
  if (auto const address = provider.sign_in_address("s", "n", "c", now))
    must(address->starts_with("https://") || address->starts_with("http://"));
  must(!provider.redeem({"code", ""}, "verifier", "n1", now));
}

void check_page(std::string const& text)
{
  auto const page = app::own_page(text);
  must(page.starts_with('/') && !page.starts_with("//") && !page.contains('\\') &&
       page.find_first_of("\r\n\t") == page.npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
  std::string const text{reinterpret_cast<char const*>(data), size};
  check_token(text);
  check_claims(text);
  check_provider(text);
  check_page(text);
  return 0;
}
