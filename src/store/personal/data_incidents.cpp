// SPDX-License-Identifier: Apache-2.0
#include "store/personal/data_incidents.hpp"

#include "describe/json.hpp"
#include "sql/personal.hpp"
#include "store/errors.hpp"

namespace hengwen::store {

std::vector<TakenIncidentStep> steps_of(DataIncidentRow const& row)
{
  std::vector<TakenIncidentStep> out;
  if (!read_json(boost::json::parse(row.steps), out))
    throw CorruptRow{"an incident has unreadable steps"};
  return out;
}

std::vector<DataIncidentRow> data_incidents(Tx& tx, IncidentQuery const& q)
{
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    day = q.after->day, id = q.after->id;
  return tx.all<DataIncidentRow>(sql::personal::data_incidents, q.within.first, q.within.last, q.id,
                                 day, id, q.most);
}

std::optional<DataIncidentRow> data_incident(Tx& tx, Scope const& within, Uuid const& id)
{
  auto rows = data_incidents(tx, {.within = within, .id = id, .most = 1});
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

void add_data_incident(Tx& tx, UnitId of, Uuid const& id, IncidentWish const& wish,
                       std::string_view by, Instant at)
{
  tx.run(sql::personal::add_data_incident, of.county(), id, of, wish.kind, wish.happened_on,
         wish.found_on, wish.what, wish.cause, wish.fields, wish.harm, wish.advice, wish.people, by,
         at);
}

bool add_data_incident_step(Tx& tx, DataIncidentRow const& row, int seq,
                            IncidentStepWish const& wish, std::string_view by, Instant at)
{
  return tx.run(sql::personal::add_data_incident_step, row.county, row.id, row.place, seq,
                wish.step, wish.words, wish.on, by, at) == 1;
}

bool add_data_incident_household(Tx& tx, DataIncidentRow const& row, FileRow const& file,
                                 std::string_view by, Instant at)
{
  return tx.run(sql::personal::add_data_incident_household, file.county, file.id, row.id,
                file.place, by, at) == 1;
}

}  // namespace hengwen::store
