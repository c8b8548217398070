// SPDX-License-Identifier: Apache-2.0
//
// Visits to a household: that they were made are records as an import writes them, and what was
// found are reports, sealed, each correction a version of its own.
#pragma once

#include "base/instant.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct VisitRow {
  std::int32_t county = 0;
  Uuid id;
  Uuid household;
  std::optional<std::string> number;
  UnitId place;  // Of the union that went.
  std::string unit_code;
  std::string unit_name;
  Date visited_on;
  std::string visitors;
  std::optional<std::string> campaign;
  std::optional<std::string> situation;  // These two of a visit that a workbook brought.
  std::optional<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(VisitRow, (),
                      (county, id, household, number, place, unit_code, unit_name, visited_on,
                       visitors, campaign, situation, needs))
static_assert(fully_described<VisitRow>);

struct VisitReportRow {
  std::int32_t county = 0;
  Uuid visit;
  std::int32_t version = 0;
  std::string name;
  Instant recorded_at;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(VisitReportRow, (), (county, visit, version, name, recorded_at, sealed))
static_assert(fully_described<VisitReportRow>);

std::vector<VisitRow> visits_of(Tx&, std::int32_t county, Uuid const& household);
std::optional<VisitRow> visit(Tx&, std::int32_t county, Uuid const& household, Uuid const& id);
std::optional<Uuid> visit_numbered(Tx&, FileRow const&, std::string_view number);
// The last one since a day, by whichever union.
std::optional<Date> visited_since(Tx&, std::int32_t county, Uuid const& household, Date);

std::optional<std::string> why_left(Tx&, FileRow const&);  // A word of CL-23.

// In the order of visits, and of each the first version first.
std::vector<VisitReportRow> visit_reports(Tx&, std::int32_t county, Uuid const& household,
                                          std::optional<Uuid> const& visit = {});

void add_visit_report(Tx&, VisitReportRow const&, UnitId unit, Uuid const& household,
                      Uuid const& account);

}  // namespace hengwen::store
