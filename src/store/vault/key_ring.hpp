// SPDX-License-Identifier: Apache-2.0
//
// The data keys of a database, out of their wrapping:
//
//     1 seal   wrapped 5f01…  ─┐                    ┌─> opens what key 1 sealed
//     2 index  wrapped 91c4…  ─┼─ the master key ─> ┼─> blind indexes
//     3 sign   wrapped 07d2…  ─┤                    ├─> signs anchors and exports of the log
//     4 seal   wrapped e830…  ─┘                    └─> seals, being the latest
//
// Where the master key comes from is told in master_key.hpp.
#pragma once

#include "base/cipher/cipher_suite.hpp"
#include "base/instant.hpp"
#include "store/tx.hpp"

#include <map>

namespace hengwen::store {

enum class KeyPurpose { seal, index, sign };
BOOST_DESCRIBE_ENUM(KeyPurpose, seal, index, sign)

struct StoredKey {
  std::int32_t number = 0;
  SuiteName suite = SuiteName::international;
  KeyPurpose purpose = KeyPurpose::seal;
  Bytes wrapped;
  std::optional<std::string> public_key;
  std::optional<Instant> retired_at;
};
BOOST_DESCRIBE_STRUCT(StoredKey, (), (number, suite, purpose, wrapped, public_key, retired_at))
static_assert(fully_described<StoredKey>);

struct SigningKey {
  SigningKeyPair pair;
  std::optional<Instant> retired_at;  // Since then it signs nothing.
};

struct KeyRing {
  CipherSuite const* suite = nullptr;
  std::map<std::int32_t, SecretKey> seals;  // Never empty; the last one seals.
  std::optional<SecretKey> index;
  std::map<std::int32_t, SigningKey> signs;  // Never empty; the last one signs.
};

// Nothing when the master key is not theirs, or a public key was put in the place of another.
std::optional<SecretKey> unwrapped(StoredKey const&, SecretKey const& master);
std::optional<KeyRing> unwrapped(std::vector<StoredKey> const&, SecretKey const& master);

StoredKey wrapped(CipherSuite const&, SecretKey const& master, std::int32_t number, KeyPurpose,
                  SecretKey const&, std::optional<std::string> public_key = {});

// The keys of a new database, one for each purpose.
std::vector<StoredKey> first_keys(CipherSuite const&, SecretKey const& master);

std::vector<StoredKey> stored_keys(Tx&);
void add_key(Tx&, StoredKey const&);

// Until the end of the transaction nobody else makes keys.
void lock_keys(Tx&);

}  // namespace hengwen::store
