// SPDX-License-Identifier: Apache-2.0
#include "store/account/delegations.hpp"

#include "sql/account.hpp"

namespace hengwen::store {

void add_delegation(Tx& tx, NewDelegation const& given, Instant now)
{
  tx.run(sql::account::add_delegation, given.id, given.from, given.to, given.from_at,
         given.until_at, given.reason, now);
}

bool end_delegation(Tx& tx, Uuid const& id, Id<Account> giver, Instant now)
{
  return tx.run(sql::account::end_delegation, id, giver, now) == 1;
}

void end_delegations_of(Tx& tx, Id<Account> account, Instant now)
{
  tx.run(sql::account::end_delegations_of, account, now);
}

std::vector<DelegationRow> delegations_of(Tx& tx, Id<Account> account)
{
  return tx.all<DelegationRow>(sql::account::delegations_of, account);
}

std::optional<DelegationInForce> delegation_in_force(Tx& tx, Uuid const& id, Id<Account> to,
                                                     Instant now)
{
  return tx.maybe_one<DelegationInForce>(sql::account::delegation_in_force, id, to, now);
}

}  // namespace hengwen::store
