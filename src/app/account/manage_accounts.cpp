// SPDX-License-Identifier: Apache-2.0
#include "app/account/manage_accounts.hpp"

#include "app/account/guesses.hpp"
#include "app/account/password.hpp"
#include "base/words.hpp"
#include "domain/policy/account_limit.hpp"
#include "store/account/delegations.hpp"
#include "store/account/second_factors.hpp"
#include "store/account/sessions.hpp"
#include "store/errors.hpp"
#include "store/org/units.hpp"

namespace hengwen::app {
namespace {

Answer<store::UnitRow> unit_within(Tx& tx, Scope const& scope, std::string const& code)
{
  auto unit = store::unit_by_code(tx, code);
  if (!unit || !scope.has(unit->id))
    return refuse(NoAccount::not_found, "unit");
  return *std::move(unit);
}

Answer<store::ListedAccount> account_within(Tx& tx, Manager const& manager, Id<Account> id)
{
  auto account = store::managed_account(tx, id, manager.act.now());
  if (!account || !manager.scope.has(account->place))
    return refuse(NoAccount::not_found);
  return *std::move(account);
}

AccountState state_of(store::ListedAccount const& account)
{
  return {.id = account.id,
          .opened_by = account.opened_by,
          .confirmed = account.state != store::AccountStanding::waiting,
          .closed = account.state == store::AccountStanding::closed,
          .second_factor = account.second_factor};
}

Verdict room_for_one(Tx& tx, store::UnitRow const& unit, Role role, Id<Account> whose, Date today)
{
  if (is_administrator(role))
    return allowed;
  if (store::accounts_beside(tx, unit.id, whose) >= most_accounts(unit.level, unit.division, today))
    return refuse(NoManaging::too_many_accounts, "unit");
  return allowed;
}

// Two people at once: the database has the last word.
template <class F>
auto refusing_constraints(F&& f) -> decltype(f())
{
  try {
    return f();
  } catch (ConstraintBroken const& broken) {
    if (broken.constraint == "account_name_taken")
      return refuse(NoManaging::name_taken, "name");
    if (broken.constraint == "one_administrator_per_level")
      return refuse(NoManaging::one_administrator_per_level, "role");
    throw;
  }
}

void tell(AuditEntry& entry, AuditAct act, store::ListedAccount const& account,
          std::string const& reason = {})
{
  entry.act = act;
  entry.unit = account.place;
  entry.kind = "account";
  entry.record = account.id.uuid;
  entry.reason = reason;
}

Account made_from(AccountWish const& wish, UnitId unit)
{
  return {.id = Id<Account>::fresh(),
          .name = wish.name,
          .role = wish.role,
          .unit = unit,
          .must_change_password = true,
          .full_name = wish.full_name,
          .phone = wish.phone};
}

Answer<AccountWish> usable(AccountWish wish)
{
  auto const profile = TRY(usable_profile({wish.full_name, wish.phone}));
  return AccountWish{usable_name(wish.name), profile.full_name, profile.phone, wish.role};
}

void tell_opened(AuditEntry& entry, Account const& account, std::string const& unit)
{
  entry.act = AuditAct::account_opened;
  entry.unit = account.unit;
  entry.kind = "account";
  entry.record = account.id.uuid;
  note_change(entry, "name", "", account.name);
  note_change(entry, "role", "", word_of(account.role));
  note_change(entry, "unit", "", unit);
}

// A refusal that somebody may have tried on purpose is told, too.
template <class T>
Answer<T> told_when_refused(Manager const& manager, Answer<T> answer, std::optional<Uuid> whose)
{
  if (!answer && answer.error().why == "own_account")
    manager.act.tell({.act = AuditAct::account_act_refused,
                      .unit = manager.session.unit,
                      .kind = "account",
                      .record = whose,
                      .reason = answer.error().why});
  return answer;
}

// What was lent was the role of before, to somebody of the role of before.
void end_what_hangs_on(Tx& tx, Id<Account> id, Instant now)
{
  store::end_sessions_of(tx, id);
  store::end_delegations_of(tx, id, now);
}

// One account found, asked about, changed and told of.
template <class May, class Change>
Answer<store::ListedAccount> changed(Manager const& manager, Id<Account> id, May&& may,
                                     Change&& change)
{
  auto answer = refusing_constraints([&] {
    return manager.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ListedAccount> {
      auto const account = TRY(account_within(tx, manager, id));
      TRY(may(state_of(account)));
      TRY(change(tx, entry, account));
      return store::managed_account(tx, id, manager.act.now()).value();
    });
  });
  return told_when_refused(manager, std::move(answer), id.uuid);
}

}  // namespace

