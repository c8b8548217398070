// SPDX-License-Identifier: Apache-2.0
//
// Gives rows from before their tokens (name_tokens.hpp), some at a time: each batch is one
// transaction that also writes down how far it came, so that whatever stops it, it goes on there.
// New rows bring theirs along. When name_rules is raised, it begins again from the first row.
//
//     fill_tokens(tx, member, 1'000)   ->  false: there may be more
#pragma once

#include "describe/record.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// A household or member with what its tokens are made of.
struct TokenRow {
  std::int32_t county = 0;
  Uuid id;
  Uuid content;
  std::optional<std::string> name;
  Bytes sealed;
  std::optional<std::int64_t> name_token;
  std::optional<std::int64_t> account_token;
};
BOOST_DESCRIBE_STRUCT(TokenRow, (), (county, id, content, name, sealed, name_token, account_token))
static_assert(fully_described<TokenRow>);

struct TokenPlace {
  std::int32_t rules = 0;
  std::int32_t county = 0;
  Uuid id;
  bool ended = false;
};
BOOST_DESCRIBE_STRUCT(TokenPlace, (), (rules, county, id, ended))
static_assert(fully_described<TokenPlace>);

// Whether all of the kind have theirs now.
bool fill_tokens(Tx&, RecordType const&, int most);

// Whether nobody is missed who is looked for by name or account.
bool tokens_complete(Tx&);

}  // namespace hengwen::store
