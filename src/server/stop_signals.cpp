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
    sigwait(&set_, &number);
    stop_.request_stop();
  }};
}

StopSignals::~StopSignals()
{
  pthread_kill(waiting_.native_handle(), SIGTERM);
  waiting_.join();
}

}  // namespace hengwen
