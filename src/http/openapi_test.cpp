// SPDX-License-Identifier: Apache-2.0
#include "http/openapi.hpp"

#include "http/all_routes.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace hengwen::http {
namespace {

void collect_references(boost::json::value const& value, std::vector<std::string>& out)
{
  if (auto const* object = value.if_object())
    for (auto const& entry : *object) {
      if (entry.key() == "$ref")
        out.emplace_back(entry.value().as_string());
      collect_references(entry.value(), out);
    }
  if (auto const* list = value.if_array())
    for (auto const& item : *list)
      collect_references(item, out);
}

TEST(OpenApi, TellsWhatTheRoutesSay)
{
  auto const api = openapi(all_routes());
  auto const& sign_in = api.at("paths").at("/session").at("post");

  EXPECT_EQ(sign_in.at("operationId"), "post_session");
  EXPECT_EQ(sign_in.at("requestBody").at("content").at("application/json").at("schema").at("$ref"),
            "#/components/schemas/Credentials");
  EXPECT_EQ(sign_in.at("responses")
                .at("200")
                .at("content")
                .at("application/json")
                .at("schema")
                .at("$ref"),
            "#/components/schemas/Session");
  EXPECT_TRUE(
      api.at("paths").at("/session").at("delete").at("responses").as_object().contains("204"));
}

TEST(OpenApi, TellsWhereARouteLeadsABrowser)
{
  auto const api = openapi(all_routes());
  auto const& way = api.at("paths").at("/session/open-id").at("get").at("responses").at("302");

  EXPECT_TRUE(way.at("headers").as_object().contains("location"));
  EXPECT_FALSE(way.as_object().contains("content"));
}

TEST(OpenApi, RefersOnlyToWhatIsThere)
{
  boost::json::value const api = openapi(all_routes());
  std::vector<std::string> references;
  collect_references(api, references);

  EXPECT_GT(references.size(), 4U);
  for (auto const& reference : references) {
    boost::json::value const* at = &api;
    for (auto const& piece : segments_of(std::string_view{reference}.substr(1))) {
      ASSERT_TRUE(at && at->is_object()) << reference;
      at = at->as_object().if_contains(piece);
    }
    EXPECT_TRUE(at) << reference;
  }
}

TEST(OpenApi, IsTheSameWhenIndented)
{
  auto const routes = all_routes();
  EXPECT_EQ(boost::json::parse(openapi_text(routes)), boost::json::value(openapi(routes)));
}

TEST(OpenApi, IsTheFileFromWhichTheWebMakesItsTypes)
{
  std::ifstream in{"web/openapi.json"};
  std::string const kept{std::istreambuf_iterator<char>{in}, {}};

  EXPECT_TRUE(kept == openapi_text(all_routes()))
      << "web/openapi.json is stale: build/dev/hengwen openapi > web/openapi.json && "
         "script/npm run api";
}

TEST(OpenApi, SaysOneSentencePerRouteAndNamesEachOnce)
{
  std::map<std::string, int> names;
  auto const api = openapi(all_routes());
  for (auto const& path : api.at("paths").as_object())
    for (auto const& operation : path.value().as_object()) {
      auto const& say = operation.value().at("summary").as_string();
      EXPECT_TRUE(say.ends_with('.')) << say;
      EXPECT_EQ(++names[std::string{operation.value().at("operationId").as_string()}], 1);
    }
}

}  // namespace
}  // namespace hengwen::http
