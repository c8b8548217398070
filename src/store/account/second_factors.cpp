// SPDX-License-Identifier: Apache-2.0
#include "store/account/second_factors.hpp"

#include "sql/account.hpp"

namespace hengwen::store {

SecondFactorRow second_factor(Tx& tx, Id<Account> account)
{
  return tx.one<SecondFactorRow>(sql::account::second_factor, account);
}

void offer_second_factor(Tx& tx, Id<Account> account, Bytes const& sealed)
{
  tx.run(sql::account::offer_second_factor, account, sealed);
}

void take_second_factor(Tx& tx, Id<Account> account, std::int64_t step)
{
  tx.run(sql::account::take_second_factor, account, step);
}

void use_step(Tx& tx, Id<Account> account, std::int64_t step)
{
  tx.run(sql::account::use_step, account, step);
}

void drop_second_factor(Tx& tx, Id<Account> account)
{
  tx.run(sql::account::drop_second_factor, account);
  tx.run(sql::account::drop_recovery_codes, account);
}

void set_recovery_codes(Tx& tx, Id<Account> account, std::vector<Uuid> const& codes)
{
  tx.run(sql::account::drop_recovery_codes, account);
  tx.run(sql::account::add_recovery_codes, account, codes);
}

bool use_recovery_code(Tx& tx, Id<Account> account, Uuid const& code, Instant now)
{
  return tx.run(sql::account::use_recovery_code, account, code, now) == 1;
}

}  // namespace hengwen::store
