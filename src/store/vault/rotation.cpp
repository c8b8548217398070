// SPDX-License-Identifier: Apache-2.0
#include "store/vault/rotation.hpp"

#include "sql/vault.hpp"

namespace hengwen::store {

SealingKeys sealing_keys(Tx& tx)
{
  return tx.one<SealingKeys>(sql::vault::keys_in_use);
}

std::optional<std::int32_t> make_sealing_key(Tx& tx, SecretKey const& master)
{
  auto const keys = stored_keys(tx);
  if (!unwrapped(keys, master))
    return {};
  auto const number = keys.back().number + 1;
  add_key(tx, wrapped(cipher_suite(keys.back().suite), master, number, KeyPurpose::seal,
                      SecretKey::random()));
  return number;
}

std::optional<std::int32_t> make_signing_key(Tx& tx, SecretKey const& master, Instant now)
{
  auto const keys = stored_keys(tx);
  if (!unwrapped(keys, master))
    return {};
  auto const number = keys.back().number + 1;
  auto const& suite = cipher_suite(keys.back().suite);
  auto pair = suite.new_signing_keys();
  add_key(tx, wrapped(suite, master, number, KeyPurpose::sign, pair.secret,
                      std::move(pair.public_key)));
  tx.run(sql::vault::retire_signing_keys, number, now);
  return number;
}

void retire_keys_before(Tx& tx, std::int32_t newest)
{
  tx.run(sql::vault::retire_keys, newest);
}

Bytes key_in_texts(std::int32_t key)
{
  auto const n = std::uint32_t(key);
  return {{char(n >> 24), char(n >> 16), char(n >> 8), char(n)}};
}

RotationPlace rotation_place(Tx& tx, std::int32_t key, std::string_view kind)
{
  return tx.maybe_one<RotationPlace>(sql::vault::rotation_place, key, kind)
      .value_or(RotationPlace{});
}

void remember_place(Tx& tx, std::int32_t key, std::string_view kind, RotationPlace const& place)
{
  tx.run(sql::vault::remember_place, key, kind, place.county, place.id, place.ended);
}

bool wrap_keys_anew(Tx& tx, SecretKey const& old_master, SecretKey const& new_master)
{
  lock_keys(tx);
  for (auto const& key : stored_keys(tx)) {
    auto const raw = unwrapped(key, old_master);
    if (!raw)
      return false;
    auto const& suite = cipher_suite(key.suite);
    auto const anew = wrapped(suite, new_master, key.number, key.purpose, *raw);
    tx.run(sql::vault::wrap_key, key.number, anew.wrapped);
  }
  return true;
}

}  // namespace hengwen::store
