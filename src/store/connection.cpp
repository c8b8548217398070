// SPDX-License-Identifier: Apache-2.0
#include "store/connection.hpp"

#include <libpq-fe.h>

#include <thread>

namespace hengwen {
namespace {

constexpr std::string_view starting_up = "57P03";

// Passes the time of one statement to the hook, however the statement ends.
class Timed {
public:
  Timed(StatementHook const& hook, char const* name) : hook_{hook}, name_{name} {}
  ~Timed()
  {
    if (hook_)
      hook_(name_, std::chrono::steady_clock::now() - began_);
  }

private:
  StatementHook const& hook_;
  char const* name_;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

std::vector<char const*> pointers(std::span<Parameter const> values)
{
  std::vector<char const*> out;
  out.reserve(values.size());
  for (auto const& value : values)
    out.push_back(value ? value->c_str() : nullptr);
  return out;
}

std::string field(pg_result const* result, int code)
{
  auto const* text = PQresultErrorField(result, code);
  return text ? text : "";
}

// The message of a wrong value repeats the value, which may be a person's secret.
std::string sayable(std::string const& state, std::string const& message)
{
  return state.starts_with("22") || state.starts_with("23") ? "" : ": " + message;
}

bool failed(pg_result const* result)
{
  switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
    case PGRES_COMMAND_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
    case PGRES_EMPTY_QUERY:
      return false;
    default:
      return true;
  }
}

}  // namespace

void Connection::close(pg_conn* raw)
{
  PQfinish(raw);
}

Connection::Connection(Connect const& how) : how_{how}, raw_{nullptr, &close}
{
  auto const until = std::chrono::steady_clock::now() + how.patience;
  for (;;) {
    char const* keys[] = {"dbname", "application_name", "client_encoding", "connect_timeout",
                          nullptr};
    char const* values[] = {how.url.c_str(), "hengwen", "UTF8", "10", nullptr};
    raw_.reset(PQconnectdbParams(keys, values, 1));
    if (PQstatus(raw_.get()) == CONNECTION_OK)
      break;
    if (std::chrono::steady_clock::now() > until)
      throw DatabaseGone{std::string{"cannot reach the database: "} + PQerrorMessage(raw_.get())};
    std::this_thread::sleep_for(std::chrono::milliseconds{25});
  }
  PQsetNoticeProcessor(raw_.get(), [](void*, char const*) {}, nullptr);
  command("set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set bytea_output = 'hex'", "session");
  command(fmt::format("set statement_timeout = {}", how.statement_timeout.count()).c_str(),
          "session");
}

void Connection::prepare(Sql const& sql)
{
  if (prepared_.contains(sql.name))
    return;
  checked(PQprepare(raw_.get(), sql.name, sql.text, 0, nullptr), sql.name);
  prepared_.insert(sql.name);
}

Result Connection::run(Sql const& sql, std::span<Parameter const> values, Format format)
{
  Timed const timed{how_.on_statement, sql.name};
  prepare(sql);
  auto const texts = pointers(values);
  return checked(PQexecPrepared(raw_.get(), sql.name, int(texts.size()), texts.data(), nullptr,
                                nullptr, int(format)),
                 sql.name);
}

void Connection::run_and_commit(Sql const& sql, std::span<Parameter const> values)
{
  Timed const timed{how_.on_statement, sql.name};
  prepare(sql);
  auto const texts = pointers(values);
  auto* const raw = raw_.get();
  if (!PQenterPipelineMode(raw))
    fail(nullptr, sql.name);
  if (!PQsendQueryPrepared(raw, sql.name, int(texts.size()), texts.data(), nullptr, nullptr, 0) ||
      !PQsendQueryParams(raw, "commit", 0, nullptr, nullptr, nullptr, nullptr, 0) ||
      !PQpipelineSync(raw))
    fail(nullptr, sql.name);
  auto* const said = PQgetResult(raw);
  if (!said || failed(said)) {
    end_pipeline(sql.name);
    fail(said, sql.name);
  }
  PQclear(said);
  while (auto* rest = PQgetResult(raw))
    PQclear(rest);
  auto* const committed = PQgetResult(raw);
  end_pipeline("commit");
  checked(committed, "commit");
}

// Reads what the server still says of a pipeline, and leaves it. What goes wrong here is seen by
// whoever uses the connection next: settle() throws away one that is not idle.
void Connection::end_pipeline(char const* name)
{
  auto* const raw = raw_.get();
  bool at_end = false;
  while (!at_end && PQstatus(raw) == CONNECTION_OK) {
    auto* const rest = PQgetResult(raw);
    at_end = rest && PQresultStatus(rest) == PGRES_PIPELINE_SYNC;
    PQclear(rest);
  }
  if (PQstatus(raw) == CONNECTION_OK && !PQexitPipelineMode(raw)) {
    worn_ = true;
    throw DatabaseGone{fmt::format("{}: {}", name, PQerrorMessage(raw))};
  }
}

void Connection::stream(Sql const& sql, std::span<Parameter const> values,
                        std::function<void(Result const&)> const& each_row)
{
  Timed const timed{how_.on_statement, sql.name};
  prepare(sql);
  auto const texts = pointers(values);
  if (!PQsendQueryPrepared(raw_.get(), sql.name, int(texts.size()), texts.data(), nullptr, nullptr,
                           0) ||
      !PQsetSingleRowMode(raw_.get()))
    fail(nullptr, sql.name);
  try {
    while (auto* raw = PQgetResult(raw_.get())) {
      auto const result = checked(raw, sql.name);
      if (result.rows() > 0)
        each_row(result);
    }
  } catch (...) {
    stop_streaming();
    throw;
  }
}

void Connection::copy_out(Sql const& sql, std::function<void(std::string_view)> const& each_line)
{
  Timed const timed{how_.on_statement, sql.name};
  checked(PQexec(raw_.get(), sql.text), sql.name);
  if (PQtransactionStatus(raw_.get()) != PQTRANS_ACTIVE)
    throw std::logic_error{std::string{sql.name} + " is not a copy to standard output"};
  char* line = nullptr;
  try {
    while (auto const size = PQgetCopyData(raw_.get(), &line, 0)) {
      if (size < 0)
        break;
      std::unique_ptr<char, void (*)(void*)> const given{line, &PQfreemem};
      each_line({line, std::size_t(size) - 1});
    }
  } catch (...) {
    stop_streaming();
    throw;
  }
  checked(PQgetResult(raw_.get()), sql.name);
  drained();
}

Result Connection::command(char const* text, char const* name)
{
  Timed const timed{how_.on_statement, name};
  return checked(PQexec(raw_.get(), text), name);
}

void Connection::start_copy(std::string const& statement, char const* name)
{
  checked(PQexec(raw_.get(), statement.c_str()), name);
  if (PQtransactionStatus(raw_.get()) != PQTRANS_ACTIVE)
    throw std::logic_error{std::string{name} + " is not a copy from standard input"};
}

void Connection::put_copy(std::string_view data)
{
  if (PQputCopyData(raw_.get(), data.data(), int(data.size())) != 1)
    fail(nullptr, "copy");
}

std::int64_t Connection::finish_copy()
{
  if (PQputCopyEnd(raw_.get(), nullptr) != 1)
    fail(nullptr, "copy");
  auto const result = checked(PQgetResult(raw_.get()), "copy");
  drained();
  return result.affected();
}

void Connection::break_copy() noexcept
{
  PQputCopyEnd(raw_.get(), "given up");
  drained();
}

// Reads whatever is still to come and throws it away. While lines of a copy are waiting, libpq
// gives the same result again and again.
bool Connection::drained() noexcept
{
  while (auto* rest = PQgetResult(raw_.get())) {
    bool const copying = PQresultStatus(rest) == PGRES_COPY_OUT;
    PQclear(rest);
    char* line = nullptr;
    while (copying && PQgetCopyData(raw_.get(), &line, 0) > 0)
      PQfreemem(line);
  }
  return PQstatus(raw_.get()) == CONNECTION_OK;
}

void Connection::stop_streaming() noexcept
{
  if (auto* cancel = PQgetCancel(raw_.get())) {
    char reason[256];
    PQcancel(cancel, reason, sizeof reason);
    PQfreeCancel(cancel);
  }
  drained();
}

bool Connection::settle() noexcept
{
  if (worn_ || PQstatus(raw_.get()) != CONNECTION_OK)
    return false;
  if (PQtransactionStatus(raw_.get()) == PQTRANS_ACTIVE)
    return false;
  if (PQtransactionStatus(raw_.get()) != PQTRANS_IDLE)
    PQclear(PQexec(raw_.get(), "rollback"));
  return PQtransactionStatus(raw_.get()) == PQTRANS_IDLE;
}

Result Connection::checked(pg_result* raw, char const* name)
{
  if (!raw || failed(raw))
    fail(raw, name);
  return Result{raw};
}

void Connection::fail(pg_result* raw, char const* name)
{
  Result const result{raw};
  auto const state = field(raw, PG_DIAG_SQLSTATE);
  auto const say =
      fmt::format("{}: {}{}", name, state, sayable(state, field(raw, PG_DIAG_MESSAGE_PRIMARY)));
  // 08: connection; 57P01..57P03: the server is going or coming.
  if (PQstatus(raw_.get()) != CONNECTION_OK || state.starts_with("08") ||
      (state.starts_with("57P") && state <= starting_up))
    throw DatabaseGone{fmt::format("{}: the connection is lost", name)};
  // Not a word of the server: the connection itself is in no state to be used.
  if (state.empty()) {
    worn_ = true;
    throw DatabaseGone{fmt::format("{}: {}", name, PQerrorMessage(raw_.get()))};
  }
  if (state == "40001" || state == "40P01")
    throw Collided{say, state};
  if (state.starts_with("23"))
    throw ConstraintBroken{
        fmt::format("{}: {} breaks {}", name, state, field(raw, PG_DIAG_CONSTRAINT_NAME)),
        field(raw, PG_DIAG_CONSTRAINT_NAME), state};
  // "cached plan must not change result type", and a statement that is not there.
  worn_ |= state == "0A000" || state == "26000";
  throw StatementFailed{say, state};
}

}  // namespace hengwen
