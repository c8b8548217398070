// SPDX-License-Identifier: Apache-2.0
//
// A session as the browser sees it, after whatever changed it: who, as whom, with which rights,
// what is still to be done, and when it ends.
#pragma once

#include "http/org/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {

struct SessionUnit {
  std::string code;
  std::string name;
  UnitLevel level = UnitLevel::base;
};
BOOST_DESCRIBE_STRUCT(SessionUnit, (), (code, name, level))
static_assert(fully_described<SessionUnit>);

struct SessionPage {
  std::string name;
  std::string full_name;  // Empty until the person says it; so is the phone.
  std::string phone;
  Role role = Role::assigned_helper;
  std::vector<std::string> rights;  // Words of Right.
  SessionUnit unit;
  bool must_change_password = false;
  SecondFactor second_factor = SecondFactor::off;
  std::optional<app::ActingFor> acting_for;
  bool opens_for_a_reason = false;       // Persons' files: say what for first.
  std::optional<Instant> opening_until;  // Until when that was said.
  Date today;
  bool demo = false;              // The data is invented, and every page says so.
  std::int64_t idle_seconds = 0;  // Without a word from the browser it ends after so long …
  Instant ends_at;                // … and in any case then.
};
BOOST_DESCRIBE_STRUCT(SessionPage, (),
                      (name, full_name, phone, role, rights, unit, must_change_password,
                       second_factor, acting_for, opens_for_a_reason, opening_until, today, demo,
                       idle_seconds, ends_at))
static_assert(fully_described<SessionPage>);

SessionPage session_page(Call const&, app::Session const&);

// After a change: as it is now.
SessionPage session_page_of(Call const&, std::string const& token);

// Gone with the browser, or when its time is over; the server decides which comes first. An
// empty token takes the cookie away.
std::string session_cookie_line(Call const&, std::string const& token);

}  // namespace hengwen::http
