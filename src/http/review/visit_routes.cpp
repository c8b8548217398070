// SPDX-License-Identifier: Apache-2.0
#include "app/review/visits.hpp"
#include "http/org/routes.hpp"
#include "http/personal/page.hpp"
#include "http/review/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

// What was written first, or a correction of it.
struct VisitVersionPage {
  std::int32_t version = 0;
  std::string by;
  Instant at;
  std::optional<std::string> reason;
  VisitWish said;
};
BOOST_DESCRIBE_STRUCT(VisitVersionPage, (), (version, by, at, reason, said))
static_assert(fully_described<VisitVersionPage>);

struct VisitPage {
  Uuid id;
  std::optional<std::string> number;
  UnitName unit;
  Date visited_on;
  std::string visitors;
  std::optional<std::string> campaign;
  std::optional<std::string> situation;  // These two of a visit that a workbook brought.
  std::optional<std::string> needs;
  std::int32_t version = 0;                // None: it came by a workbook.
  std::vector<VisitVersionPage> versions;  // The latest first.
};
BOOST_DESCRIBE_STRUCT(VisitPage, (),
                      (id, number, unit, visited_on, visitors, campaign, situation, needs, version,
                       versions))
static_assert(fully_described<VisitPage>);

struct VisitList {
  bool may_record = false;
  std::vector<VisitPage> items;
};
BOOST_DESCRIBE_STRUCT(VisitList, (), (may_record, items))

VisitVersionPage shown(Vault const& vault, store::VisitReportRow const& row)
{
  auto version = app::visit_version(vault, row);
  return {.version = row.version,
          .by = row.name,
          .at = row.recorded_at,
          .reason = version.reason.empty() ? std::nullopt : std::optional{version.reason},
          .said = std::move(version.said)};
}

VisitPage shown(Vault const& vault, store::VisitRow const& row,
                std::vector<store::VisitReportRow> const& reports)
{
  VisitPage out{.id = row.id,
                .number = row.number,
                .unit = {row.unit_code, row.unit_name},
                .visited_on = row.visited_on,
                .visitors = row.visitors,
                .campaign = row.campaign,
                .situation = row.situation,
                .needs = row.needs,
                .version = 0,
                .versions = {}};
  for (auto const& report : reports)
    if (report.visit == row.id)
      out.versions.insert(out.versions.begin(), shown(vault, report));
  if (!out.versions.empty())
    out.version = out.versions.front().version;
  return out;
}

// What was found at home stands in no page of the file, so that looking at it is told.
Answer<VisitList> visits(Call& call, Uuid const& id)
{
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<VisitList> {
    auto const found = store::file(tx, id);
    auto const file = TRY(call.see(found, found ? found->place : UnitId{-1}));
    if (file.locked_on)
      return refuse(app::NoFile::household_locked);
    app::tell(entry, AuditAct::visits_seen, file, call.session().opening_reason);
    auto const reports = store::visit_reports(tx, file.county, file.id);
    VisitList out{.may_record = may(call.session().role, Right::record_visits), .items = {}};
    for (auto const& row : store::visits_of(tx, file.county, file.id))
      out.items.push_back(shown(tx.vault(), row, reports));
    return out;
  });
}

Answer<VisitPage> page_of(Call const& call, Uuid const& household, Uuid const& visit)
{
  return call.read([&](Tx& tx) -> Answer<VisitPage> {
    auto const found = store::file(tx, household);
    auto const file = TRY(call.see(found, found ? found->place : UnitId{-1}));
    auto const row = store::visit(tx, file.county, file.id, visit);
    if (!row)
      return refuse(NoAccess::not_found);
    return shown(tx.vault(), *row, store::visit_reports(tx, file.county, file.id, visit));
  });
}

Answer<Created<VisitPage>> record(Call& call, Uuid const& id, VisitWish const& wish)
{
  auto const act = call.act();
  auto const visit = TRY(app::record_visit(keeper_of(call, act), call.session(), id, wish));
  return Created<VisitPage>{TRY(page_of(call, id, visit))};
}

Answer<VisitPage> correct(Call& call, Uuid const& id, Uuid const& visit,
                          app::VisitCorrection const& correction)
{
  auto const act = call.act();
  TRY(app::correct_visit(keeper_of(call, act), call.session(), id, visit, correction));
  return page_of(call, id, visit);
}

}  // namespace

void visit_routes(Routes& on)
{
  on.get("/households/{id}/visits", Right::work_on_dossiers, visits,
         "Visits to a household, and what was found at home.");
  on.post("/households/{id}/visits", Right::record_visits, record,
          "A home visit is written down by one of the two who went.");
  on.post("/households/{id}/visits/{visit}/corrections", Right::record_visits, correct,
          "What was written of a visit is corrected; what was there before is kept.");
}

}  // namespace hengwen::http
