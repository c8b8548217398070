// SPDX-License-Identifier: Apache-2.0
#include "domain/account/may_manage.hpp"

namespace hengwen {
namespace {

constexpr std::ptrdiff_t longest_name = 64;

bool usable(std::string_view name)
{
  auto const strange = [](unsigned char c) { return c < 0x21 || c == 0x7f; };
  return !name.empty() && characters(name) <= longest_name && std::ranges::none_of(name, strange);
}

// A base union has no county-wide posts, and a town no administrators.
bool fits(Role role, UnitLevel level)
{
  bool const small = level == UnitLevel::town || level == UnitLevel::base;
  switch (role) {
    case Role::centre_reviewer:
    case Role::approver:
    case Role::upper_statistics:
    case Role::hotline:
    case Role::system_administrator:
    case Role::security_administrator:
    case Role::audit_administrator:
      return !small;
    default:
      return true;
  }
}

Verdict may_touch(Account const& manager, AccountState const& account)
{
  if (account.id == manager.id)
    return refuse(NoManaging::own_account);
  if (account.closed)
    return refuse(NoManaging::already_closed);
  return allowed;
}

Verdict may_touch(Account const& manager, AccountState const& account, std::string_view reason)
{
  TRY(may_touch(manager, account));
  if (trimmed(reason).empty())
    return refuse(NoManaging::reason_missing, "reason");
  return allowed;
}

}  // namespace

Verdict may_give(Account const& manager, std::optional<Id<Account>> whose, AccountWish const& wish,
                 UnitLevel level)
{
  if (whose == manager.id)
    return refuse(NoManaging::own_account);
  if (!usable(wish.name))
    return refuse(NoManaging::name_unusable, "name");
  if (!fits(wish.role, level))
    return refuse(NoManaging::role_not_for_this_level, "role");
  return allowed;
}

Verdict may_change(Account const& manager, AccountState const& account)
{
  return may_touch(manager, account);
}

Verdict may_confirm(Account const& manager, AccountState const& account)
{
  TRY(may_touch(manager, account));
  if (account.confirmed)
    return refuse(NoManaging::already_confirmed);
  if (account.opened_by == manager.name)
    return refuse(NoManaging::opened_it_yourself);
  return allowed;
}

Verdict may_close(Account const& manager, AccountState const& account, std::string_view reason)
{
  return may_touch(manager, account, reason);
}

Verdict may_reset_password(Account const& manager, AccountState const& account,
                           std::string_view reason)
{
  return may_touch(manager, account, reason);
}

Verdict may_reset_second_factor(Account const& manager, AccountState const& account,
                                std::string_view reason)
{
  TRY(may_touch(manager, account, reason));
  if (!account.second_factor)
    return refuse(NoManaging::no_second_factor);
  return allowed;
}

Verdict may_unlock(Account const& manager, AccountState const& account, std::string_view reason)
{
  return may_touch(manager, account, reason);
}

}  // namespace hengwen
