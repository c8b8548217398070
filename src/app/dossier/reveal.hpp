// SPDX-License-Identifier: Apache-2.0
//
// Revealing (查看敏感信息) is an act: one secret of one person is told in full, to somebody who
// has the right, for a reason, so many times an hour, and stands in the log.
//
//     chen, "核对银行账户"  ->  member 0192f0…, citizen_id  ->  420106198003020022   (29 left)
//
// What belongs to a child under 14 asks for a right of its own (domain.md 9.1, PIPL 31).
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"
#include "store/dossier/households.hpp"

namespace hengwen::app {

enum class NoReveal {
  reason_missing,
  not_a_secret,   // There is no such record or field here, or it is shown anyway.
  nothing_there,  // The field is empty.
  too_many_reveals,
  child_needs_supervisor
};
BOOST_DESCRIBE_ENUM(NoReveal, reason_missing, not_a_secret, nothing_there, too_many_reveals,
                    child_needs_supervisor)

struct RevealWish {
  std::string kind;  // "household", "member", "income" or "expense".
  Uuid record;
  std::string field;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(RevealWish, (), (kind, record, field, reason))
static_assert(fully_described<RevealWish>);

struct Revealed {
  std::string value;
  std::int64_t left_this_hour = 0;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (value, left_this_hour))
static_assert(fully_described<Revealed>);

// Ours: enough for a morning of checking accounts, too few to copy a county by hand.
inline constexpr std::int64_t most_reveals_an_hour = 30;

// Whether it is a secret of a child under 14, or names one; not_a_secret when it is no secret here.
Answer<bool> is_of_a_child(Tx&, store::HouseholdPlace, Uuid const& household, RevealWish const&,
                           Date today);

// Of a household that the session may see.
Answer<Revealed> reveal(Act const&, Session const&, store::HouseholdPlace, Uuid const& household,
                        RevealWish const&, Date today);

}  // namespace hengwen::app
