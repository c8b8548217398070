// SPDX-License-Identifier: Apache-2.0
#include "http/message.hpp"

#include <algorithm>

namespace hengwen::http {

std::optional<std::string_view> header(Headers const& headers, std::string_view name)
{
  auto const found =
      std::ranges::find(headers, name, [](auto const& h) { return std::string_view{h.first}; });
  if (found == headers.end())
    return std::nullopt;
  return found->second;
}

}  // namespace hengwen::http
