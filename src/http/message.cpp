// SPDX-License-Identifier: Apache-2.0
#include "http/message.hpp"

#include "http/address.hpp"

#include <algorithm>
#include <ctime>

namespace hengwen::http {

std::optional<std::string_view> header(Headers const& headers, std::string_view name)
{
  auto const found =
      std::ranges::find(headers, name, [](auto const& h) { return std::string_view{h.first}; });
  if (found == headers.end())
    return std::nullopt;
  return found->second;
}

std::string lower(std::string_view text)
{
  std::string out{text};
  for (char& c : out)
    if (c >= 'A' && c <= 'Z')
      c = char(c - 'A' + 'a');
  return out;
}

void aim(Request& request, std::string_view target)
{
  // "http://host/path?a=1" is how proxies may ask for "/path?a=1".
  auto const scheme = target.find("://");
  if (!target.starts_with('/') && scheme != std::string_view::npos) {
    auto const slash = target.find('/', scheme + 3);
    target = slash == std::string_view::npos ? "/" : target.substr(slash);
  }
  auto const question = std::min(target.find('?'), target.size());
  request.path = target.substr(0, question);
  request.query = target.substr(std::min(question + 1, target.size()));
}

void believe_proxy(Request& request, std::vector<Network> const& proxies)
{
  if (!has(proxies, request.peer))
    return;
  std::string via;
  for (auto const& [name, value] : request.headers) {
    if (name == "x-forwarded-for")
      via += (via.empty() ? "" : ",") + value;
    if (name == "x-forwarded-proto")
      request.https = value == "https";
  }
  // A proxy adds what it saw at the end of the list; what stands before the last one that is
  // not ours the caller made up.
  for (bool ours = true; ours && !via.empty(); ours = has(proxies, request.peer)) {
    auto const comma = via.rfind(',');
    auto const seen = plain_address(std::string_view{via}.substr(comma + 1));
    if (!seen)
      return;
    request.peer = *seen;
    via.resize(comma == via.npos ? 0 : comma);
  }
}

std::string http_date()
{
  auto const now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[40];
  auto const n = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return {text, n};
}

}  // namespace hengwen::http
