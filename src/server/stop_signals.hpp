// SPDX-License-Identifier: Apache-2.0
//
// Ctrl-C, SIGTERM and a closed terminal as a stop_token. Made before any other thread, so
// that no thread is ever interrupted by them.
#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace hengwen {

class StopSignals {
public:
  StopSignals();
  StopSignals(StopSignals const&) = delete;
  ~StopSignals();

  std::stop_token token() const { return stop_.get_token(); }

private:
  sigset_t set_{};
  std::stop_source stop_;
  std::thread waiting_;
};

}  // namespace hengwen
