// SPDX-License-Identifier: Apache-2.0
#include "http/own_hosts.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

TEST(OwnHosts, AreThisMachineAndTheNamesOfItsCertificate)
{
  auto const own = own_hosts({"Hengwen.example.org", "*.union.example"});

  for (char const* host : {"localhost:8080", "127.0.0.1", "[::1]:8443", "::1",
                           "hengwen.example.org", "HENGWEN.example.org:443", "a.union.example"})
    EXPECT_TRUE(is_own_host(own, host)) << host;
}

TEST(OwnHosts, AreNobodyElse)
{
  auto const own = own_hosts({"hengwen.example.org", "*.union.example"});

  for (char const* host :
       {"", ":80", "evil.example", "203.0.113.7", "hengwen.example.org.evil.example",
        "a.b.union.example", ".union.example", "union.example", "[", "*"})
    EXPECT_FALSE(is_own_host(own, host)) << host;
}

}  // namespace
}  // namespace hengwen::http
