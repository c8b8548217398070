// SPDX-License-Identifier: Apache-2.0
//
// One connection to PostgreSQL: the only thing here that talks to libpq. It turns
// errors into the exceptions of errors.hpp, prepares each statement once by its
// name, and times it. Nobody but Tx and Database uses it.
#pragma once

#include "store/result.hpp"
#include "store/sql.hpp"

#include <chrono>
#include <functional>
#include <span>
#include <unordered_set>

struct pg_conn;

namespace hengwen {

// Called after every statement, from any thread: its name and how long it took.
using StatementHook = std::function<void(std::string_view name, std::chrono::nanoseconds)>;

// How to reach a database.
struct Connect {
  std::string url;  // postgresql://… or "host=/var/… dbname=…"
  std::chrono::milliseconds statement_timeout{60'000};
  // How long to go on trying while the server is starting.
  std::chrono::milliseconds patience{5'000};
  StatementHook on_statement;
};

enum class Format { text = 0, binary = 1 };

class Connection {
public:
  explicit Connection(Connect const& how);

  Result run(Sql const&, std::span<Parameter const>, Format = Format::text);

  // The statement and the commit in one journey to the server. When the statement fails nothing
  // is committed.
  void run_and_commit(Sql const&, std::span<Parameter const>);

  // One row at a time, so that a million rows need no memory.
  void stream(Sql const&, std::span<Parameter const>,
              std::function<void(Result const&)> const& each_row);

  // "copy (…) to stdout": line by line, without their ends. A line lasts until the next one.
  void copy_out(Sql const&, std::function<void(std::string_view)> const& each_line);

  // A statement of the program's own (begin, commit, savepoint), or several.
  Result command(char const* text, char const* name);

  void start_copy(std::string const& statement, char const* name);
  void put_copy(std::string_view data);
  std::int64_t finish_copy();
  void break_copy() noexcept;

  // Back to no transaction; false if the connection is of no more use.
  bool settle() noexcept;

private:
  static void close(pg_conn*);
  void prepare(Sql const&);
  bool drained() noexcept;
  void stop_streaming() noexcept;
  void end_pipeline(char const* name);
  Result checked(pg_result*, char const* name);
  [[noreturn]] void fail(pg_result*, char const* name);

  Connect const& how_;
  std::unique_ptr<pg_conn, void (*)(pg_conn*)> raw_;
  std::unordered_set<std::string> prepared_;
  bool worn_ = false;  // Its prepared statements no longer fit the schema.
};

}  // namespace hengwen
