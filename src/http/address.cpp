// SPDX-License-Identifier: Apache-2.0
#include "http/address.hpp"

#include "base/text.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace hengwen::http {
namespace {

using Sixteen = std::array<unsigned char, 16>;

template <int family, std::size_t n>
std::optional<std::array<unsigned char, n>> bytes_of(std::string const& text)
{
  std::array<unsigned char, n> out{};
  if (inet_pton(family, text.c_str(), out.data()) != 1)
    return std::nullopt;
  return out;
}

template <std::size_t n>
std::string text_of(int family, std::array<unsigned char, n> const& bytes)
{
  char text[INET6_ADDRSTRLEN] = {};
  return inet_ntop(family, bytes.data(), text, sizeof text);
}

// "10.0.0.7:443" and "[::1]:443" without their ports, "::1" as it is.
std::string without_port(std::string_view text)
{
  if (text.starts_with('['))
    return std::string{text.substr(1, text.find(']') - 1)};
  return std::string{std::ranges::count(text, ':') == 1 ? text.substr(0, text.find(':')) : text};
}

// An address of IPv4 that came in by a socket of IPv6.
bool is_mapped(Sixteen const& bytes)
{
  constexpr unsigned char mapped[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  return std::equal(std::begin(mapped), std::end(mapped), bytes.begin());
}

}  // namespace

std::optional<std::string> plain_address(std::string_view said)
{
  auto const text = without_port(trimmed(said));
  if (auto const four = bytes_of<AF_INET, 4>(text))
    return text_of(AF_INET, *four);
  auto const six = bytes_of<AF_INET6, 16>(text.substr(0, text.find('%')));
  if (!six)
    return std::nullopt;
  if (is_mapped(*six))
    return text_of(AF_INET, std::array{(*six)[12], (*six)[13], (*six)[14], (*six)[15]});
  return text_of(AF_INET6, *six);
}

std::string neighbourhood(std::string_view address)
{
  auto six = bytes_of<AF_INET6, 16>(std::string{address});
  if (!six)
    return std::string{address};
  std::fill(six->begin() + 8, six->end(), 0);
  return text_of(AF_INET6, *six) + "/64";
}

}  // namespace hengwen::http
