// SPDX-License-Identifier: Apache-2.0
//
// An account is a person who may sign in: a role says what may be done, a unit says
// where (its whole subtree). A password is never kept, only its Argon2id hash.
//
//     chen   centre_reviewer   武昌区总工会   opened by admin, confirmed by security
#pragma once

#include "base/instant.hpp"
#include "domain/account/rights.hpp"
#include "domain/org/scope.hpp"

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
  Role role = Role::assigned_helper;
  UnitId unit;
  bool must_change_password = false;  // Until then nothing else is possible.
  std::string full_name;              // Both may be empty.
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, name, role, unit, must_change_password, full_name, phone))
static_assert(fully_described<Account>);

// Whether a second factor is asked for, and whether it was answered.
enum class SecondFactor {
  off,          // None, and none is needed.
  must_set,     // The role needs one, and there is none yet.
  must_answer,  // There is one, and this session has not answered it.
  on
};
BOOST_DESCRIBE_ENUM(SecondFactor, off, must_set, must_answer, on)

SecondFactor second_factor_of(bool has_one, bool proved, Role, UnitLevel);

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

// How long the next attempt must wait after so many wrong passwords in a row: from the third a
// second, twice as long each time, at most a quarter of an hour.
std::chrono::seconds delay_after(std::int32_t failures);

// From so many wrong passwords on the list of accounts calls it locked.
inline constexpr std::int32_t locked_from = 10;

}  // namespace hengwen
