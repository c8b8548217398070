// SPDX-License-Identifier: Apache-2.0
//
// The address of a caller, as text in one form, and the neighbourhood it counts for. Whoever has
// one address of IPv6 has a whole /64 of them, so limits count those as one caller:
//
//     "::ffff:10.0.0.7"       -> "10.0.0.7"                of "10.0.0.7"
//     "[2001:DB8::5]:40112"   -> "2001:db8::5"             of "2001:db8::/64"
//
// A network is an address and how many of its bits count: 10.20.0.0/16 has 10.20.3.4.
#pragma once

#include <array>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen::http {

// Without brackets and port; nothing when it is no address.
std::optional<std::string> plain_address(std::string_view);

// What limits count by; the text itself when it is no address.
std::string neighbourhood(std::string_view address);

class Network {
public:
  // Of all bits where none are named; nothing when it is no network.
  static std::optional<Network> read(std::string_view);

  bool has(std::string_view address) const;

private:
  std::array<unsigned char, 16> bytes_{};  // Of IPv6; an address of IPv4 is a mapped one.
  unsigned bits_ = 128;
};

bool has(std::vector<Network> const&, std::string_view address);

}  // namespace hengwen::http
