// SPDX-License-Identifier: Apache-2.0
#include "store/snapshot/snapshot.hpp"

#include "sql/snapshot.hpp"
#include "store/planning/planning.hpp"

#include <atomic>

namespace hengwen::store {
namespace {

struct Statement {
  std::string_view source;
  Sql sql;
};

constexpr Statement statements[] = {
    {"aid_events", sql::snapshot::aid_events},
    {"balances", sql::snapshot::balances},
    {"centre_costs", sql::snapshot::centre_costs},
    {"centre_staff", sql::snapshot::centre_staff},
    {"centres", sql::snapshot::centres},
    {"claimants", sql::snapshot::claimants},
    {"employer_visits", sql::snapshot::employer_visits},
    {"events", sql::snapshot::events},
    {"filed_people", sql::snapshot::filed_people},
    {"homeward", sql::snapshot::homeward},
    {"household_visits", sql::snapshot::household_visits},
    {"job_offers", sql::snapshot::job_offers},
    {"left_households", sql::snapshot::left_households},
    {"legal_aids", sql::snapshot::legal_aids},
    {"pairings", sql::snapshot::pairings},
    {"partners", sql::snapshot::partners},
    {"passengers", sql::snapshot::passengers},
    {"payments", sql::snapshot::payments},
    {"receipts", sql::snapshot::receipts},
    {"recoveries", sql::snapshot::recoveries},
    {"referrals", sql::snapshot::referrals},
    {"rights_cases", sql::snapshot::rights_cases},
    {"services", sql::snapshot::services},
    {"special_funds", sql::snapshot::special_funds},
    {"stations", sql::snapshot::stations},
    {"ticket_windows", sql::snapshot::ticket_windows},
    {"tickets", sql::snapshot::tickets},
    {"trainings", sql::snapshot::trainings},
    {"travel_subsidies", sql::snapshot::travel_subsidies},
    {"trips", sql::snapshot::trips},
    {"volunteers", sql::snapshot::volunteers},
    {"worker_visits", sql::snapshot::worker_visits},
};

void add_value(BinaryRows const& rows, int row, int at, stats::Column& column)
{
  if (rows.null(row, at))
    return column.add_absent();
  switch (column.type) {
    case stats::ColumnType::date:
      return column.add(rows.date(row, at));
    case stats::ColumnType::money:
      return column.add(rows.money(row, at));
    case stats::ColumnType::count:
      return column.add_count(rows.int64(row, at));
    case stats::ColumnType::code:
      return column.add_word(rows.text(row, at));
    case stats::ColumnType::flag:
      return column.add_flag(rows.truth(row, at));
    case stats::ColumnType::key:
      return column.add(rows.is_uuid(at) ? stats::key_of(rows.uuid(row, at))
                                         : stats::key_of(rows.text(row, at)));
  }
}

void add_identities(BinaryRows const& rows, stats::Table& table)
{
  auto const kind = table.kinds.size() > 1 ? rows.column("kind") : -1;
  auto const county = rows.column("county");
  auto const id = rows.column("id");
  table.identities.reserve(std::size_t(rows.count()));
  for (int row = 0; row < rows.count(); ++row) {
    std::uint32_t number = 0;
    if (kind >= 0)
      number =
          std::uint32_t(std::ranges::find(table.kinds, rows.text(row, kind)) - table.kinds.begin());
    if (number == table.kinds.size())
      throw CorruptRow{"a source gave a row of a kind it does not name"};
    table.identities.push_back({number, rows.int32(row, county), rows.uuid(row, id)});
  }
}

stats::Table read_table(BinaryRows const& rows, stats::SourcePlan const& plan,
                        Identities identities)
{
  stats::Table table;
  table.kinds = plan.source->kinds;
  auto const unit = rows.column("unit");
  table.places.reserve(std::size_t(rows.count()));
  for (int row = 0; row < rows.count(); ++row)
    table.places.push_back(rows.int64(row, unit));
  for (auto const& [name, spec] : plan.source->columns) {
    auto& column = table.columns[name];
    column.type = stats::column_spec(spec)->type;
    auto const at = rows.column(name.c_str());
    for (int row = 0; row < rows.count(); ++row)
      add_value(rows, row, at, column);
  }
  if (identities == Identities::with)
    add_identities(rows, table);
  table.sort_by_place();
  return table;
}

stats::Table ask(Tx& tx, stats::SourcePlan const& plan, UnitId subtree,
                 stats::Question const& question, Identities identities)
{
  auto const window = window_of(plan, question);
  auto const* const statement = statement_of_source(plan.name);
  if (!statement)
    throw std::logic_error{"no statement for the source " + plan.name};
  auto const rows = tx.columns(*statement, subtree, subtree.last(), window.from, window.to,
                               identities == Identities::with);
  return read_table(rows, plan, identities);
}

}  // namespace

Sql const* statement_of_source(std::string_view source)
{
  auto const* const found = std::ranges::find(statements, source, &Statement::source);
  return found == std::end(statements) ? nullptr : &found->sql;
}

stats::Table table_of(Tx& tx, stats::SourcePlan const& plan, UnitId subtree,
                      stats::Question const& question, Identities identities)
{
  plan_each_time(tx);
  return ask(tx, plan, subtree, question, identities);
}

stats::Tables tables_of(Tx& tx, stats::Plan const& plan, UnitId subtree,
                        stats::Question const& question)
{
  std::vector<stats::Table> tables(plan.sources.size());
  std::atomic<std::size_t> next = 0;
  auto const ask_on = [&](Tx& on) {
    plan_each_time(on);
    for (std::size_t i = next++; i < tables.size(); i = next++)
      tables[i] = ask(on, plan.sources[i], subtree, question, Identities::without);
  };
  // A check that names an item of another form asks for one source: nothing to share.
  if (tables.size() > 1)
    tx.with_a_second(ask_on);
  else
    ask_on(tx);
  stats::Tables out;
  for (std::size_t i = 0; i < tables.size(); ++i)
    out.emplace(plan.sources[i].name, std::move(tables[i]));
  return out;
}

}  // namespace hengwen::store
