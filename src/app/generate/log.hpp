// SPDX-License-Identifier: Apache-2.0
//
// An invented log, for measuring: entries of many counties one among the other, as days of work
// leave them, a quarter of them with something sealed. They are hashed and signed as the program
// does it for every act, but go in by COPY, a hundred thousand at a time.
//
//     3,000,000 entries in 50 chains   ->   a table of 1 GB in five minutes
#pragma once

#include "base/instant.hpp"
#include "store/database.hpp"

namespace hengwen::app {

struct LogPlan {
  std::int64_t entries = 3'000'000;
  int chains = 50;
};

// Adds to the chains there are. told(n) is called after each batch.
void generate_log(Database&, LogPlan const&, Instant until,
                  std::function<void(std::int64_t)> const& told);

}  // namespace hengwen::app
