// SPDX-License-Identifier: Apache-2.0
//
// Lending the own account for a time: a deputy (代理人) works in the role and for the union of
// the one who is away, with the own password and the own second factor. The log names both.
//
//     chen ── approver of 420106, 1 to 14 December ──> li       li: acting for chen
//
// Administrators cannot lend theirs: one person would then hold two of the separated posts. And
// nobody lends what was lent.
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"
#include "store/account/delegations.hpp"

namespace hengwen::app {

enum class NoDelegation {
  not_delegable,   // An administrator, or an account that is acting for another.
  deputy_unknown,  // Nobody of that name in the own part of the tree.
  deputy_is_oneself,
  deputy_is_administrator,
  period_upside_down,
  too_long,  // More than 31 days.
  reason_missing,
  not_found,
  factor_needed  // The deputy has no second factor, but the lent role needs one.
};
BOOST_DESCRIBE_ENUM(NoDelegation, not_delegable, deputy_unknown, deputy_is_oneself,
                    deputy_is_administrator, period_upside_down, too_long, reason_missing,
                    not_found, factor_needed)

struct DelegationWish {
  std::string to;  // Name of the account.
  Date from;       // First day …
  Date until;      // … and last day, included.
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(DelegationWish, (), (to, from, until, reason))
static_assert(fully_described<DelegationWish>);

Answer<Uuid> delegate(Act const&, Session const&, DelegationWish const&);
Verdict end_delegation(Act const&, Session const&, Uuid const& delegation);

// From now on this session is the other account's.
Verdict begin_acting(Act const&, Session const&, Uuid const& delegation);
Verdict end_acting(Act const&, Session const&);

}  // namespace hengwen::app