Answer<OpenedAccount> open_account(Manager const& manager, AccountWish const& typed,
                                   std::string const& unit_code)
{
  auto const wish = TRY(usable(typed));
  auto const password = random_password();
  auto const hash = password_hash(password);
  return refusing_constraints([&] {
    return manager.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<OpenedAccount> {
      auto const unit = TRY(unit_within(tx, manager.scope, unit_code));
      TRY(may_give(manager.session.account, {}, wish, unit.level));
      auto const account = made_from(wish, unit.id);
      TRY(room_for_one(tx, unit, wish.role, account.id, manager.today));
      store::add_account(tx, account, {.password_hash = hash, .by = manager.session.account.name},
                         manager.act.now());
      tell_opened(entry, account, unit.code);
      return OpenedAccount{store::managed_account(tx, account.id, manager.act.now()).value(),
                           password};
    });
  });
}

Answer<store::ListedAccount> change_account(Manager const& manager, Id<Account> id,
                                            AccountWish typed, std::string const& unit_code)
{
  typed.name = "unchanged";  // A name stays for life, because the log knows it.
  auto const wish = TRY(usable(typed));
  auto const& self = manager.session.account;
  return changed(
      manager, id, [&](AccountState const& state) { return may_change(self, state); },
      [&](Tx& tx, AuditEntry& entry, store::ListedAccount const& account) -> Verdict {
        auto const unit = TRY(unit_within(tx, manager.scope, unit_code));
        TRY(may_give(self, id, wish, unit.level));
        TRY(room_for_one(tx, unit, wish.role, id, manager.today));
        tell(entry, AuditAct::account_changed, account);
        note_change(entry, "full_name", account.full_name, wish.full_name);
        note_change(entry, "phone", account.phone, wish.phone);
        note_change(entry, "role", word_of(account.role), word_of(wish.role));
        note_change(entry, "unit", account.unit, unit.code);
        store::change_account(tx,
                              {.id = id,
                               .role = wish.role,
                               .unit = unit.id,
                               .full_name = wish.full_name,
                               .phone = wish.phone},
                              self.name);
        if (account.role != wish.role || account.place != unit.id)
          end_what_hangs_on(tx, id, manager.act.now());
        return allowed;
      });
}

Answer<store::ListedAccount> confirm_account(Manager const& manager, Id<Account> id)
{
  auto const& self = manager.session.account;
  return changed(
      manager, id, [&](AccountState const& state) { return may_confirm(self, state); },
      [&](Tx& tx, AuditEntry& entry, store::ListedAccount const& account) -> Verdict {
        tell(entry, AuditAct::account_confirmed, account);
        note_change(entry, "role", "", word_of(account.role));
        store::confirm_account(tx, id, self.name, manager.act.now());
        return allowed;
      });
}

Answer<store::ListedAccount> close_account(Manager const& manager, Id<Account> id,
                                           std::string const& reason)
{
  auto const& self = manager.session.account;
  return changed(
      manager, id, [&](AccountState const& state) { return may_close(self, state, reason); },
      [&](Tx& tx, AuditEntry& entry, store::ListedAccount const& account) -> Verdict {
        tell(entry, AuditAct::account_closed, account, reason);
        store::close_account(tx, id, self.name, reason, manager.act.now());
        end_what_hangs_on(tx, id, manager.act.now());
        return allowed;
      });
}

