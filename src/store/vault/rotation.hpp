// SPDX-License-Identifier: Apache-2.0
//
// What changing keys has to remember: which key is the newest, how far the records of each kind
// have been sealed with it, and that the master key wraps them all.
#pragma once

#include "store/vault/key_ring.hpp"

namespace hengwen::store {

struct SealingKeys {
  std::int32_t newest = 0;
  std::int64_t seconds_old = 0;
  std::int64_t older = 0;  // Not retired yet.
};
BOOST_DESCRIBE_STRUCT(SealingKeys, (), (newest, seconds_old, older))
static_assert(fully_described<SealingKeys>);

SealingKeys sealing_keys(Tx&);

// One more key that seals, behind all that are there. Nothing when the master key is not theirs.
std::optional<std::int32_t> make_sealing_key(Tx&, SecretKey const& master);

void retire_keys_before(Tx&, std::int32_t newest);

// One more key that signs, from now on in place of all that did.
std::optional<std::int32_t> make_signing_key(Tx&, SecretKey const& master, Instant now);

// Where sealing anew goes on in a table: behind this row.
struct RotationPlace {
  std::int32_t county = -1;
  Uuid id;
  bool ended = false;
};
BOOST_DESCRIBE_STRUCT(RotationPlace, (), (county, id, ended))
static_assert(fully_described<RotationPlace>);

struct Resealed {
  std::int64_t rows = 0;
  RotationPlace reached;  // Where to go on.
};

// The number of a key as it stands behind the first byte of what it sealed.
Bytes key_in_texts(std::int32_t key);

RotationPlace rotation_place(Tx&, std::int32_t key, std::string_view kind);
void remember_place(Tx&, std::int32_t key, std::string_view kind, RotationPlace const&);

// All keys under another master key; false, and nothing done, when the old one is not theirs.
bool wrap_keys_anew(Tx&, SecretKey const& old_master, SecretKey const& new_master);

}  // namespace hengwen::store
