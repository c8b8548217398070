// SPDX-License-Identifier: Apache-2.0
#include "base/version.hpp"

namespace hengwen {

std::string_view program_version()
{
  return HENGWEN_VERSION;
}

}  // namespace hengwen
