// SPDX-License-Identifier: Apache-2.0
//
// Who may do what, as one table: a role (domain.md 2.2) holds rights, and a route asks for one
// right. Where one may do it is another matter: the scope, the subtree of the account's unit.
//
//     centre_reviewer (帮扶中心审核)  may open households, import workbooks, reveal a secret
//     upper_statistics (上级统计)     sees numbers, and opens what is behind them for a reason
//
// The three administrators (domain.md 9.2) share no right over people: one opens accounts,
// another makes them valid, the third reads what both did. Nobody of them opens a household.
#pragma once

#include "base/set_of.hpp"
#include "domain/org/unit.hpp"

#include <boost/describe.hpp>

#include <algorithm>

namespace hengwen {

enum class Right {
  anyone,            // Also without signing in.
  hold_session,      // Who has given a password, before anything else is done or proved.
  be_signed_in,      // Anyone with an account.
  see_units,         // The tree of unions and its numbers.
  see_forms,         // The filled forms.
  type_figures,      // Enter the items that no record can give.
  open_households,   // Persons and their records, secrets masked.
  work_on_dossiers,  // Take the steps that are the role's own (domain/dossier/steps.hpp).
  record_visits,     // To households at home, and correct what was recorded.
  draw_samples,      // Of the files of the unions below, and say what was found.
  weigh_policies,    // What another standard or rule would change, in numbers.
  import_workbooks,
  export_persons,       // Files with persons in them.
  reveal_secrets,       // One secret of one person, for a reason.
  reveal_children,      // The same for a child under 14 (domain.md 9.1).
  record_consents,      // What a person agreed to, or withdrew.
  answer_requests,      // Of a person about the own data.
  propose_destruction,  // Of a file whose time is over …
  confirm_destruction,  // … which only a second person may confirm.
  record_disclosures,   // To whom data was passed on.
  see_registers,        // Of impact assessments and of incidents (PIPL 55-57) …
  keep_registers,       // … and write in them.
  open_accounts,        // Make, change and close accounts; they do not work yet.
  grant_roles,          // Make an account valid; take a second factor or a lock away.
  read_log,
  run_the_system  // Metrics and settings.
};
BOOST_DESCRIBE_ENUM(Right, anyone, hold_session, be_signed_in, see_units, see_forms, type_figures,
                    open_households, work_on_dossiers, record_visits, draw_samples, weigh_policies,
                    import_workbooks, export_persons, reveal_secrets, reveal_children,
                    record_consents, answer_requests, propose_destruction, confirm_destruction,
                    record_disclosures, see_registers, keep_registers, open_accounts, grant_roles,
                    read_log, run_the_system)

enum class Role {
  base_clerk,
  base_chair,
  upper_reviewer,
  centre_reviewer,
  approver,
  finance,
  auditor,
  contact_officer,
  hotline,
  assigned_helper,
  upper_statistics,
  system_administrator,
  security_administrator,
  audit_administrator
};
BOOST_DESCRIBE_ENUM(Role, base_clerk, base_chair, upper_reviewer, centre_reviewer, approver,
                    finance, auditor, contact_officer, hotline, assigned_helper, upper_statistics,
                    system_administrator, security_administrator, audit_administrator)

struct RoleRow {
  Role role;
  SetOf<Right> rights;
};

// clang-format off
inline constexpr RoleRow role_rows[] = {
    {Role::base_clerk,       {Right::see_units, Right::see_forms, Right::type_figures,
                              Right::open_households, Right::work_on_dossiers,
                              Right::record_visits, Right::import_workbooks,
                              Right::reveal_secrets, Right::record_consents}},
    {Role::base_chair,       {Right::see_units, Right::see_forms, Right::type_figures,
                              Right::open_households, Right::work_on_dossiers, Right::reveal_secrets,
                              Right::reveal_children, Right::record_consents,
                              Right::answer_requests}},
    {Role::upper_reviewer,   {Right::see_units, Right::see_forms, Right::type_figures,
                              Right::open_households, Right::work_on_dossiers,
                              Right::draw_samples, Right::weigh_policies,
                              Right::reveal_secrets}},
    {Role::centre_reviewer,  {Right::see_units, Right::see_forms, Right::type_figures,
                              Right::open_households, Right::work_on_dossiers,
                              Right::draw_samples, Right::weigh_policies,
                              Right::import_workbooks,
                              Right::export_persons, Right::reveal_secrets,
                              Right::record_consents, Right::answer_requests,
                              Right::propose_destruction, Right::record_disclosures,
                              Right::see_registers, Right::keep_registers}},
    {Role::approver,         {Right::see_units, Right::see_forms, Right::open_households,
                              Right::work_on_dossiers, Right::weigh_policies,
                              Right::reveal_secrets, Right::reveal_children,
                              Right::confirm_destruction, Right::see_registers,
                              Right::keep_registers}},
    {Role::finance,          {Right::see_units, Right::see_forms, Right::open_households,
                              Right::export_persons, Right::reveal_secrets}},
    {Role::auditor,          {Right::see_units, Right::see_forms, Right::open_households,
                              Right::work_on_dossiers, Right::draw_samples, Right::weigh_policies,
                              Right::reveal_secrets, Right::see_registers, Right::read_log}},
    {Role::contact_officer,  {Right::see_units, Right::open_households, Right::work_on_dossiers,
                              Right::record_visits, Right::reveal_secrets}},
    {Role::hotline,          {Right::see_units}},
    {Role::assigned_helper,  {}},  // Sees the cases assigned, and nothing before there are any.
    {Role::upper_statistics, {Right::see_units, Right::see_forms, Right::open_households,
                              Right::weigh_policies}},
    {Role::system_administrator,   {Right::see_units, Right::open_accounts,
                                    Right::run_the_system}},
    {Role::security_administrator, {Right::see_units, Right::grant_roles}},
    {Role::audit_administrator,    {Right::see_units, Right::read_log}},
};
// clang-format on

constexpr bool may(Role role, Right right)
{
  if (right == Right::anyone || right == Right::hold_session || right == Right::be_signed_in)
    return true;
  return std::ranges::any_of(
      role_rows, [&](RoleRow const& row) { return row.role == role && row.rights.has(right); });
}

// The three separated posts. One of each for a unit, never delegated.
constexpr bool is_administrator(Role role)
{
  return role == Role::system_administrator || role == Role::security_administrator ||
         role == Role::audit_administrator;
}

// Roles that move money, that hold power over accounts, or that see whole provinces sign in
// with a second factor.
constexpr bool needs_second_factor(Role role, UnitLevel level)
{
  return role == Role::finance || role == Role::approver || is_administrator(role) ||
         level == UnitLevel::nation || level == UnitLevel::province;
}

// Rights that lead to persons, and not to numbers only.
constexpr bool shows_persons(Right right)
{
  constexpr SetOf<Right> persons{
      Right::open_households,     Right::work_on_dossiers,    Right::record_visits,
      Right::draw_samples,        Right::export_persons,      Right::reveal_secrets,
      Right::reveal_children,     Right::record_consents,     Right::answer_requests,
      Right::propose_destruction, Right::confirm_destruction, Right::record_disclosures,
      Right::see_registers,       Right::keep_registers};
  return persons.has(right);
}

// What an upper level sees is numbers; to open a person it says first what for. Who may open
// nobody is not asked.
constexpr bool opens_for_a_reason(Role role, UnitLevel level)
{
  return may(role, Right::open_households) &&
         (role == Role::upper_statistics || level == UnitLevel::nation ||
          level == UnitLevel::province || level == UnitLevel::city);
}

}  // namespace hengwen
