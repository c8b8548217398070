// SPDX-License-Identifier: Apache-2.0
#include "http/account/manage_routes.hpp"

#include "app/account/manage_accounts.hpp"
#include "base/words.hpp"
#include "domain/labels.hpp"
#include "http/org/routes.hpp"

namespace hengwen::http {
namespace {

enum class BadAccountList { limit_out_of_range };
BOOST_DESCRIBE_ENUM(BadAccountList, limit_out_of_range)

constexpr int most_listed = 200;

struct AccountListQuery {
  std::string unit;
  std::optional<std::string> search;
  std::optional<store::AccountStanding> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(AccountListQuery, (), (unit, search, state, after, limit))

struct ShownAccount {
  Id<Account> id;
  std::string name;
  std::string full_name;
  std::string phone;
  Role role = Role::assigned_helper;
  UnitName unit;
  store::AccountStanding state = store::AccountStanding::waiting;
  bool second_factor = false;
  bool must_change_password = false;
  std::string opened_by;
  std::optional<Instant> last_seen_at;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(ShownAccount, (),
                      (id, name, full_name, phone, role, unit, state, second_factor,
                       must_change_password, opened_by, last_seen_at, created_at))
static_assert(fully_described<ShownAccount>);

struct AccountList {
  std::vector<ShownAccount> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(AccountList, (), (items, next))

struct NewAccount {
  std::string name;
  std::string full_name;
  std::string phone;
  Role role = Role::assigned_helper;
  std::string unit;
};
BOOST_DESCRIBE_STRUCT(NewAccount, (), (name, full_name, phone, role, unit))
static_assert(fully_described<NewAccount>);

struct ChangedAccount {
  std::string full_name;
  std::string phone;
  Role role = Role::assigned_helper;
  std::string unit;
};
BOOST_DESCRIBE_STRUCT(ChangedAccount, (), (full_name, phone, role, unit))
static_assert(fully_described<ChangedAccount>);

struct WithReason {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithReason, (), (reason))
static_assert(fully_described<WithReason>);

struct AccountWithPassword {
  ShownAccount account;
  std::string first_password;
};
BOOST_DESCRIBE_STRUCT(AccountWithPassword, (), (account, first_password))
static_assert(fully_described<AccountWithPassword>);

struct ShownRole {
  Role role = Role::assigned_helper;
  std::string zh;
  std::string en;
  std::vector<std::string> rights;
  bool administrator = false;
  bool second_factor = false;  // Whatever the level of the union.
};
BOOST_DESCRIBE_STRUCT(ShownRole, (), (role, zh, en, rights, administrator, second_factor))
static_assert(fully_described<ShownRole>);

struct ShownRight {
  std::string right;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(ShownRight, (), (right, zh, en))
static_assert(fully_described<ShownRight>);

struct RolesPage {
  std::vector<ShownRole> roles;
  std::vector<ShownRight> rights;
};
BOOST_DESCRIBE_STRUCT(RolesPage, (), (roles, rights))
static_assert(fully_described<RolesPage>);

ShownAccount shown(store::ListedAccount const& row)
{
  return {.id = row.id,
          .name = row.name,
          .full_name = row.full_name,
          .phone = row.phone,
          .role = row.role,
          .unit = {row.unit, row.unit_name},
          .state = row.state,
          .second_factor = row.second_factor,
          .must_change_password = row.must_change_password,
          .opened_by = row.opened_by,
          .last_seen_at = row.seen_at,
          .created_at = row.created_at};
}

// Both administrators see the list; each may do another half of what can be done there.
Verdict may_see_accounts(Call const& call)
{
  auto const role = call.session().role;
  if (may(role, Right::open_accounts) || may(role, Right::grant_roles) ||
      may(role, Right::read_log))
    return allowed;
  return refuse(NoAccess::not_allowed);
}

Answer<AccountList> list_accounts(Call& call, AccountListQuery const& query)
{
  TRY(may_see_accounts(call));
  int const most = query.limit.value_or(50);
  if (most < 1 || most > most_listed)
    return refuse(BadAccountList::limit_out_of_range, "limit");
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, query.unit); }));
  auto rows = call.database().read([&](Tx& tx) {
    return store::accounts(tx,
                           {.within = Scope::below(unit.id),
                            .words = query.search,
                            .state = query.state,
                            .after = query.after,
                            .most = most + 1},
                           call.now);
  });
  AccountList out;
  if (int(rows.size()) > most) {
    rows.pop_back();
    out.next = rows.back().name;
  }
  for (auto const& row : rows)
    out.items.push_back(shown(row));
  return out;
}

// Accounts are the program's own tables: the scope is asked about by the verbs themselves.
template <class F>
auto managing(Call& call, F&& f)
{
  auto const act = call.act().as_the_program();
  return f(app::Manager{act, call.session(), call.who().scope, call.today});
}

Answer<ShownAccount> shown(Answer<store::ListedAccount> const& answer)
{
  return shown(TRY(answer));
}

Answer<Created<AccountWithPassword>> open_account(Call& call, NewAccount const& wish)
{
  auto const opened = TRY(managing(call, [&](app::Manager const& manager) {
    return app::open_account(manager, {wish.name, wish.full_name, wish.phone, wish.role},
                             wish.unit);
  }));
  return Created<AccountWithPassword>{{shown(opened.account), opened.first_password}};
}

Answer<ShownAccount> change_account(Call& call, Id<Account> const& id, ChangedAccount const& wish)
{
  return shown(managing(call, [&](app::Manager const& manager) {
    return app::change_account(manager, id, {"", wish.full_name, wish.phone, wish.role}, wish.unit);
  }));
}

Answer<ShownAccount> confirm_account(Call& call, Id<Account> const& id)
{
  return shown(managing(
      call, [&](app::Manager const& manager) { return app::confirm_account(manager, id); }));
}

Answer<ShownAccount> close_account(Call& call, Id<Account> const& id, WithReason const& said)
{
  return shown(managing(call, [&](app::Manager const& manager) {
    return app::close_account(manager, id, said.reason);
  }));
}

Answer<AccountWithPassword> reset_password(Call& call, Id<Account> const& id,
                                           WithReason const& said)
{
  auto const reset = TRY(managing(call, [&](app::Manager const& manager) {
    return app::reset_password(manager, id, said.reason);
  }));
  return AccountWithPassword{shown(reset.account), reset.first_password};
}

Answer<ShownAccount> reset_factor(Call& call, Id<Account> const& id, WithReason const& said)
{
  return shown(managing(call, [&](app::Manager const& manager) {
    return app::reset_second_factor(manager, id, said.reason);
  }));
}

Answer<ShownAccount> unlock_account(Call& call, Id<Account> const& id, WithReason const& said)
{
  return shown(managing(call, [&](app::Manager const& manager) {
    return app::unlock_account(manager, id, said.reason);
  }));
}

Answer<RolesPage> roles_and_rights(Call&)
{
  auto const& words = account_labels();
  RolesPage out;
  // In the order of the table; nobody is told of what everybody may.
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Right>>([&](auto right) {
    if (auto const say = words.rights.find(right.name); say != words.rights.end())
      out.rights.push_back({right.name, say->second.zh, say->second.en});
  });
  for (auto const& row : role_rows) {
    auto const& say = words.roles.at(std::string{word_of(row.role)});
    ShownRole role{row.role,
                   say.zh,
                   say.en,
                   {},
                   is_administrator(row.role),
                   needs_second_factor(row.role, UnitLevel::base)};
    for (auto const& right : out.rights)
      if (Right value{}; from_word(right.right, value) && row.rights.has(value))
        role.rights.push_back(right.right);
    out.roles.push_back(std::move(role));
  }
  return out;
}

}  // namespace

void manage_account_routes(Routes& on)
{
  on.get("/roles", Right::be_signed_in, roles_and_rights, "Roles and what each may do.");
  on.get("/accounts", Right::be_signed_in, list_accounts, "Accounts of a union and those below.");
  on.post("/accounts", Right::open_accounts, open_account,
          "Open an account; it waits until a security administrator confirms it.");
  on.put("/accounts/{id}", Right::open_accounts, change_account,
         "Change a person's data; another role or union has to be confirmed anew.");
  on.post("/accounts/{id}/close", Right::open_accounts, close_account, "Close it for good.");
  on.post("/accounts/{id}/password", Right::open_accounts, reset_password,
          "A first password again, told once.");
  on.post("/accounts/{id}/confirm", Right::grant_roles, confirm_account, "Make it valid.");
  on.post("/accounts/{id}/second-factor/reset", Right::grant_roles, reset_factor,
          "Take the second factor away from a person who has lost it.");
  on.post("/accounts/{id}/unlock", Right::grant_roles, unlock_account,
          "Forget wrong passwords, so that the person need not wait.");
}

}  // namespace hengwen::http
