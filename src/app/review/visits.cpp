// SPDX-License-Identifier: Apache-2.0
#include "app/review/visits.hpp"

#include "app/import/record_writer.hpp"
#include "domain/audit/log_file.hpp"
#include "domain/record_types.hpp"
#include "store/dossier/households.hpp"
#include "store/record/record_fields.hpp"
#include "store/vault/vault.hpp"

#include <fmt/format.h>

namespace hengwen::app {
namespace {

using store::FileRow;

std::string visitor_name(Session const& session)
{
  auto const& account = session.account;
  return account.full_name.empty() ? account.name : account.full_name;
}

std::string bond(std::int32_t county, Uuid const& visit, int version)
{
  return fmt::format("visit_report {} {} {}", county, to_text(visit), version);
}

Verdict fits(Tx& tx, FileRow const& file, VisitWish const& wish, std::string_view visitor,
             Date today)
{
  VisitedFile const state{file.filed_on, file.left_on,
                          store::why_left(tx, file) == "out_of_hardship"};
  return may_be_recorded(wish, state, visitor, today);
}

// The same visit told again by the same person has the same number, and so is the same visit.
std::string number_of(Vault const& vault, FileRow const& file, VisitWish const& wish,
                      Session const& session)
{
  auto const same =
      fmt::format("visit {} {} {}", to_text(file.id), to_text(session.account.id.uuid),
                  boost::json::serialize(write_json(wish)));
  return "V-" + hex_of({reinterpret_cast<char const*>(vault.keyed(same).bytes.data()), 8});
}

// The head as recorded that day, which forms go by.
std::map<std::string, std::string> head_that_day(Tx& tx, FileRow const& file)
{
  auto const head = store::record_fields(tx.vault(), "household",
                                         store::household_record(tx, file.county, file.id).record);
  auto const said = [&](char const* field) -> std::string {
    auto const* value = head.if_contains(field);
    return value ? std::string{value->get_string()} : std::string{};
  };
  auto const work = said("work_status");
  bool const migrant = said("migrant") == "true";
  auto const model = said("model_worker");
  return {{"name", said("name")},
          {"citizen_id", said("citizen_id")},
          {"group", model != "none" ? "model_worker"
                    : migrant       ? "migrant_worker"
                                    : "hardship_worker"},
          {"worker", work != "retired" && work != "veteran_retired" ? "true" : "false"},
          {"migrant", migrant ? "true" : "false"},
          {"model_worker", model}};
}

// What makes the row of the record: whose visit, to whom, on which day.
struct Visit {
  FileRow const& file;
  UnitId by;
  std::string number;
  VisitWish const& wish;
  std::string visitors;
};

Uuid write_row(Tx& tx, Visit const& visit)
{
  auto const& type = *record_type_named("household_visit");
  CheckedRows rows{.plan = 0, .type = &type, .rows = {}, .values = {}, .room = {}, .bytes_read = 0};
  rows.rows.resize(1);
  rows.values.resize(type.fields.size());
  auto const put = [&](std::string_view field, std::string_view value) {
    if (!value.empty())
      rows.of(0)[type.index(field)] = rows.room.keep(value);
  };
  for (auto const& [field, value] : head_that_day(tx, visit.file))
    put(field, value);
  put("number", visit.number);
  put("unit", to_text(visit.by));
  put("household", to_text(visit.file.id));
  put("visited_on", to_text(visit.wish.visited_on));
  put("visitors", visit.visitors);
  Target const home{visit.file.county, visit.file.id, visit.file.place, !visit.file.left_on};
  std::vector<RowPlace> const places{{visit.file.county, visit.by, home}};
  auto const identities = RowIdentities{tx.vault()}.give(rows);
  RowsToWrite const to_write{rows, places, identities, {0}};
  TriedPersons const nobody;
  return write_rows(tx, to_write, {visit.file.id, false, visit.by, nobody}).front().id;
}

void write_report(Tx& tx, Keeper const& keeper, Session const& session, Visit const& visit,
                  Uuid const& id, int version, std::string reason)
{
  auto const said = write_json(VisitVersion{visit.wish, std::move(reason)});
  store::add_visit_report(tx,
                          {.county = visit.file.county,
                           .visit = id,
                           .version = version,
                           .name = visitor_name(session),
                           .recorded_at = keeper.now(),
                           .sealed = {tx.vault().seal(boost::json::serialize(said),
                                                      bond(visit.file.county, id, version))}},
                          visit.by, visit.file.id, session.account.id.uuid);
}

// Day and visitors are of the union's own people; what was found stays out of the log.
void tell_visit(AuditEntry& entry, AuditAct act, FileRow const& file, Uuid const& id,
                std::string_view reason)
{
  tell(entry, act, file, reason);
  note_change(entry, "visit", "", to_text(id));
}

}  // namespace

Answer<Uuid> record_visit(Keeper const& keeper, Session const& session, Uuid const& household,
                          VisitWish const& said)
{
  auto const wish = tidied(said);
  return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<Uuid> {
    auto const file = TRY(open_file(tx, keeper, household));
    auto const first = visitor_name(session);
    TRY(fits(tx, file, wish, first, keeper.today));
    auto const number = number_of(tx.vault(), file, wish, session);
    if (auto const there = store::visit_numbered(tx, file, number))
      return *there;
    Visit const visit{file, session.unit, number, wish, first + "、" + wish.second};
    auto const id = write_row(tx, visit);
    write_report(tx, keeper, session, visit, id, 1, {});
    tell_visit(entry, AuditAct::visit_recorded, file, id, {});
    note_change(entry, "visited_on", "", to_text(wish.visited_on));
    note_change(entry, "visitors", "", visit.visitors);
    return id;
  });
}

Answer<Uuid> correct_visit(Keeper const& keeper, Session const& session, Uuid const& household,
                           Uuid const& id, VisitCorrection const& correction)
{
  auto const wish = tidied(correction.said);
  return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<Uuid> {
    auto const file = TRY(open_file(tx, keeper, household));
    auto const before = store::visit(tx, file.county, file.id, id);
    if (!before || !keeper.scope.has(before->place))
      return refuse(NoFile::not_found, "visit");
    auto const reports = store::visit_reports(tx, file.county, file.id, id);
    if (reports.empty())
      return refuse(NoVisit::visit_of_a_workbook);
    if (reports.back().version != correction.version)
      return refuse(NoVisit::visit_moved_on, reports.back().name);
    if (trimmed(correction.reason).empty())
      return refuse(NoVisit::correction_unexplained, "reason");
    auto const first = before->visitors.substr(0, before->visitors.find("、"));
    TRY(fits(tx, file, wish, first, keeper.today));
    Visit const visit{file, before->place, before->number.value(), wish,
                      first + "、" + wish.second};
    write_row(tx, visit);
    write_report(tx, keeper, session, visit, id, correction.version + 1,
                 std::string{trimmed(correction.reason)});
    tell_visit(entry, AuditAct::visit_corrected, file, id, correction.reason);
    note_change(entry, "visited_on", to_text(before->visited_on), to_text(wish.visited_on));
    note_change(entry, "visitors", before->visitors, visit.visitors);
    return id;
  });
}

VisitVersion visit_version(Vault const& vault, store::VisitReportRow const& row)
{
  VisitVersion out;
  auto const text = vault.open(row.sealed.raw, bond(row.county, row.visit, row.version));
  if (!read_json(boost::json::parse(text), out))
    throw CorruptRow{"a visit report cannot be read"};
  return out;
}

}  // namespace hengwen::app
