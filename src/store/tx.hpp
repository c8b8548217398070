// SPDX-License-Identifier: Apache-2.0
//
// One database transaction. Statements come from .sql files by name; rows become
// described structs by column name; arguments are the statement's $1, $2, ….
//
//     auto const unit = tx.maybe_one<Unit>(sql::org::unit_by_code, code);
//
// Database opens and ends it. A Tx belongs to one thread.
#pragma once

#include "store/binary_rows.hpp"
#include "store/connection.hpp"
#include "store/copy_in.hpp"

#include <functional>

namespace hengwen {

class Database;
class Vault;
namespace store {
class ChainEnds;
}

class Tx {
public:
  // In a read the database may lend it a second connection, begun in the same words.
  explicit Tx(Connection& connection, Database& database, std::string begin_of_read = {})
      : connection_{connection}, database_{database}, begin_{std::move(begin_of_read)}
  {
  }
  Tx(Tx const&) = delete;

  // Seals and opens what is secret of people. Throws when the database keeps none.
  Vault const& vault() const;

  // Of the log, as this program knows them.
  store::ChainEnds& chain_ends() const;

  // The only row, or none. Throws CorruptRow when there are more.
  template <class Row, class... Args>
  std::optional<Row> maybe_one(Sql const& sql, Args const&... args)
  {
    auto const result = ask(sql, Format::text, args...);
    RowReader<Row> const reader{result, sql.name};
    if (result.rows() > 1)
      throw CorruptRow{std::string{sql.name} + " gave several rows instead of one"};
    if (result.rows() == 0)
      return std::nullopt;
    return reader.read(result, 0);
  }

  // The only row. Throws CorruptRow when there is not exactly one.
  template <class Row, class... Args>
  Row one(Sql const& sql, Args const&... args)
  {
    auto row = maybe_one<Row>(sql, args...);
    if (!row)
      throw CorruptRow{std::string{sql.name} + " gave no row"};
    return *std::move(row);
  }

  template <class Row, class... Args>
  std::vector<Row> all(Sql const& sql, Args const&... args)
  {
    auto const result = ask(sql, Format::text, args...);
    RowReader<Row> const reader{result, sql.name};
    std::vector<Row> rows;
    rows.reserve(std::size_t(result.rows()));
    for (int i = 0; i < result.rows(); ++i)
      rows.push_back(reader.read(result, i));
    return rows;
  }

  // Row by row, without keeping them. take(Row&&) may throw; it must not use this Tx.
  template <class Row, class Take, class... Args>
  void each(Sql const& sql, Take&& take, Args const&... args)
  {
    run_waiting();
    std::optional<RowReader<Row>> reader;
    std::array<Parameter, sizeof...(Args)> const values{to_sql(args)...};
    connection_.stream(sql, values, [&](Result const& result) {
      if (!reader)
        reader.emplace(result, sql.name);
      take(reader->read(result, 0));
    });
  }

  // How many rows it changed.
  template <class... Args>
  std::int64_t run(Sql const& sql, Args const&... args)
  {
    return ask(sql, Format::text, args...).affected();
  }

  // A statement that ends the transaction: it travels with the commit, in one journey to the
  // server, unless others follow it. then() runs once it is committed.
  template <class... Args>
  void run_last(std::function<void()> then, Sql const& sql, Args const&... args)
  {
    run_waiting();
    waiting_ = &sql;
    waiting_values_ = {to_sql(args)...};
    afterwards_.push_back(std::move(then));
  }

  // For Database.
  void commit();

  // Many rows for reckoning, in PostgreSQL's binary form.
  template <class... Args>
  BinaryRows columns(Sql const& sql, Args const&... args)
  {
    return BinaryRows{ask(sql, Format::binary, args...)};
  }

  // Runs work(tx) here and, in a read when a connection is free, at the same time on a second
  // one that sees the same picture of the data. The two share what there is to do among them.
  void with_a_second(std::function<void(Tx&)> const& work);

  // Many rows in PostgreSQL's text form, faster than each(): a statement "copy (…) to stdout".
  // Such a statement takes no arguments; it may ask for current_setting(). take(line) may throw;
  // it must not use this Tx.
  void copy_out(Sql const& sql, std::function<void(std::string_view line)> const& take)
  {
    run_waiting();
    connection_.copy_out(sql, take);
  }

  // "copy table (a, b) from stdin". Nothing else may run until it is finished.
  CopyIn copy_in(std::string_view statement)
  {
    run_waiting();
    return CopyIn{connection_, statement};
  }

  // Runs f() so that, when it throws or refuses, only what f() wrote is undone.
  template <class F>
  auto sheltered(F&& f)
  {
    run_waiting();
    connection_.command("savepoint shelter", "savepoint");
    try {
      auto answer = f();
      run_waiting();
      connection_.command(answer ? "release savepoint shelter"
                                 : "rollback to savepoint shelter; release savepoint shelter",
                          "savepoint");
      return answer;
    } catch (StatementFailed const&) {
      connection_.command("rollback to savepoint shelter; release savepoint shelter", "savepoint");
      throw;
    }
  }

  // Several statements without arguments or answers: a migration.
  void script(std::string const& text, std::string const& name)
  {
    run_waiting();
    connection_.command(text.c_str(), name.c_str());
  }

  // For the statements that follow in this transaction; zero is no limit.
  void limit_statements_to(std::chrono::milliseconds);

  std::string const& begin() const { return begin_; }

private:
  template <class... Args>
  Result ask(Sql const& sql, Format format, Args const&... args)
  {
    run_waiting();
    std::array<Parameter, sizeof...(Args)> const values{to_sql(args)...};
    return connection_.run(sql, values, format);
  }

  // What was to be last and is not.
  void run_waiting();

  Connection& connection_;
  Database& database_;
  std::string begin_;  // Empty in a write.
  Sql const* waiting_ = nullptr;
  std::vector<Parameter> waiting_values_;
  std::vector<std::function<void()>> afterwards_;
};

}  // namespace hengwen
