// SPDX-License-Identifier: Apache-2.0
//
// For tests: keys made on the spot, what their owner publishes of them, and tokens signed with
// them, or with anything else.
//
//     TestKey key{"RSA", "k1"};
//     key.token("RS256", R"({"iss":"…"})")   jwk_set({&key})
#pragma once

#include "app/account/token.hpp"

#include <cjose/cjose.h>

#include <memory>
#include <string>
#include <vector>

namespace hengwen::app {

class TestKey {
public:
  // "RSA", "EC" (P-256), "EC-384", or "oct" with the secret given.
  TestKey(std::string_view type, std::string const& id, std::string_view secret = {},
          std::size_t rsa_bits = 2048)
      : key_{made(type, secret, rsa_bits), cjose_jwk_release}
  {
    cjose_jwk_set_kid(key_.get(), id.data(), id.size(), nullptr);
  }

  // {"kty":"RSA","kid":"k1","n":"…","e":"AQAB"}
  std::string published() const
  {
    std::unique_ptr<char, void (*)(void*)> const text{cjose_jwk_to_json(key_.get(), false, nullptr),
                                                      cjose_get_dealloc()};
    return text.get();
  }

  std::string token(char const* algorithm, std::string_view claims, char const* kid = nullptr,
                    char const* critical = nullptr) const
  {
    std::unique_ptr<cjose_header_t, void (*)(cjose_header_t*)> const header{
        cjose_header_new(nullptr), cjose_header_release};
    cjose_header_set(header.get(), CJOSE_HDR_ALG, algorithm, nullptr);
    auto const* own = cjose_jwk_get_kid(key_.get(), nullptr);
    if (auto const* id = kid ? kid : own; *id)
      cjose_header_set(header.get(), CJOSE_HDR_KID, id, nullptr);
    if (critical)
      cjose_header_set_raw(header.get(), "crit", critical, nullptr);
    std::unique_ptr<cjose_jws_t, void (*)(cjose_jws_t*)> const jws{
        cjose_jws_sign(key_.get(), header.get(),
                       reinterpret_cast<std::uint8_t const*>(claims.data()), claims.size(),
                       nullptr),
        cjose_jws_release};
    char const* text = nullptr;
    cjose_jws_export(jws.get(), &text, nullptr);
    return text;
  }

private:
  static cjose_jwk_t* made(std::string_view type, std::string_view secret, std::size_t rsa_bits)
  {
    if (type == "RSA")
      return cjose_jwk_create_RSA_random(rsa_bits, nullptr, 0, nullptr);
    if (type == "oct")
      return cjose_jwk_create_oct_spec(reinterpret_cast<std::uint8_t const*>(secret.data()),
                                       secret.size(), nullptr);
    return cjose_jwk_create_EC_random(type == "EC" ? CJOSE_JWK_EC_P_256 : CJOSE_JWK_EC_P_384,
                                      nullptr);
  }

  std::unique_ptr<cjose_jwk_t, bool (*)(cjose_jwk_t*)> key_;
};

inline std::string jwk_set(std::vector<TestKey const*> const& keys)
{
  std::string out;
  for (auto const* key : keys)
    out += (out.empty() ? "" : ",") + key->published();
  return R"({"keys":[)" + out + "]}";
}

// A token that is not signed at all.
inline std::string unsigned_token(std::string_view header, std::string_view claims)
{
  return base64url(header) + "." + base64url(claims) + ".";
}

}  // namespace hengwen::app
