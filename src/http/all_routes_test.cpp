// SPDX-License-Identifier: Apache-2.0
//
// What holds for every route there is, also for one that is added tomorrow.
#include "http/all_routes.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen::http {
namespace {

// "400 unknown_parameter @ surprise": what a route answers to a caller who gives it nothing.
// "302 /sign-in?refused=…": what it answers to a person on the way.
std::string said(Route const& route, std::string query)
{
  Request const request{.method = route.method, .path = route.path, .query = std::move(query)};
  Services const services;
  Call call{.services = services, .request = request, .request_id = "r", .now = {}, .today = {}};
  auto const response = route.run(call, {{}, request});
  if (auto const page = header(response.headers, "location"))
    return fmt::format("{} {}", response.status, *page);
  auto const problem = boost::json::parse(std::get<std::string>(response.body)).as_object();
  auto const* where = problem.if_contains("where");
  return fmt::format("{} {}{}", response.status, std::string{problem.at("why").as_string()},
                     where ? " @ " + std::string{where->as_string()} : "");
}

bool leads(Route const& route)
{
  return route.told.status == 302;
}

TEST(AllRoutes, RefuseAParameterThatNobodyKnows)
{
  auto const routes = all_routes();
  EXPECT_GT(routes.all().size(), 20U);
  for (auto const& route : routes.all())
    if (!leads(route)) {
      EXPECT_EQ(said(route, "surprise=1"), "400 unknown_parameter @ surprise")
          << route.method << " " << route.path;
    }
}

TEST(AllRoutes, RefuseAQueryThatIsNotWellEncoded)
{
  auto const routes = all_routes();
  for (auto const& route : routes.all())
    for (auto const* query : {"surprise=%ff", "%00=1", "a=%"})
      EXPECT_TRUE(said(route, query)
                      .starts_with(leads(route) ? "302 /sign-in?refused=" : "400 badly_encoded"))
          << route.method << " " << route.path << " " << query;
}

// Whatever is open without a session and changes something is a way of signing in, or leaves
// something here; but for what the code of an application goes on with, and the self-test, which
// keeps nothing.
TEST(AllRoutes, SignInAtTheirOwnPace)
{
  std::set<std::string> const beginning{"/public/applications", "/public/applications/papers",
                                        "/public/notices/{code}/objections"};
  std::set<std::string> const going_on{
      "/public/applications/values",         "/public/applications/remove",
      "/public/applications/consents",       "/public/applications/steps",
      "/public/applications/papers/{paper}", "/public/self-test"};
  auto const routes = all_routes();
  for (auto const& route : routes.all())
    if (route.right == Right::anyone && route.method != "GET" && !going_on.contains(route.path)) {
      EXPECT_EQ(route.pace, beginning.contains(route.path) ? Pace::public_act : Pace::sign_in)
          << route.method << " " << route.path;
    }
}

TEST(AllRoutes, AnswerFilesAtTheirOwnPace)
{
  auto const routes = all_routes();
  for (auto const& route : routes.all())
    if (route.told.media == media_type(Media::pdf) || route.told.media == media_type(Media::xlsx)) {
      EXPECT_EQ(route.pace, Pace::costly) << route.method << " " << route.path;
    }
}

}  // namespace
}  // namespace hengwen::http
