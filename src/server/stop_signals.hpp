// SPDX-License-Identifier: Apache-2.0
//
// Ctrl-C, SIGTERM and a closed terminal as a stop_token. Made before any other thread, so
// that no thread is ever interrupted by them. SIGHUP, by which a closed terminal is known, is
// also how services are told to read their files anew; whoever has files to read says so:
//
//     StopSignals const signals;
//     HangUp const hang_up{signals, [&] { server.renew_certificate(); }};   // until its end
#pragma once

#include <csignal>
#include <functional>
#include <mutex>
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
  friend class HangUp;
  bool hung_up() const;

  sigset_t set_{};
  std::stop_source stop_;
  std::thread waiting_;
  mutable std::mutex guard_;
  mutable std::function<void()> on_hang_up_;
};

// What SIGHUP does instead of stopping the program, for as long as this lives.
class HangUp {
public:
  HangUp(StopSignals const&, std::function<void()>);
  HangUp(HangUp const&) = delete;
  ~HangUp();

private:
  StopSignals const& signals_;
};

}  // namespace hengwen
