// SPDX-License-Identifier: Apache-2.0
//
// Where each chain of the log ended when this program last wrote to it, so that the next act need
// not ask: it takes the end, says in its statement that it goes on from there, and puts back the
// new one once that is committed. The statement refuses when the chain ends elsewhere by now
// (another program wrote). A guess, never a proof.
#pragma once

#include "domain/audit/log_file.hpp"

#include <map>
#include <mutex>

namespace hengwen::store {

class ChainEnds {
public:
  std::optional<LogHead> take(std::int32_t chain)
  {
    std::lock_guard const lock{guard_};
    auto const found = ends_.extract(chain);
    return found ? std::optional{std::move(found.mapped())} : std::nullopt;
  }
  void put(LogHead end)
  {
    std::lock_guard const lock{guard_};
    ends_.insert_or_assign(end.chain, std::move(end));
  }

private:
  std::mutex guard_;
  std::map<std::int32_t, LogHead> ends_;  // At most one for each county.
};

}  // namespace hengwen::store
