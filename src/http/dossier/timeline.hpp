// SPDX-License-Identifier: Apache-2.0
//
// The time line of a household: one sentence in each language for everything done for it.
//
//     2015-02-03  实名发放 · 生活救助 · 500.00 元    Payments · Living aid · 500.00 yuan
#pragma once

#include "domain/labels.hpp"
#include "http/org/routes.hpp"
#include "store/dossier/family_changes.hpp"
#include "store/dossier/households.hpp"

namespace hengwen::http {

struct HouseholdLink {
  std::optional<Uuid> id;  // Of one that may be seen.
  std::string number;      // Empty before a household is in the file.
};
BOOST_DESCRIBE_STRUCT(HouseholdLink, (), (id, number))
static_assert(fully_described<HouseholdLink>);

struct TimelineEntry {
  Date on;
  std::string kind;
  Uuid id;
  Bilingual say;
  std::optional<Money> amount;
  std::optional<std::string> state;  // Of a payment that was not paid: CL payment_state.
  UnitName unit;
  // The other household of a family change; or the one that this happened in, before it came in.
  std::optional<HouseholdLink> other;
};
BOOST_DESCRIBE_STRUCT(TimelineEntry, (), (on, kind, id, say, amount, state, unit, other))
static_assert(fully_described<TimelineEntry>);

TimelineEntry timeline_entry(store::TimelineRow const&);

// A change that was made, as the household (or the dossier that began by it) tells it.
TimelineEntry timeline_entry(store::FamilyRow const&, Uuid const& of);

// All of a household, with what happened in those that came in; the latest first.
std::vector<TimelineEntry> life_line(Tx&, Scope const&, std::int32_t county, Uuid const& household);

}  // namespace hengwen::http
