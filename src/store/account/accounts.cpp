// SPDX-License-Identifier: Apache-2.0
#include "store/account/accounts.hpp"

#include "sql/account.hpp"

namespace hengwen::store {

std::int64_t account_count(Tx& tx)
{
  return tx.one<std::int64_t>(sql::account::account_count);
}

void add_account(Tx& tx, Account const& account, Opening const& opening, Instant now)
{
  tx.run(sql::account::add_account, account.id, account.name, opening.password_hash, account.role,
         account.unit, account.must_change_password, now, account.full_name, account.phone,
         opening.by, opening.confirmed);
}

std::optional<AccountSecret> secret_by_name(Tx& tx, std::string const& name)
{
  return tx.maybe_one<AccountSecret>(sql::account::secret_by_name, name);
}

std::optional<AccountSecret> secret_by_id(Tx& tx, Id<Account> id)
{
  return tx.maybe_one<AccountSecret>(sql::account::secret_by_id, id);
}

Account account_by_id(Tx& tx, Id<Account> id)
{
  return tx.one<Account>(sql::account::account_by_id, id);
}

std::optional<Account> account_by_name(Tx& tx, std::string const& name)
{
  return tx.maybe_one<Account>(sql::account::account_by_name, name);
}

void set_password(Tx& tx, Id<Account> id, std::string const& password_hash)
{
  tx.run(sql::account::set_password, id, password_hash);
}

void set_profile(Tx& tx, Id<Account> id, Profile const& profile)
{
  tx.run(sql::account::set_profile, id, profile.full_name, profile.phone);
}

std::vector<Colleague> colleagues(Tx& tx, UnitId place, UnitId highest)
{
  return tx.all<Colleague>(sql::account::colleagues, place, highest);
}

std::vector<ListedAccount> accounts(Tx& tx, AccountQuery const& query, Instant now)
{
  return tx.all<ListedAccount>(sql::account::accounts, query.within.first, query.within.last,
                               query.words, query.state, query.after, query.most, locked_from, now);
}

std::optional<ListedAccount> managed_account(Tx& tx, Id<Account> id, Instant now)
{
  return tx.maybe_one<ListedAccount>(sql::account::one_account, id, locked_from, now);
}

std::int64_t accounts_beside(Tx& tx, UnitId unit, Id<Account> not_counted)
{
  tx.run(sql::account::lock_unit, unit);
  return tx.one<std::int64_t>(sql::account::count_in_unit, unit, not_counted);
}

void change_account(Tx& tx, Account const& account, std::string const& by)
{
  tx.run(sql::account::change_account, account.id, account.full_name, account.phone, account.role,
         account.unit, by);
}

void confirm_account(Tx& tx, Id<Account> id, std::string const& by, Instant now)
{
  tx.run(sql::account::confirm_account, id, now, by);
}

void close_account(Tx& tx, Id<Account> id, std::string const& by, std::string const& reason,
                   Instant now)
{
  tx.run(sql::account::close_account, id, now, by, reason);
}

void reset_password(Tx& tx, Id<Account> id, std::string const& password_hash)
{
  tx.run(sql::account::reset_password, id, password_hash);
}

}  // namespace hengwen::store
