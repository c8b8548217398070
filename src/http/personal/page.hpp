// SPDX-License-Identifier: Apache-2.0
//
// What the lists of this room have in common: a household by its name, the page asked for, and the
// words that lead to the next page.
//
//     ?unit=420106&after=0.2026-11-18.0192f0c1-…      open (0), due that day, this one
#pragma once

#include "app/personal/file.hpp"
#include "http/org/routes.hpp"

namespace hengwen::http {

enum class BadPage { bad_cursor, limit_out_of_range };
BOOST_DESCRIBE_ENUM(BadPage, bad_cursor, limit_out_of_range)

// A household where only its name is wanted; without it when the file is locked.
struct HouseholdName {
  Uuid id;
  std::string number;
  std::string head_name;
};
BOOST_DESCRIBE_STRUCT(HouseholdName, (), (id, number, head_name))
static_assert(fully_described<HouseholdName>);

std::string cursor_text(store::PageCursor const&);
Answer<std::optional<store::PageCursor>> read_page(std::optional<std::string> const& after);
Answer<int> read_limit(std::optional<int> limit);

// The part of the tree that is asked about: the own one when no union is named.
Answer<Scope> asked_scope(Call const&, Tx&, std::optional<std::string> const& unit);

// Acts on files of the caller's scope. The act must outlive it.
inline app::Keeper keeper_of(Call const& call, app::Act const& act)
{
  return {act, call.who().scope, call.today};
}

// Cuts the row off that only told that there is a next page, and says where that begins.
template <class Row, class CursorOf>
std::optional<std::string> cut_to(std::vector<Row>& rows, int most, CursorOf&& cursor_of)
{
  if (int(rows.size()) <= most)
    return std::nullopt;
  rows.resize(std::size_t(most));
  return cursor_text(cursor_of(rows.back()));
}

}  // namespace hengwen::http
