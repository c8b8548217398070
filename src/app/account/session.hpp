// SPDX-License-Identifier: Apache-2.0
//
// A session is what a signed-in browser holds a token of: who the person is, as whom the person
// acts, and what is still missing before work can begin.
//
//     name, password ─> must change password? ─> second factor? ─> work ─> half an hour idle,
//                                                                          or 12 hours: over
#pragma once

#include "domain/account/account.hpp"
#include "domain/audit/entry.hpp"
#include "store/database.hpp"

namespace hengwen::app {

inline constexpr std::chrono::hours longest_session{12};
inline constexpr std::chrono::minutes longest_pause{30};
inline constexpr std::chrono::minutes longest_opening{60};

// Another account for which the person acts.
struct ActingFor {
  std::string name;
  std::string full_name;
};
BOOST_DESCRIBE_STRUCT(ActingFor, (), (name, full_name))
static_assert(fully_described<ActingFor>);

struct Session {
  Account account;  // The person.
  Role role = Role::assigned_helper;
  UnitId unit;  // Role, unit and level are the other account's while acting for it.
  UnitLevel level = UnitLevel::base;
  SecondFactor second_factor = SecondFactor::off;
  std::optional<ActingFor> acting_for;
  std::optional<Instant> opening_until;  // Of households, from an upper level.
  std::string opening_reason;
  Instant ends_at;    // At the latest.
  std::string token;  // Only its cookie knows it.
};

// Nothing when it is over or never was. Being asked counts as being there, unless it is only
// looked at.
enum class Presence { is_there, only_looks };
std::optional<Session> session_of(Database&, std::string_view token, Instant now,
                                  Presence = Presence::is_there);

// Begins one for an account that has proved its password, or came by a provider; `proved` when
// the second factor is proved as well. The token is for the cookie: 43 signs.
std::string begin_session(Tx&, Id<Account>, Instant now, bool proved = false);

// Where a request comes from, for the log.
struct Caller {
  std::string peer;
  std::string request_id;
  Instant at;
};

Actor actor_of(Caller const&, Account const&, std::optional<std::string> acting_for = {});
Actor nobody(Caller const&);

}  // namespace hengwen::app
