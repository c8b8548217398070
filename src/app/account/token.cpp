// SPDX-License-Identifier: Apache-2.0
#include "app/account/token.hpp"

#include <sodium.h>

namespace hengwen::app {

std::string random_token()
{
  constexpr auto variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  unsigned char raw[32];
  randombytes_buf(raw, sizeof raw);
  char text[sodium_base64_ENCODED_LEN(sizeof raw, variant)];
  return sodium_bin2base64(text, sizeof text, raw, sizeof raw, variant);
}

Bytes hash_of(std::string_view text)
{
  Bytes out{std::string(crypto_hash_sha256_BYTES, '\0')};
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(out.raw.data()),
                     reinterpret_cast<unsigned char const*>(text.data()), text.size());
  return out;
}

}  // namespace hengwen::app
