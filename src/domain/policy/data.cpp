// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/data.hpp"

#include "embedded/files.hpp"

#include <fmt/format.h>

namespace hengwen::policy_data {

std::string_view content(std::string_view path)
{
  for (auto const& file : embedded::policy())
    if (file.path == path)
      return file.content;
  throw std::runtime_error{fmt::format("policy/{} is not in the program", path)};
}

void unreadable(std::string_view path, Refusal const& why)
{
  throw std::runtime_error{fmt::format("policy/{}: {} at {}", path, why.why, why.where)};
}

}  // namespace hengwen::policy_data
