// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include "sql/planning.hpp"

#include <sodium.h>

#include <thread>

namespace hengwen {
namespace {

constexpr std::chrono::seconds longest_wait{30};

}  // namespace

Database::Database(Connect how, std::size_t connections) : how_{std::move(how)}, free_{connections}
{
}

std::unique_ptr<Connection> Database::take()
{
  std::unique_lock lock{guard_};
  if (!freed_.wait_for(lock, longest_wait, [&] { return free_ > 0; }))
    throw DatabaseBusy{"no connection became free"};
  return taken();
}

std::optional<std::unique_ptr<Connection>> Database::take_at_once()
{
  std::lock_guard const lock{guard_};
  return free_ > 0 ? std::optional{taken()} : std::nullopt;
}

// With the guard held, and one to be had.
std::unique_ptr<Connection> Database::taken()
{
  --free_;
  if (idle_.empty())
    return nullptr;
  auto connection = std::move(idle_.back());
  idle_.pop_back();
  return connection;
}

void Database::give_back(std::unique_ptr<Connection> connection)
{
  {
    std::lock_guard const lock{guard_};
    ++free_;
    if (connection)
      idle_.push_back(std::move(connection));
  }
  freed_.notify_one();
}

std::string Database::under(Scope const& scope)
{
  return fmt::format(
      "; set local role hengwen_scoped; set local hengwen.first = '{}'; set local hengwen.last = "
      "'{}'",
      scope.first.place, scope.last.place);
}

void Database::pause(int attempt)
{
  auto const most = 1u << attempt;
  std::this_thread::sleep_for(std::chrono::milliseconds{1 + randombytes_uniform(most)});
}

void Database::with_a_second(Tx& tx, std::function<void(Tx&)> const& work)
{
  auto connection = take_at_once();
  if (!connection)
    return work(tx);
  Lease lease{*this, *std::move(connection), tx.begin()};
  auto const picture = tx.one<std::string>(sql::planning::export_picture);
  lease.connection().command(fmt::format("set transaction snapshot '{}'", picture).c_str(),
                             "set picture");
  std::exception_ptr broken;
  {
    std::jthread const second{[&] {
      try {
        Tx beside{lease.connection(), *this};
        work(beside);
      } catch (...) {
        broken = std::current_exception();
      }
    }};
    work(tx);
  }
  if (broken)
    std::rethrow_exception(broken);
}

Database::Lease::Lease(Database& database, std::unique_ptr<Connection> connection,
                       std::string const& begin)
    : database_{database}, connection_{std::move(connection)}
{
  try {
    if (connection_) {
      try {
        connection_->command(begin.c_str(), "begin");
        return;
      } catch (DatabaseGone const&) {
        connection_.reset();  // The server was restarted since; nothing was begun.
      }
    }
    connection_ = std::make_unique<Connection>(database.how_);
    connection_->command(begin.c_str(), "begin");
  } catch (...) {
    database_.give_back(nullptr);
    throw;
  }
}

Database::Lease::~Lease()
{
  if (!connection_->settle())
    connection_.reset();
  database_.give_back(std::move(connection_));
}

}  // namespace hengwen
