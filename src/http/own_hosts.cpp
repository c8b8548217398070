// SPDX-License-Identifier: Apache-2.0
#include "http/own_hosts.hpp"

#include "http/address.hpp"
#include "http/message.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <memory>

namespace hengwen::http {
namespace {

std::string address_of(sockaddr const* socket)
{
  char text[INET6_ADDRSTRLEN] = {};
  if (socket && socket->sa_family == AF_INET)
    inet_ntop(AF_INET, &reinterpret_cast<sockaddr_in const*>(socket)->sin_addr, text, sizeof text);
  if (socket && socket->sa_family == AF_INET6)
    inet_ntop(AF_INET6, &reinterpret_cast<sockaddr_in6 const*>(socket)->sin6_addr, text,
              sizeof text);
  return text;
}

// "hengwen.example:8080" -> "hengwen.example", "[::1]:8080" -> "::1".
std::string without_port(std::string_view host)
{
  if (auto address = plain_address(host))
    return *std::move(address);
  return lower(host.substr(0, host.rfind(':')));
}

bool fits(std::string_view own, std::string_view host)
{
  if (!own.starts_with("*."))
    return own == host;
  auto const dot = host.find('.');
  return dot != host.npos && dot > 0 && host.substr(dot) == own.substr(1);
}

}  // namespace

std::vector<std::string> own_hosts(std::vector<std::string> of_certificate)
{
  std::vector<std::string> out{"localhost", "127.0.0.1", "::1"};
  for (auto const& name : of_certificate)
    out.push_back(lower(name));
  if (char name[HOST_NAME_MAX + 1] = {}; gethostname(name, sizeof name - 1) == 0)
    out.push_back(lower(name));
  ifaddrs* found = nullptr;
  if (getifaddrs(&found) != 0)
    return out;
  std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> const all{found, freeifaddrs};
  for (auto const* one = all.get(); one; one = one->ifa_next)
    if (auto address = address_of(one->ifa_addr); !address.empty())
      out.push_back(std::move(address));
  return out;
}

bool is_own_host(std::vector<std::string> const& own, std::string_view host)
{
  auto const asked = without_port(host);
  return std::ranges::any_of(own, [&](std::string const& one) { return fits(one, asked); });
}

}  // namespace hengwen::http
