// SPDX-License-Identifier: Apache-2.0
#include "http/address.hpp"

#include "base/text.hpp"

#include <arpa/inet.h>

#include <algorithm>

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

// Every address as one of IPv6.
std::optional<Sixteen> sixteen_of(std::string const& text)
{
  return text.contains(':') ? bytes_of<AF_INET6, 16>(text)
                            : bytes_of<AF_INET6, 16>("::ffff:" + text);
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

std::optional<Network> Network::read(std::string_view text)
{
  constexpr unsigned bits_of_six = 128, bits_of_four = 32;
  auto const slash = text.find('/');
  auto const address = plain_address(text.substr(0, slash));
  auto const bytes = address ? sixteen_of(*address) : std::nullopt;
  if (!bytes)
    return std::nullopt;
  unsigned const most = address->contains(':') ? bits_of_six : bits_of_four;
  unsigned bits = most;
  if (slash != text.npos && (!from_text(text.substr(slash + 1), bits) || bits > most))
    return std::nullopt;
  Network out;
  out.bytes_ = *bytes;
  out.bits_ = bits_of_six - most + bits;
  return out;
}

bool Network::has(std::string_view address) const
{
  constexpr unsigned bits_of_byte = 8;
  auto const other = sixteen_of(std::string{address});
  if (!other)
    return false;
  unsigned const whole = bits_ / bits_of_byte, rest = bits_ % bits_of_byte;
  if (!std::equal(bytes_.begin(), bytes_.begin() + whole, other->begin()))
    return false;
  return rest == 0 ||
         (unsigned(bytes_.at(whole)) ^ unsigned(other->at(whole))) >> (bits_of_byte - rest) == 0;
}

bool has(std::vector<Network> const& networks, std::string_view address)
{
  return std::ranges::any_of(networks, [&](Network const& one) { return one.has(address); });
}

}  // namespace hengwen::http
