// SPDX-License-Identifier: Apache-2.0
//
// Time limits of a part of the tree, for statements that read what is over: regions may have
// limits of their own, so the part is cut into ranges of places, and each says up to which day of
// begin a limit is over there.
//
//     contact_visit, nation without a region of its own     0 … 99…    begun by 2026-05-21
//
// The narrowest region wins, as everywhere (region.hpp). Ranges follow one another without a gap.
#pragma once

#include "domain/org/scope.hpp"
#include "domain/policy/deadline.hpp"

#include <span>

namespace hengwen {

struct TermsOfPlaces {
  UnitId first;
  UnitId last;
  std::vector<Date> begun_by;  // One for each limit asked for, in that order.
};

// Throws std::runtime_error where policy/times.json has none in force.
std::vector<TermsOfPlaces> terms_by_place(std::vector<TimeLimit> const&,
                                          std::span<std::string_view const> times,
                                          Scope const& within, Date today);

}  // namespace hengwen
