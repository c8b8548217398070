// SPDX-License-Identifier: Apache-2.0
#include "server/embedded_postgres.hpp"

#include "base/log.hpp"

namespace hengwen {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

// The owner may be making the cluster, or replaying what a crash left.
constexpr seconds patience_of_guests{120};

fs::path made(fs::path const& folder)
{
  fs::create_directories(folder);
  return fs::canonical(folder);
}

}  // namespace

EmbeddedPostgres::EmbeddedPostgres(fs::path const& data, Use use, std::string const& name)
    : use_{use},
      data_{made(data)},
      owner_{data_ / "hengwen.lock"},
      guests_{data_ / "hengwen.guests"},
      cluster_{data_, Keeping::safe}
{
  if (!come_in(name))
    return;
  std::promise<void> started;
  auto done = started.get_future();
  // PostgreSQL ends with the thread that started it, so this thread stays until the end.
  keeper_ =
      std::thread{[this, started = std::move(started)]() mutable { keep(std::move(started)); }};
  try {
    done.get();
  } catch (...) {
    keeper_.join();
    throw;
  }
}

EmbeddedPostgres::~EmbeddedPostgres()
{
  if (!owner())
    return;
  if (use_ == Use::command) {
    guests_.release();
    guests_.wait_alone();
  }
  leaving_ = true;
  cluster_.stop();
  keeper_.join();
}

// True as owner, false as guest.
bool EmbeddedPostgres::come_in(std::string const& name)
{
  auto const until = steady_clock::now() + patience_of_guests;
  for (;;) {
    if (owner_.try_alone(name)) {
      guests_.try_shared();
      return true;
    }
    if (use_ == Use::serve)
      throw FolderInUse{"another hengwen uses " + data_.string() + " already: process " +
                        owner_.holder()};
    if (guests_.try_shared()) {
      if (cluster_.answers())
        return false;
      guests_.release();
    }
    if (steady_clock::now() > until)
      throw FolderInUse{"the database in " + data_.string() +
                        " does not answer; it belongs to process " + owner_.holder()};
    std::this_thread::sleep_for(milliseconds{50});
  }
}

void EmbeddedPostgres::keep(std::promise<void> started)
{
  try {
    cluster_.start();
    started.set_value();
  } catch (...) {
    started.set_exception(std::current_exception());
    return;
  }
  while (!leaving_) {
    auto const end = cluster_.wait();
    if (leaving_)
      return;
    log(Level::error, "postgres_ended", {{"end", end}});
    start_again();
  }
}

void EmbeddedPostgres::start_again()
{
  for (milliseconds pause{100}; !leaving_; pause = std::min(pause * 2, milliseconds{10'000})) {
    try {
      cluster_.start();
      log(Level::warning, "postgres_started_again");
      if (leaving_)
        cluster_.stop();
      return;
    } catch (std::exception const& failed) {
      if (!leaving_)
        log(Level::error, "postgres_does_not_start", {{"say", failed.what()}});
    }
    for (auto const until = steady_clock::now() + pause; !leaving_ && steady_clock::now() < until;)
      std::this_thread::sleep_for(milliseconds{50});
  }
}

}  // namespace hengwen
