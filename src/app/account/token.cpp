// SPDX-License-Identifier: Apache-2.0
#include "app/account/token.hpp"

#include <sodium.h>

namespace hengwen::app {

std::string random_token()
{
  std::string raw(32, '\0');
  randombytes_buf(raw.data(), raw.size());
  return base64url(raw);
}

std::string base64url(std::string_view raw)
{
  constexpr auto variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string out(sodium_base64_encoded_len(raw.size(), variant), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<unsigned char const*>(raw.data()),
                    raw.size(), variant);
  out.pop_back();  // The zero at the end.
  return out;
}

Bytes hash_of(std::string_view text)
{
  Bytes out{std::string(crypto_hash_sha256_BYTES, '\0')};
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(out.raw.data()),
                     reinterpret_cast<unsigned char const*>(text.data()), text.size());
  return out;
}

}  // namespace hengwen::app
