// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/token_keeper.hpp"

#include "base/log.hpp"
#include "domain/record_types.hpp"
#include "store/record/fill_tokens.hpp"

namespace hengwen::app {
namespace {

// Short enough that nobody who changes one of the rows waits for long.
constexpr int rows_at_once = 500;
constexpr std::chrono::minutes pause{1};

}  // namespace

bool fill_tokens(Database& database, std::stop_token stop)
{
  for (auto const* kind : {"household", "member"}) {
    auto const& type = *record_type_named(kind);
    bool ended = false;
    while (!ended) {
      if (stop.stop_requested())
        return false;
      ended = database.write([&](Tx& tx) { return store::fill_tokens(tx, type, rows_at_once); });
    }
  }
  return true;
}

TokenKeeper::TokenKeeper(Database& database)
    : database_{database}, keeper_{[this](std::stop_token stop) { keep(std::move(stop)); }}
{
}

TokenKeeper::~TokenKeeper()
{
  keeper_.request_stop();
  keeper_.join();
}

void TokenKeeper::keep(std::stop_token stop)
{
  while (!fill(stop)) {
    std::unique_lock lock{guard_};
    ends_.wait_for(lock, stop, pause, [] { return false; });
    if (stop.stop_requested())
      return;
  }
}

// A database that is away comes back.
bool TokenKeeper::fill(std::stop_token stop)
{
  try {
    if (database_.read([](Tx& tx) { return store::tokens_complete(tx); }))
      return true;
    log(Level::info, "tokens_missing", {{"say", "files get the tokens by which they are found"}});
    bool const ended = fill_tokens(database_, std::move(stop));
    if (ended)
      log(Level::info, "tokens_complete");
    return ended;
  } catch (std::exception const& broken) {
    log(Level::warning, "tokens_not_made", {{"what", broken.what()}});
    return false;
  }
}

}  // namespace hengwen::app
