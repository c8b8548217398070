// SPDX-License-Identifier: Apache-2.0
//
// Looking whether somebody is filed already, before it is entered (domain/dossier/likeness.hpp).
// The program looks through the whole country and tells what the scope allows; each look stands in
// the log, and there are only so many in an hour.
//
//     chen at 420106, "陈颖 420106198003020022"   ->   same_number, at 洪山区总工会   (119 left)
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"
#include "domain/dossier/likeness.hpp"

namespace hengwen::app {

enum class NoLikeness { name_missing, not_a_citizen_number, too_many_looks };
BOOST_DESCRIBE_ENUM(NoLikeness, name_missing, not_a_citizen_number, too_many_looks)

struct LikenessWish {
  std::string unit;  // That wants to enter the person.
  std::string name;
  std::optional<std::string> citizen_id;  // 15 or 18 signs, as typed; it may be wrong.
  std::optional<Date> birth_on;
  std::optional<std::string> account;
  std::optional<Uuid> household;  // The one at hand, which is left out.
};
BOOST_DESCRIBE_STRUCT(LikenessWish, (), (unit, name, citizen_id, birth_on, account, household))
static_assert(fully_described<LikenessWish>);

struct Likenesses {
  std::vector<ToldFile> files;
  bool complete = true;  // Not while files from before still get their tokens.
  std::int64_t left_this_hour = 0;
};

// Ours: two a minute, more than a morning of entering families asks for, and too few to find out
// who of a list of names is filed somewhere.
inline constexpr std::int64_t most_looks_an_hour = 120;

// How many are left to an account in this hour: one at least.
Answer<std::int64_t> looks_left(Tx&, Act const&, Uuid const& account);

// Whoever is filed anywhere and like this person, but for one household.
std::vector<LikeFile> files_like(Tx&, PersonSought const&, std::optional<Uuid> const& except,
                                 Date today);

// For a union that the session may see.
Answer<Likenesses> look_for_likenesses(Act const&, Session const&, Scope const&, UnitId unit,
                                       LikenessWish const&, Date today);

}  // namespace hengwen::app
