// SPDX-License-Identifier: Apache-2.0
//
// The time line of a household: one sentence in each language for everything done for it.
//
//     2015-02-03  实名发放 · 生活救助 · 500.00 元    Payments · Living aid · 500.00 yuan
#pragma once

#include "domain/labels.hpp"
#include "http/org/routes.hpp"
#include "store/dossier/households.hpp"

namespace hengwen::http {

struct TimelineEntry {
  Date on;
  std::string kind;
  Uuid id;
  Bilingual say;
  std::optional<Money> amount;
  std::optional<std::string> state;  // Of a payment that was not paid: CL payment_state.
  UnitName unit;
};
BOOST_DESCRIBE_STRUCT(TimelineEntry, (), (on, kind, id, say, amount, state, unit))
static_assert(fully_described<TimelineEntry>);

TimelineEntry timeline_entry(store::TimelineRow const&);

}  // namespace hengwen::http
