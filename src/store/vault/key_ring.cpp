// SPDX-License-Identifier: Apache-2.0
#include "store/vault/key_ring.hpp"

#include "sql/vault.hpp"

#include <fmt/format.h>

namespace hengwen::store {
namespace {

// A wrapped key cannot be passed off as another one.
std::string bond(std::int32_t number, KeyPurpose purpose)
{
  return fmt::format("data_key {} {}", number, *to_sql(purpose));
}

// The public key stands readable, and whoever can write there could sign with one of his own.
bool belong_together(CipherSuite const& suite, SigningKeyPair const& pair)
{
  constexpr std::string_view anything = "hengwen";
  return suite.verify(pair.public_key, anything, suite.sign(pair, anything));
}

}  // namespace

StoredKey wrapped(CipherSuite const& suite, SecretKey const& master, std::int32_t number,
                  KeyPurpose purpose, SecretKey const& key, std::optional<std::string> public_key)
{
  return {.number = number,
          .suite = suite.name(),
          .purpose = purpose,
          .wrapped = {suite.seal(master, key.raw(), bond(number, purpose))},
          .public_key = std::move(public_key),
          .retired_at = {}};
}

std::optional<SecretKey> unwrapped(StoredKey const& key, SecretKey const& master)
{
  auto const raw =
      cipher_suite(key.suite).open(master, key.wrapped.raw, bond(key.number, key.purpose));
  return raw ? SecretKey::of(*raw) : std::nullopt;
}

std::optional<KeyRing> unwrapped(std::vector<StoredKey> const& keys, SecretKey const& master)
{
  KeyRing ring;
  for (auto const& one : keys) {
    ring.suite = &cipher_suite(one.suite);
    auto key = unwrapped(one, master);
    if (!key)
      return {};
    switch (one.purpose) {
      case KeyPurpose::seal:
        ring.seals.emplace(one.number, *std::move(key));
        break;
      case KeyPurpose::index:
        ring.index = std::move(key);
        break;
      case KeyPurpose::sign: {
        SigningKeyPair pair{one.public_key.value_or(""), *std::move(key)};
        if (!belong_together(*ring.suite, pair))
          return {};
        ring.signs.emplace(one.number, SigningKey{std::move(pair), one.retired_at});
        break;
      }
    }
  }
  if (ring.seals.empty() || !ring.index || ring.signs.empty())
    return {};
  return ring;
}

std::vector<StoredKey> first_keys(CipherSuite const& suite, SecretKey const& master)
{
  auto signing = suite.new_signing_keys();
  std::vector<StoredKey> keys;
  keys.push_back(wrapped(suite, master, 1, KeyPurpose::seal, SecretKey::random()));
  keys.push_back(wrapped(suite, master, 2, KeyPurpose::index, SecretKey::random()));
  keys.push_back(
      wrapped(suite, master, 3, KeyPurpose::sign, signing.secret, std::move(signing.public_key)));
  return keys;
}

std::vector<StoredKey> stored_keys(Tx& tx)
{
  return tx.all<StoredKey>(sql::vault::keys);
}

void add_key(Tx& tx, StoredKey const& key)
{
  tx.run(sql::vault::add_key, key.number, key.suite, key.purpose, key.wrapped, key.public_key);
}

void lock_keys(Tx& tx)
{
  tx.one<bool>(sql::vault::lock_keys);
}

}  // namespace hengwen::store
