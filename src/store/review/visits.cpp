// SPDX-License-Identifier: Apache-2.0
#include "store/review/visits.hpp"

#include "sql/review.hpp"

namespace hengwen::store {

std::vector<VisitRow> visits_of(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.all<VisitRow>(sql::review::visits_of, county, household, std::optional<Uuid>{});
}

std::optional<VisitRow> visit(Tx& tx, std::int32_t county, Uuid const& household, Uuid const& id)
{
  return tx.maybe_one<VisitRow>(sql::review::visits_of, county, household, id);
}

std::optional<Uuid> visit_numbered(Tx& tx, FileRow const& file, std::string_view number)
{
  return tx.maybe_one<Uuid>(sql::review::visit_numbered, file.county, file.id, number);
}

std::optional<Date> visited_since(Tx& tx, std::int32_t county, Uuid const& household, Date day)
{
  return tx.one<std::optional<Date>>(sql::review::visited_since, county, household, day);
}

std::optional<std::string> why_left(Tx& tx, FileRow const& file)
{
  return tx.maybe_one<std::string>(sql::review::why_left, file.county, file.id);
}

std::vector<VisitReportRow> visit_reports(Tx& tx, std::int32_t county, Uuid const& household,
                                          std::optional<Uuid> const& visit)
{
  return tx.all<VisitReportRow>(sql::review::visit_reports, county, household, visit);
}

void add_visit_report(Tx& tx, VisitReportRow const& row, UnitId unit, Uuid const& household,
                      Uuid const& account)
{
  tx.run(sql::review::add_visit_report, row.county, row.visit, row.version, unit, household,
         account, row.name, row.recorded_at, row.sealed);
}

}  // namespace hengwen::store