Answer<OpenedAccount> reset_password(Manager const& manager, Id<Account> id,
                                     std::string const& reason)
{
  auto const& self = manager.session.account;
  auto const password = random_password();
  auto const hash = password_hash(password);
  auto const account = TRY(changed(
      manager, id,
      [&](AccountState const& state) { return may_reset_password(self, state, reason); },
      [&](Tx& tx, AuditEntry& entry, store::ListedAccount const& account) -> Verdict {
        tell(entry, AuditAct::password_reset, account, reason);
        store::reset_password(tx, id, hash);
        store::end_sessions_of(tx, id);
        return allowed;
      }));
  return OpenedAccount{account, password};
}

Answer<store::ListedAccount> reset_second_factor(Manager const& manager, Id<Account> id,
                                                 std::string const& reason)
{
  auto const& self = manager.session.account;
  return changed(
      manager, id,
      [&](AccountState const& state) { return may_reset_second_factor(self, state, reason); },
      [&](Tx& tx, AuditEntry& entry, store::ListedAccount const& account) -> Verdict {
        tell(entry, AuditAct::second_factor_reset, account, reason);
        store::drop_second_factor(tx, id);
        store::end_sessions_of(tx, id);
        return allowed;
      });
}

Answer<store::ListedAccount> unlock_account(Manager const& manager, Id<Account> id,
                                            std::string const& reason)
{
  auto const& self = manager.session.account;
  return changed(
      manager, id, [&](AccountState const& state) { return may_unlock(self, state, reason); },
      [&](Tx& tx, AuditEntry& entry, store::ListedAccount const& account) -> Verdict {
        tell(entry, AuditAct::account_unlocked, account, reason);
        store::forget_failures(tx, password_line(account.name));
        store::forget_failures(tx, second_factor_line(id));
        return allowed;
      });
}

Answer<OpenedAccount> open_account_here(Database& database, AccountWish const& typed,
                                        std::string const& unit_code, Instant now)
{
  auto const wish = TRY(usable(typed));
  auto const password = random_password();
  auto const hash = password_hash(password);
  Act const act{database, Actor{.name = "operator", .at = now}};
  return refusing_constraints([&] {
    return act.write([&](Tx& tx, AuditEntry& entry) -> Answer<OpenedAccount> {
      auto const unit = TRY(unit_within(tx, Scope::below(UnitId{0}), unit_code));
      TRY(may_give({}, {}, wish, unit.level));
      auto const account = made_from(wish, unit.id);
      TRY(room_for_one(tx, unit, wish.role, account.id, business_day(now)));
      store::add_account(tx, account, {.password_hash = hash, .by = "operator", .confirmed = true},
                         now);
      tell_opened(entry, account, unit.code);
      return OpenedAccount{store::managed_account(tx, account.id, now).value(), password};
    });
  });
}

Answer<OpenedAccount> reset_account_here(Database& database, std::string const& name, Instant now)
{
  auto const password = random_password();
  auto const hash = password_hash(password);
  Act const act{database, Actor{.name = "operator", .at = now}};
  return act.write([&](Tx& tx, AuditEntry& entry) -> Answer<OpenedAccount> {
    auto const found = store::account_by_name(tx, usable_name(name));
    if (!found)
      return refuse(NoAccount::not_found, "name");
    auto const account = store::managed_account(tx, found->id, now).value();
    tell(entry, AuditAct::password_reset, account);
    entry.fields = {"password", "second_factor"};
    store::reset_password(tx, found->id, hash);
    store::drop_second_factor(tx, found->id);
    store::end_sessions_of(tx, found->id);
    store::forget_failures(tx, password_line(found->name));
    store::forget_failures(tx, second_factor_line(found->id));
    return OpenedAccount{store::managed_account(tx, found->id, now).value(), password};
  });
}

}  // namespace hengwen::app
