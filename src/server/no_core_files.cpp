// SPDX-License-Identifier: Apache-2.0
#include "server/no_core_files.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>
#include <system_error>

namespace hengwen {

void leave_no_core_files()
{
  rlimit const none{0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0)
    throw std::system_error{errno, std::generic_category(), "cannot forbid core files"};
#ifndef __SANITIZE_ADDRESS__  // Which looks into the program at its end.
  if (prctl(PR_SET_DUMPABLE, 0) != 0)
    throw std::system_error{errno, std::generic_category(), "cannot forbid core files"};
#endif
}

}  // namespace hengwen
