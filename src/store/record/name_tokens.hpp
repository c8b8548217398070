// SPDX-License-Identifier: Apache-2.0
//
// Tokens by which people are found who are like another one: how a name sounds with the birth date,
// and the bank account. Keyed like the blind index of a citizen number, so that nobody can tell
// back; half as long, for what is found is opened and compared (domain/dossier/likeness.hpp).
//
//     陈颖, 1980-03-02   ->  name_token("chen ying 1980-03-02")   the same for 陳穎 and 沉英
//
// Rows of households and members carry them, whoever writes the row.
#pragma once

#include "domain/record_identity.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {

// Raise it when names are compared otherwise (policy/names): servers then make all tokens anew.
inline constexpr std::int32_t name_rules = 1;

std::int64_t name_token(Vault const&, std::string_view name, std::string_view birth_on);
std::int64_t account_token(Vault const&, std::string_view account);

// What tokens are made of, where the record says it.
struct TokenSource {
  std::optional<std::string_view> name;
  std::optional<std::string_view> birth_on;
  std::optional<std::string_view> citizen_id;
  std::optional<std::string_view> account;
};

struct RowTokens {
  std::optional<std::int64_t> name;
  std::optional<std::int64_t> account;
  friend bool operator==(RowTokens const&, RowTokens const&) = default;
};

RowTokens tokens_of(Vault const&, TokenSource const&);
RowTokens tokens_of(Vault const&, RecordType const&, RecordValues);

// The columns of a kind of record, in the order of RowTokens; none for most.
bool has_name_token(RecordType const&);
bool has_account_token(RecordType const&);

}  // namespace hengwen::store
