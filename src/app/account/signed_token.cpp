// SPDX-License-Identifier: Apache-2.0
//
// The only file that knows cjose.
#include "app/account/signed_token.hpp"

#include <cjose/cjose.h>

#include <algorithm>
#include <memory>

namespace hengwen::app {
namespace {

using Token = std::unique_ptr<cjose_jws_t, void (*)(cjose_jws_t*)>;
using Key = std::unique_ptr<cjose_jwk_t, bool (*)(cjose_jwk_t*)>;

constexpr std::size_t longest_token = std::size_t{64} * 1024;
constexpr std::size_t fewest_rsa_bits = 2048;

struct Algorithm {
  std::string_view name;
  std::string_view key_type;
};
constexpr Algorithm allowed_algorithms[] = {{"RS256", "RSA"}, {"PS256", "RSA"}, {"ES256", "EC"}};

Key import_key(std::string const& json)
{
  cjose_err error{};
  return {cjose_jwk_import(json.data(), json.size(), &error), cjose_jwk_release};
}

bool is_for_signatures(boost::json::object const& key)
{
  auto const use = text_of(key, "use");
  return (use.empty() || use == "sig") &&
         (!key.contains("key_ops") || lists(key, "key_ops", "verify"));
}

bool is_strong(PublishedKey const& key)
{
  auto const imported = import_key(key.json);
  cjose_err error{};
  return imported &&
         (key.type != "RSA" || cjose_jwk_get_keysize(imported.get(), &error) >= fewest_rsa_bits);
}

std::string header_text(cjose_header_t* header, char const* name)
{
  cjose_err error{};
  auto const* value = cjose_header_get(header, name, &error);
  return value ? value : "";
}

// An extension that must be understood ("crit"), and none is.
bool asks_for_more(cjose_header_t* header)
{
  cjose_err error{};
  std::unique_ptr<char, void (*)(void*)> const value{cjose_header_get_raw(header, "crit", &error),
                                                     cjose_get_dealloc()};
  return value != nullptr;
}

// The keys that may have made this signature; with a "kid" it is the one of that name.
std::vector<PublishedKey const*> candidates(std::vector<PublishedKey> const& keys,
                                            std::string const& id, Algorithm const& algorithm)
{
  std::vector<PublishedKey const*> out;
  for (auto const& key : keys)
    if (key.type == algorithm.key_type &&
        (key.algorithm.empty() || key.algorithm == algorithm.name) && (id.empty() || key.id == id))
      out.push_back(&key);
  return out;
}

bool fits(cjose_jws_t* token, PublishedKey const& key)
{
  auto const imported = import_key(key.json);
  cjose_err error{};
  return imported && cjose_jws_verify(token, imported.get(), &error);
}

std::string_view content_of(cjose_jws_t* token)
{
  std::uint8_t* content = nullptr;
  std::size_t size = 0;
  cjose_err error{};
  if (!cjose_jws_get_plaintext(token, &content, &size, &error))
    return {};
  return {reinterpret_cast<char const*>(content), size};
}

}  // namespace

std::optional<boost::json::object> json_object(std::string_view text)
{
  boost::system::error_code ec;
  auto value = boost::json::parse(text, ec);
  if (ec || !value.is_object())
    return std::nullopt;
  return std::move(value.get_object());
}

std::string text_of(boost::json::object const& object, std::string_view name)
{
  auto const* value = object.if_contains(name);
  auto const* text = value ? value->if_string() : nullptr;
  return text ? std::string{*text} : std::string{};
}

bool is_text(boost::json::value const& value, std::string_view text)
{
  auto const* own = value.if_string();
  return own && std::string_view{*own} == text;
}

bool lists(boost::json::object const& object, std::string_view name, std::string_view text)
{
  auto const* value = object.if_contains(name);
  auto const* list = value ? value->if_array() : nullptr;
  return list && std::ranges::any_of(*list, [&](auto const& item) { return is_text(item, text); });
}

std::optional<std::vector<PublishedKey>> signing_keys(std::string_view jwk_set)
{
  auto const set = json_object(jwk_set);
  auto const* listed = set ? set->if_contains("keys") : nullptr;
  auto const* keys = listed ? listed->if_array() : nullptr;
  if (!keys)
    return std::nullopt;
  std::vector<PublishedKey> out;
  for (auto const& value : *keys) {
    auto const* key = value.if_object();
    if (!key || !is_for_signatures(*key))
      continue;
    PublishedKey one{.id = text_of(*key, "kid"),
                     .algorithm = text_of(*key, "alg"),
                     .type = text_of(*key, "kty"),
                     .json = boost::json::serialize(*key)};
    bool const known = one.type == "RSA" || (one.type == "EC" && text_of(*key, "crv") == "P-256");
    if (known && is_strong(one))
      out.push_back(std::move(one));
  }
  return out;
}

Answer<boost::json::object> signed_claims(std::string_view token,
                                          std::vector<PublishedKey> const& keys)
{
  if (token.size() > longest_token)
    return refuse(BadToken::token_not_readable);
  cjose_err error{};
  Token const read{cjose_jws_import(token.data(), token.size(), &error), cjose_jws_release};
  if (!read)
    return refuse(BadToken::token_not_readable);
  auto* const header = cjose_jws_get_protected(read.get());
  auto const named = header_text(header, CJOSE_HDR_ALG);
  auto const* algorithm = std::ranges::find(allowed_algorithms, named, &Algorithm::name);
  if (algorithm == std::end(allowed_algorithms) || asks_for_more(header))
    return refuse(BadToken::token_algorithm_not_allowed);

  auto const possible = candidates(keys, header_text(header, CJOSE_HDR_KID), *algorithm);
  if (possible.empty())
    return refuse(BadToken::token_key_unknown);
  if (std::ranges::none_of(possible, [&](auto const* key) { return fits(read.get(), *key); }))
    return refuse(BadToken::token_signature_wrong);
  auto claims = json_object(content_of(read.get()));
  if (!claims)
    return refuse(BadToken::token_not_readable);
  return *std::move(claims);
}

}  // namespace hengwen::app
