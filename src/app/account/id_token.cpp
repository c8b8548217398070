// SPDX-License-Identifier: Apache-2.0
#include "app/account/id_token.hpp"

#include "base/text.hpp"

#include <sodium.h>

#include <algorithm>

namespace hengwen::app {
namespace {

// How far two clocks may be apart.
constexpr std::chrono::seconds leeway{60};

// OpenID Connect Core, 2: at most 255 signs of ASCII.
constexpr std::size_t longest_subject = 255;

bool same(std::string_view a, std::string_view b)
{
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

// Seconds since 1970; JSON allows a fraction. Nothing when it is no number of this age.
std::optional<Instant> instant_of(boost::json::object const& claims, std::string_view name)
{
  auto const* value = claims.if_contains(name);
  if (!value || !value->is_number())
    return std::nullopt;
  auto const seconds = value->to_number<double>();
  if (!(seconds >= 0 && seconds < 1e11))
    return std::nullopt;
  return Instant{std::chrono::sys_seconds{std::chrono::seconds{std::int64_t(seconds)}}};
}

bool is_for(boost::json::object const& claims, std::string const& client)
{
  auto const* audience = claims.if_contains("aud");
  bool const named = audience && (is_text(*audience, client) || lists(claims, "aud", client));
  // Whoever else it is for must not be the one it was made for.
  auto const* list = audience ? audience->if_array() : nullptr;
  bool const needs_party = list && list->size() > 1;
  auto const* party = claims.if_contains("azp");
  return named && (party ? is_text(*party, client) : !needs_party);
}

bool is_subject(std::string_view text)
{
  return !text.empty() && text.size() <= longest_subject &&
         std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

Answer<Identity> identity_of(boost::json::object claims, Expected const& expected)
{
  if (text_of(claims, "iss") != expected.issuer)
    return refuse(BadClaim::token_of_another_issuer);
  if (!is_for(claims, expected.client))
    return refuse(BadClaim::token_for_somebody_else);

  auto const ends = instant_of(claims, "exp");
  if (!ends || *ends + leeway <= expected.now)
    return refuse(BadClaim::token_expired);
  auto const made = instant_of(claims, "iat");
  auto const begins = claims.contains("nbf") ? instant_of(claims, "nbf") : made;
  if (!made || !begins || std::max(*made, *begins) > expected.now + leeway)
    return refuse(BadClaim::token_from_the_future);

  if (expected.nonce.empty() || !same(text_of(claims, "nonce"), expected.nonce))
    return refuse(BadClaim::token_of_another_sign_in);
  auto subject = text_of(claims, "sub");
  if (!is_subject(subject))
    return refuse(BadClaim::token_without_a_person);
  return Identity{expected.issuer, std::move(subject), std::move(claims)};
}

bool was_asked_for(boost::json::object const& claims, std::string_view word)
{
  return !word.empty() && (text_of(claims, "acr") == word || lists(claims, "amr", word));
}

std::optional<std::string> verified_claim(boost::json::object const& claims, std::string_view name)
{
  auto value = text_of(claims, name);
  if (value.empty() || trimmed(value).size() != value.size())
    return std::nullopt;
  auto const* verified = claims.if_contains("email_verified");
  if (name == "email" && !(verified && verified->is_bool() && verified->get_bool()))
    return std::nullopt;
  return value;
}

}  // namespace hengwen::app
