// SPDX-License-Identifier: Apache-2.0
#include "store/snapshot/snapshot.hpp"

#include "sql/snapshot.hpp"
#include "store/planning/planning.hpp"

#include <atomic>
#include <tuple>

namespace hengwen::store {
namespace {

struct Statement {
  std::string_view source;
  Sql sql;
};

// First those that take longest, so that two who share them end at about the same time.
constexpr Statement statements[] = {
    {"filed_people", sql::snapshot::filed_people},
    {"household_visits", sql::snapshot::household_visits},
    {"aid_events", sql::snapshot::aid_events},
    {"payments", sql::snapshot::payments},
    {"balances", sql::snapshot::balances},
    {"left_households", sql::snapshot::left_households},
    {"centre_costs", sql::snapshot::centre_costs},
    {"centre_staff", sql::snapshot::centre_staff},
    {"centres", sql::snapshot::centres},
    {"claimants", sql::snapshot::claimants},
    {"employer_visits", sql::snapshot::employer_visits},
    {"events", sql::snapshot::events},
    {"homeward", sql::snapshot::homeward},
    {"job_offers", sql::snapshot::job_offers},
    {"legal_aids", sql::snapshot::legal_aids},
    {"pairings", sql::snapshot::pairings},
    {"partners", sql::snapshot::partners},
    {"passengers", sql::snapshot::passengers},
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

void read_column(BinaryRows const& rows, int at, stats::Column& column)
{
  auto const each = [&](auto&& add) {
    for (int row = 0; row < rows.count(); ++row)
      if (rows.null(row, at))
        column.add_absent();
      else
        add(row);
  };
  column.reserve(std::size_t(rows.count()));
  switch (column.type) {
    case stats::ColumnType::date:
      return each([&](int row) { column.add(rows.date(row, at)); });
    case stats::ColumnType::money:
      return each([&](int row) { column.add(rows.money(row, at)); });
    case stats::ColumnType::count:
      return each([&](int row) { column.add_count(rows.int64(row, at)); });
    case stats::ColumnType::code:
      return each([&](int row) { column.add_word(rows.text(row, at)); });
    case stats::ColumnType::flag:
      return each([&](int row) { column.add_flag(rows.truth(row, at)); });
    case stats::ColumnType::key:
      if (rows.is_uuid(at))
        return each([&](int row) { column.add(stats::key_of(rows.uuid(row, at))); });
      return each([&](int row) { column.add(stats::key_of(rows.text(row, at))); });
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
    read_column(rows, rows.column(name.c_str()), column);
  }
  if (identities == Identities::with)
    add_identities(rows, table);
  table.sort_by_place();
  return table;
}

Statement const& statement_for(stats::SourcePlan const& plan)
{
  auto const* const found = std::ranges::find(statements, plan.name, &Statement::source);
  if (found == std::end(statements))
    throw std::logic_error{"no statement for the source " + plan.name};
  return *found;
}

// What is asked of the database once, and the readings that it answers.
struct Request {
  Statement const* statement = nullptr;
  UnitId subtree;
  Period window;
  std::vector<std::size_t> readings;

  auto order() const { return std::tuple{statement, subtree, window.from, window.to}; }
};

std::vector<Request> requests_for(std::vector<Reading> const& readings)
{
  std::vector<Request> out;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    auto const& [source, subtree, question] = readings[i];
    Request request{&statement_for(*source), subtree, window_of(*source, question), {i}};
    auto const known = std::ranges::find(out, request.order(), &Request::order);
    if (known == out.end())
      out.push_back(std::move(request));
    else
      known->readings.push_back(i);
  }
  std::ranges::sort(out, {}, &Request::order);
  return out;
}

stats::Table ask(Tx& tx, Statement const& statement, stats::SourcePlan const& plan, UnitId subtree,
                 Period window, Identities identities)
{
  auto const rows = tx.columns(statement.sql, subtree, subtree.last(), window.from, window.to,
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
  return ask(tx, statement_for(plan), plan, subtree, window_of(plan, question), identities);
}

void read_each(Tx& tx, std::vector<Reading> const& readings,
               std::function<void(std::size_t, stats::Table const&)> const& take)
{
  auto const requests = requests_for(readings);
  std::atomic<std::size_t> next = 0;
  auto const ask_on = [&](Tx& on) {
    plan_each_time(on);
    for (std::size_t i = next++; i < requests.size(); i = next++) {
      auto const& [statement, subtree, window, for_whom] = requests[i];
      auto const table = ask(on, *statement, *readings[for_whom.front()].source, subtree, window,
                             Identities::without);
      for (auto const reading : for_whom)
        take(reading, table);
    }
  };
  // There is nothing to share of a single one.
  if (requests.size() > 1)
    tx.with_a_second(ask_on);
  else
    ask_on(tx);
}

}  // namespace hengwen::store
