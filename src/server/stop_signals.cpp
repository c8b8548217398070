// SPDX-License-Identifier: Apache-2.0
#include "server/stop_signals.hpp"

#include <pthread.h>

namespace hengwen {

StopSignals::StopSignals()
{
  sigemptyset(&set_);
  for (int number : {SIGINT, SIGTERM, SIGHUP})
    sigaddset(&set_, number);
  pthread_sigmask(SIG_BLOCK, &set_, nullptr);
  // A browser that went away must not end the program.
  std::signal(SIGPIPE, SIG_IGN);
  waiting_ = std::thread{[this] {
    int number = 0;
    do
      sigwait(&set_, &number);
    while (number == SIGHUP && hung_up());
    stop_.request_stop();
  }};
}

// Under the guard, so that nothing is done any more once a HangUp has ended.
bool StopSignals::hung_up() const
{
  std::lock_guard const lock{guard_};
  if (on_hang_up_)
    on_hang_up_();
  return bool(on_hang_up_);
}

HangUp::HangUp(StopSignals const& signals, std::function<void()> does) : signals_{signals}
{
  std::lock_guard const lock{signals_.guard_};
  signals_.on_hang_up_ = std::move(does);
}

HangUp::~HangUp()
{
  std::lock_guard const lock{signals_.guard_};
  signals_.on_hang_up_ = nullptr;
}

StopSignals::~StopSignals()
{
  pthread_kill(waiting_.native_handle(), SIGTERM);
  waiting_.join();
}

}  // namespace hengwen
