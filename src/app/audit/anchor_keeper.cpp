// SPDX-License-Identifier: Apache-2.0
#include "app/audit/anchor_keeper.hpp"

#include "base/log.hpp"

namespace hengwen::app {
namespace {

constexpr std::chrono::minutes pause{1};

}  // namespace

AnchorKeeper::AnchorKeeper(Database& database, std::filesystem::path const& folder)
    : database_{database},
      anchors_{folder},
      keeper_{[this](std::stop_token stop) { keep(std::move(stop)); }}
{
}

AnchorKeeper::~AnchorKeeper()
{
  keeper_.request_stop();
  keeper_.join();
}

void AnchorKeeper::keep(std::stop_token stop)
{
  for (;;) {
    write();
    if (stop.stop_requested())
      return;
    std::unique_lock lock{guard_};
    ends_.wait_for(lock, stop, pause, [] { return false; });
  }
}

// A database that is away comes back; until then there is nothing to anchor.
void AnchorKeeper::write()
{
  try {
    for (auto const& fault : anchors_.write(database_, now()).faults)
      log(Level::error, "log_fault",
          {{"chain", std::to_string(fault.chain)}, {"say", sentence_of(fault).en}});
  } catch (std::exception const& broken) {
    log(Level::warning, "anchors_not_written", {{"what", broken.what()}});
  }
}

}  // namespace hengwen::app
