// SPDX-License-Identifier: Apache-2.0
#include "store/vault/vault.hpp"

#include "base/log.hpp"

#include <algorithm>

namespace hengwen {
namespace {

using std::chrono::steady_clock;

constexpr char version = 1;
constexpr std::size_t header = 5;

// Whoever has not looked yet signs a little longer with a key that is retired.
constexpr std::chrono::minutes signs_on_after{1};

std::string header_of(std::int32_t key)
{
  auto const n = std::uint32_t(key);
  return {version, char(n >> 24), char(n >> 16), char(n >> 8), char(n)};
}

}  // namespace

Vault::Vault(store::KeyRing keys, Load load)
    : load_{std::move(load)},
      ring_{std::make_shared<store::KeyRing const>(std::move(keys))},
      looked_{steady_clock::now()}
{
}

Vault::Ring Vault::ring() const
{
  std::lock_guard const lock{guard_};
  return ring_;
}

// One thread looks, the others go on with what they have.
Vault::Ring Vault::ring_to_seal() const
{
  {
    std::lock_guard const lock{guard_};
    if (steady_clock::now() - looked_ < looks_again_after)
      return ring_;
    looked_ = steady_clock::now();
  }
  return look_again();
}

Vault::Ring Vault::look_again() const
{
  auto keys = load_();
  std::lock_guard const lock{guard_};
  bool const failed_before = std::exchange(failed_, !keys);
  if (keys)
    ring_ = std::make_shared<store::KeyRing const>(*std::move(keys));
  else if (!failed_before)
    log(Level::error, "keys_not_read_again", {{"say", "the key file is not that of the keys"}});
  return ring_;
}

std::string Vault::seal(std::string_view plain, std::string_view bound_to) const
{
  auto const keys = ring_to_seal();
  auto const& [number, key] = *keys->seals.rbegin();
  return header_of(number) + keys->suite->seal(key, plain, bound_to);
}

std::int32_t Vault::key_of(std::string_view sealed)
{
  if (sealed.size() < header || sealed[0] != version)
    throw CorruptRow{"a sealed text does not begin as one"};
  std::uint32_t number = 0;
  for (std::size_t i = 1; i < header; ++i)
    number = number << 8 | std::uint8_t(sealed[i]);
  return std::int32_t(number);
}

std::string Vault::open(std::string_view sealed, std::string_view bound_to) const
{
  auto const number = key_of(sealed);
  auto keys = ring();
  if (!keys->seals.contains(number))
    keys = look_again();
  auto const key = keys->seals.find(number);
  if (key == keys->seals.end())
    throw CorruptRow{"a text is sealed with an unknown key"};
  auto plain = keys->suite->open(key->second, sealed.substr(header), bound_to);
  if (!plain)
    throw CorruptRow{"a sealed text is not what was sealed, or stands where it does not belong"};
  return *std::move(plain);
}

Uuid Vault::mac(std::string_view kind, std::string_view text) const
{
  auto const keys = ring();
  std::string whole;
  whole.reserve(kind.size() + text.size());
  whole.append(kind).append(text);
  auto const digest = keys->suite->mac(*keys->index, whole);
  Uuid out;
  std::copy_n(digest.begin(), out.bytes.size(), out.bytes.begin());
  return out;
}

Uuid Vault::blind(std::string_view text) const
{
  return mac("blind ", text);
}

Uuid Vault::keyed(std::string_view text) const
{
  return mac("keyed ", text);
}

std::string Vault::sign(std::string_view text) const
{
  auto const keys = ring_to_seal();
  return keys->suite->sign(keys->signs.rbegin()->second.pair, text);
}

bool Vault::well_signed(std::string_view text, std::string_view signature) const
{
  return signed_by_one(text, signature, {});
}

bool Vault::well_signed(std::string_view text, std::string_view signature, Instant then) const
{
  return signed_by_one(text, signature, then);
}

// What no key has signed, a key may have that was made since.
bool Vault::signed_by_one(std::string_view text, std::string_view signature,
                          std::optional<Instant> then) const
{
  auto const by_one_of = [&](store::KeyRing const& keys) {
    return std::ranges::any_of(keys.signs, [&](auto const& numbered) {
      auto const& [pair, retired_at] = numbered.second;
      bool const in_time = !retired_at || (then && *then < *retired_at + signs_on_after);
      return in_time && keys.suite->verify(pair.public_key, text, signature);
    });
  };
  return by_one_of(*ring()) || by_one_of(*look_again());
}

std::vector<std::string> Vault::public_keys() const
{
  std::vector<std::string> out;
  for (auto const& [number, key] : ring_to_seal()->signs)
    out.insert(out.begin(), key.pair.public_key);
  return out;
}

CipherSuite const& Vault::suite() const
{
  return *ring()->suite;
}

std::int32_t Vault::newest_key() const
{
  return look_again()->seals.rbegin()->first;
}

}  // namespace hengwen
