// SPDX-License-Identifier: Apache-2.0
//
// Routes that answer a person on the way, who cannot read an error made for programs.
#include "http/gate.hpp"
#include "store/errors.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

// What another program sends back, and more than we know of.
struct Brought {
  std::optional<std::string> state;
};
BOOST_DESCRIBE_STRUCT(Brought, (), (state))

Answer<Redirect> come_back(Call&, Foreign<Brought> const& brought)
{
  if (brought.state != "good")
    return hengwen::refuse(NoAccess::not_found);
  return Redirect{"/units/42"};
}

Answer<Redirect> leave(Call&, Brought const&)
{
  return Redirect{"https://id.example.org/authorize?a=b"};
}

Answer<void> hello(Call&)
{
  return {};
}

class RedirectTest : public testing::Test {
protected:
  RedirectTest()
  {
    on.get("/leave", Right::anyone, leave, "Leaves.");
    on.get("/return", Right::anyone, come_back, "Comes back.");
    on.get("/hello", Right::anyone, hello, "Says hello.");
  }

  static std::string said(Response const& response)
  {
    return std::to_string(response.status) + " " +
           std::string{header(response.headers, "location").value_or("")};
  }

  static Request get(std::string path, std::string query = {})
  {
    return {.method = "GET", .path = "/api/v1/" + path, .query = std::move(query), .peer = "::1"};
  }

  std::string led(Request request) { return said(gate.answer(request)); }

  Routes on;
  Services services;
  std::vector<embedded::File> files;
  Pages pages{files};
  Metrics metrics;
  Gate gate{on,
            services,
            pages,
            metrics,
            {.who = [](auto) { return std::nullopt; },
             .now = [] { return Instant{}; },
             .ask_database = [] {},
             .moment = [] { return Moment{}; }}};
};

TEST_F(RedirectTest, LeadsOnAndShowsRefusalsOnAPage)
{
  EXPECT_EQ(led(get("return", "state=good")), "302 /units/42");
  EXPECT_EQ(led(get("return", "state=other")), "302 /sign-in?refused=not_found");
  EXPECT_EQ(led(get("return")), "302 /sign-in?refused=not_found");
  EXPECT_EQ(led(get("leave")), "302 https://id.example.org/authorize?a=b");
  EXPECT_EQ(led(get("leave", "what=1")), "302 /sign-in?refused=unknown_parameter");
}

TEST_F(RedirectTest, PassesOverWhatOtherProgramsAdd)
{
  EXPECT_EQ(led(get("return", "scope=openid&state=good&session_state=1")), "302 /units/42");
  EXPECT_EQ(led(get("return", "state=good&state=good")), "302 /sign-in?refused=not_found")
      << "what is said twice is not said";
}

TEST_F(RedirectTest, WhatBreaksEndsOnAPageToo)
{
  EXPECT_EQ(said(gate.broken(get("return"), DatabaseGone{"gone"})),
            "302 /sign-in?refused=system_failure");
  EXPECT_EQ(said(gate.broken(get("return"), DatabaseBusy{"busy"})), "302 /sign-in?refused=busy");
  EXPECT_EQ(said(gate.broken(get("hello"), DatabaseGone{"gone"})), "503 ");
  auto post = get("return");
  post.method = "POST";
  EXPECT_EQ(said(gate.broken(post, DatabaseGone{"gone"})), "503 ");
}

}  // namespace
}  // namespace hengwen::http
