// SPDX-License-Identifier: Apache-2.0
//
// The second factor of an account, as rows: the secret sealed, the recovery codes by their keyed
// index. What they are and whether a code is right is decided in app/account/second_factor.hpp.
#pragma once

#include "domain/account/account.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct SecondFactorRow {
  std::optional<Bytes> second_factor;          // None: not set up.
  std::optional<Bytes> second_factor_offered;  // Awaits its first code.
  std::int64_t second_factor_step = 0;         // The last one that was taken.
};
BOOST_DESCRIBE_STRUCT(SecondFactorRow, (),
                      (second_factor, second_factor_offered, second_factor_step))
static_assert(fully_described<SecondFactorRow>);

SecondFactorRow second_factor(Tx&, Id<Account>);  // Locked until the transaction ends.
void offer_second_factor(Tx&, Id<Account>, Bytes const& sealed);
void take_second_factor(Tx&, Id<Account>, std::int64_t step);
void use_step(Tx&, Id<Account>, std::int64_t step);
void drop_second_factor(Tx&, Id<Account>);

// Instead of all there were.
void set_recovery_codes(Tx&, Id<Account>, std::vector<Uuid> const& codes);
// False if there is no such code, or it was used.
bool use_recovery_code(Tx&, Id<Account>, Uuid const& code, Instant now);

}  // namespace hengwen::store
