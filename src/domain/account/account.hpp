// SPDX-License-Identifier: Apache-2.0
//
// An account is a person who may sign in: a role says what may be done, a unit says
// where (its whole subtree). A password is never kept, only its Argon2id hash.
//
//     admin   administrator   中华全国总工会
#pragma once

#include "base/instant.hpp"
#include "domain/account/rights.hpp"
#include "domain/org/unit.hpp"

namespace hengwen {

// What the head of a form says of who filled it in (填报人, 联系电话).
struct Profile {
  std::string full_name;
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(Profile, (), (full_name, phone))
static_assert(fully_described<Profile>);

struct Account {
  Id<Account> id;
  std::string name;  // As usable_name() leaves it.
  Role role = Role::viewer;
  UnitId unit;
  bool must_change_password = false;  // Until then nothing else is possible.
  std::string full_name;              // Both may be empty.
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, name, role, unit, must_change_password, full_name, phone))
static_assert(fully_described<Account>);

// Names are compared without white space around them, and without regard to the case of
// Latin letters.
std::string usable_name(std::string_view typed);

enum class NoPassword {
  password_too_short,
  password_too_long,
  password_is_the_name,
  password_unchanged
};
BOOST_DESCRIBE_ENUM(NoPassword, password_too_short, password_too_long, password_is_the_name,
                    password_unchanged)

// Whether a person may choose this password.
Verdict may_choose_password(std::string_view chosen, std::string_view current,
                            std::string_view account_name);

enum class NoProfile { full_name_too_long, not_a_phone };
BOOST_DESCRIBE_ENUM(NoProfile, full_name_too_long, not_a_phone)

// Without white space around. A telephone has 5 to 20 digits, and signs between them.
Answer<Profile> usable_profile(Profile const& typed);

// How long the next attempt must wait after so many wrong passwords in a row.
std::chrono::seconds delay_after(std::int32_t failures);

}  // namespace hengwen
