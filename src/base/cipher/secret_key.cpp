// SPDX-License-Identifier: Apache-2.0
#include "base/cipher/secret_key.hpp"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <stdexcept>

namespace hengwen {

void SecretKey::Wipe::operator()(std::uint8_t* bytes) const noexcept
{
  sodium_free(bytes);
}

SecretKey::SecretKey()
{
  // Costs nothing the second time; a test or a tool may not have done it.
  if (sodium_init() < 0)
    throw std::runtime_error{"the system gives no random numbers"};
  bytes_.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
  if (!bytes_)
    throw std::bad_alloc{};
}

SecretKey SecretKey::random()
{
  SecretKey key;
  randombytes_buf(key.bytes_.get(), size);
  return key;
}

std::optional<SecretKey> SecretKey::of(std::string_view raw)
{
  if (raw.size() != size)
    return std::nullopt;
  SecretKey key;
  std::ranges::copy(raw, key.bytes_.get());
  return key;
}

}  // namespace hengwen
