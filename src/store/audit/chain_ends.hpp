// SPDX-License-Identifier: Apache-2.0
//
// Where each chain of the log ended when this program last wrote to it, so that the next act need
// not ask: it says which end it goes on from, and the statement refuses when there is another by
// now (another program wrote, or the act that wrote this one was undone). A guess, never a proof.
#pragma once

#include "domain/audit/log_file.hpp"

#include <map>
#include <mutex>

namespace hengwen::store {

class ChainEnds {
public:
  std::optional<LogHead> find(std::int32_t chain) const
  {
    std::lock_guard const lock{guard_};
    auto const found = ends_.find(chain);
    return found == ends_.end() ? std::nullopt : std::optional{found->second};
  }
  void put(LogHead end)
  {
    std::lock_guard const lock{guard_};
    ends_.insert_or_assign(end.chain, std::move(end));
  }

private:
  mutable std::mutex guard_;
  std::map<std::int32_t, LogHead> ends_;  // At most one for each county.
};

}  // namespace hengwen::store
