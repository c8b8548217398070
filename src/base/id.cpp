// SPDX-License-Identifier: Apache-2.0
#include "base/id.hpp"

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <mutex>

namespace hengwen {
namespace {

constexpr char hex[] = "0123456789abcdef";

int nibble(char c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'f')
    return c - 'a' + 10;
  if (c >= 'A' && c <= 'F')
    return c - 'A' + 10;
  return -1;
}

void stamp(Uuid& u, std::uint8_t version)
{
  u.bytes[6] = std::uint8_t((u.bytes[6] & 0x0F) | (version << 4));
  u.bytes[8] = std::uint8_t((u.bytes[8] & 0x3F) | 0x80);
}

// Milliseconds in the upper 48 bits, a counter in the lower 12: never falls, never repeats.
std::uint64_t tick()
{
  static std::mutex guard;
  static std::uint64_t last = 0;
  using namespace std::chrono;
  auto const ms = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
  std::lock_guard const lock{guard};
  last = std::max(std::uint64_t(ms) << 12, last + 1);
  return last;
}

}  // namespace

std::string to_text(Uuid const& u)
{
  std::string out;
  out.reserve(36);
  for (std::size_t i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10)
      out += '-';
    out += hex[u.bytes[i] >> 4];
    out += hex[u.bytes[i] & 0x0F];
  }
  return out;
}

bool from_text(std::string_view t, Uuid& u)
{
  if (t.size() != 36 || t[8] != '-' || t[13] != '-' || t[18] != '-' || t[23] != '-')
    return false;
  std::size_t at = 0;
  for (auto& byte : u.bytes) {
    if (t[at] == '-')
      ++at;
    auto const high = nibble(t[at]), low = nibble(t[at + 1]);
    if (high < 0 || low < 0)
      return false;
    byte = std::uint8_t(high << 4 | low);
    at += 2;
  }
  return true;
}

Uuid new_uuid()
{
  auto const now = tick();
  Uuid u;
  randombytes_buf(u.bytes.data() + 8, 8);
  for (int i = 0; i < 6; ++i)
    u.bytes[std::size_t(i)] = std::uint8_t(now >> (52 - 8 * i));
  u.bytes[6] = std::uint8_t((now >> 8) & 0x0F);
  u.bytes[7] = std::uint8_t(now);
  stamp(u, 7);
  return u;
}

Uuid uuid_of(std::string_view text)
{
  std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest;
  crypto_hash_sha256(digest.data(), reinterpret_cast<unsigned char const*>(text.data()),
                     text.size());
  Uuid u;
  std::copy_n(digest.begin(), 16, u.bytes.begin());
  stamp(u, 8);
  return u;
}

}  // namespace hengwen
