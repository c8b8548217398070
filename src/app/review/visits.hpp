// SPDX-License-Identifier: Apache-2.0
//
// A home visit, written down by one of the two who went, and corrected later. It is written as any
// record is, by the writers of an import, so that forms count it and the file shows it at once;
// what was found is sealed beside it, each correction a version of its own.
//
//     the same visit sent twice   ->  the one that is there
#pragma once

#include "app/account/session.hpp"
#include "app/personal/file.hpp"
#include "domain/review/home_visit.hpp"
#include "store/review/visits.hpp"

namespace hengwen::app {

// What stands sealed in a report.
struct VisitVersion {
  VisitWish said;
  std::string reason;  // Of a correction.
};
BOOST_DESCRIBE_STRUCT(VisitVersion, (), (said, reason))
static_assert(fully_described<VisitVersion>);

struct VisitCorrection {
  int version = 0;  // The one that was on the screen.
  std::string reason;
  VisitWish said;
};
BOOST_DESCRIBE_STRUCT(VisitCorrection, (), (version, reason, said))
static_assert(fully_described<VisitCorrection>);

// The visit, by its identity.
Answer<Uuid> record_visit(Keeper const&, Session const&, Uuid const& household, VisitWish const&);

Answer<Uuid> correct_visit(Keeper const&, Session const&, Uuid const& household, Uuid const& visit,
                           VisitCorrection const&);

VisitVersion visit_version(Vault const&, store::VisitReportRow const&);

}  // namespace hengwen::app
