// SPDX-License-Identifier: Apache-2.0
//
// Steps that nobody takes but the calendar: a notice that is over, a correction that never came,
// the review of a year, what follows an exit; and applications that are forgotten. Looked at once
// a minute, also by several programs at once: of two that take the same step one is refused.
#pragma once

#include "store/database.hpp"

#include <thread>

namespace hengwen::app {

// How many steps were taken.
int take_due_steps(Database&, Instant now);

class DossierClock {
public:
  explicit DossierClock(Database&);
  ~DossierClock();

private:
  void keep(std::stop_token);

  Database& database_;
  std::mutex guard_;
  std::condition_variable_any ends_;
  std::jthread keeper_;  // Last: it uses all of the above.
};

}  // namespace hengwen::app
