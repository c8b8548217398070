// SPDX-License-Identifier: Apache-2.0
//
// Who may do what, as one table: a role holds rights, and a route asks for one right.
// Where one may do it is another matter: the scope, the subtree of the account's unit.
//
//     officer (帮扶中心工作人员)  may see units, open households, import workbooks
//     viewer  (上级统计)          may see numbers, and no person
#pragma once

#include <boost/describe.hpp>

#include <algorithm>
#include <array>

namespace hengwen {

enum class Right {
  anyone,           // Also without signing in.
  be_signed_in,     // Anyone with an account.
  see_units,        // The tree of unions and its numbers.
  see_forms,        // The filled forms.
  type_figures,     // Enter the items that no record can give.
  open_households,  // Persons and their records.
  import_workbooks,
  run_the_system  // Metrics and settings.
};
BOOST_DESCRIBE_ENUM(Right, anyone, be_signed_in, see_units, see_forms, type_figures,
                    open_households, import_workbooks, run_the_system)

enum class Role { administrator, officer, viewer };
BOOST_DESCRIBE_ENUM(Role, administrator, officer, viewer)

struct Grant {
  Role role;
  Right right;
};

// clang-format off
inline constexpr std::array grants{
    Grant{Role::administrator, Right::see_units},
    Grant{Role::administrator, Right::see_forms},
    Grant{Role::administrator, Right::type_figures},
    Grant{Role::administrator, Right::open_households},
    Grant{Role::administrator, Right::import_workbooks},
    Grant{Role::administrator, Right::run_the_system},

    Grant{Role::officer, Right::see_units},
    Grant{Role::officer, Right::see_forms},
    Grant{Role::officer, Right::type_figures},
    Grant{Role::officer, Right::open_households},
    Grant{Role::officer, Right::import_workbooks},

    Grant{Role::viewer, Right::see_units},
    Grant{Role::viewer, Right::see_forms},
};
// clang-format on

constexpr bool may(Role role, Right right)
{
  if (right == Right::anyone || right == Right::be_signed_in)
    return true;
  return std::ranges::any_of(grants, [&](Grant g) { return g.role == role && g.right == right; });
}

}  // namespace hengwen
