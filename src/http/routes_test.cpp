// SPDX-License-Identifier: Apache-2.0
#include "http/routes.hpp"

#include "base/money.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

struct Span {
  Date from;
  std::optional<Date> to;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(Span, (), (from, to, limit))
static_assert(fully_described<Span>);

struct Wish {
  Money amount;
  std::vector<std::string> notes;
};
BOOST_DESCRIBE_STRUCT(Wish, (), (amount, notes))
static_assert(fully_described<Wish>);

struct Echo {
  std::string code;
  std::string said;
};
BOOST_DESCRIBE_STRUCT(Echo, (), (code, said))
static_assert(fully_described<Echo>);

Answer<Echo> overview(Call&, std::string const& code, Span const& span)
{
  return Echo{code, to_text(span.from)};
}

Answer<Created<Echo>> pay(Call&, std::string const& code, Wish const& wish)
{
  return Created<Echo>{{code, to_text(wish.amount)}};
}

Answer<void> stop(Call&, Id<Echo> const&)
{
  return {};
}

Answer<Echo> template_file(Call&)
{
  return Echo{"template", ""};
}

Answer<Echo> refuses(Call&)
{
  return refuse(NoAccess::not_found, "code");
}

Routes some_routes()
{
  Routes on;
  on.get("/units/{code}/overview", Right::see_units, overview, "One unit in numbers.");
  on.post("/units/{code}/payments", Right::see_units, pay, "Pay.");
  on.post("/imports/{id}/cancel", Right::import_workbooks, stop, "Stop.");
  on.get(
      "/imports/{code}", Right::see_units,
      [](Call&, std::string const& code) -> Answer<Echo> { return Echo{code, "import"}; },
      "One import.");
  on.get("/imports/template.xlsx", Right::anyone, template_file, "The workbook.");
  on.get("/refuses", Right::anyone, refuses, "Says no.");
  return on;
}

// "200 {…}": what the routes answer to one request.
std::string said(std::string method, std::string path, std::string query = {},
                 std::string body = {})
{
  auto const routes = some_routes();
  Request const request{.method = method,
                        .path = path,
                        .query = query,
                        .headers = {{"content-type", "application/json"}},
                        .body = body};
  auto const found = routes.find(method, path);
  if (!found)
    return found.error().why;
  if (!found->route)
    return "405 " + found->methods.front();
  Services const services;
  Call call{.services = services, .request = request, .request_id = "r", .today = {}};
  auto const response = found->route->run(call, {found->path, request});
  auto const text = std::get<std::string>(response.body);
  if (response.status < 400)
    return std::to_string(response.status) + " " + text;
  auto const problem = boost::json::parse(text).as_object();
  auto const* where = problem.if_contains("where");
  return std::to_string(response.status) + " " + std::string{problem.at("why").as_string()} +
         (where ? " @ " + std::string{where->as_string()} : "");
}

TEST(Routes, ReadPathQueryAndBodyOffTheSignature)
{
  EXPECT_EQ(said("GET", "/units/4201/overview", "from=2015-01-01"),
            R"(200 {"code":"4201","said":"2015-01-01"})");
  EXPECT_EQ(said("GET", "/units/%E6%B4%AA/overview", "from=2015-01-01&limit=5"),
            R"(200 {"code":"洪","said":"2015-01-01"})");
  EXPECT_EQ(said("POST", "/units/42/payments", "", R"({"amount":"5","notes":[]})"),
            R"(201 {"code":"42","said":"5.00"})");
  EXPECT_EQ(said("POST", "/imports/0192f0c1-2b7e-7cc1-9f3a-5d8c1e4b7a90/cancel"), "204 ");
}

TEST(Routes, RefuseAWrongInputByItsPath)
{
  auto const unit = "/units/42/overview";
  EXPECT_EQ(said("GET", unit), "400 missing @ from");
  EXPECT_EQ(said("GET", unit, "from=2015-02-30"), "400 not_valid @ from");
  EXPECT_EQ(said("GET", unit, "from=2015-01-01&limit=x"), "400 not_valid @ limit");
  EXPECT_EQ(said("GET", unit, "from=2015-01-01&form=1"), "400 unknown_parameter @ form");
  EXPECT_EQ(said("GET", unit, "from=2015-01-01&from=2015-01-02"), "400 said_twice @ from");
  EXPECT_EQ(said("GET", unit, "from=%zz"), "400 badly_encoded @ from");
  EXPECT_EQ(said("GET", "/refuses", "x=1"), "400 unknown_parameter @ x");
  EXPECT_EQ(said("POST", "/imports/17/cancel"), "400 not_valid @ id");

  auto const pay = "/units/42/payments";
  EXPECT_EQ(said("POST", pay, "", R"({"amount":"x"})"), "400 not_valid @ amount");
  EXPECT_EQ(said("POST", pay, "", R"({"amount":"1","notes":["a",2]})"), "400 not_text @ notes.1");
  EXPECT_EQ(said("POST", pay, "", "{\n\n,}"), "400 not_json @ line 3");
  EXPECT_EQ(said("POST", pay, "", ""), "400 not_json @ line 1");
  EXPECT_EQ(said("POST", pay, "", R"({"amount":"1","notes":["a\u0000"]})"), "400 zero_byte");
  EXPECT_EQ(said("POST", pay, "x=1", R"({"amount":"1"})"), "400 unknown_parameter @ x");
}

TEST(Routes, PreferTheMostPrecisePath)
{
  EXPECT_EQ(said("GET", "/imports/template.xlsx"), R"(200 {"code":"template","said":""})");
  EXPECT_EQ(said("GET", "/imports/other"), R"(200 {"code":"other","said":"import"})");
  EXPECT_EQ(said("DELETE", "/imports/template.xlsx"), "405 GET");
}

TEST(Routes, SayWhatIsNotThere)
{
  EXPECT_EQ(said("GET", "/nowhere"), "not_found");
  EXPECT_EQ(said("GET", "/units//overview"), "not_found");
  EXPECT_EQ(said("GET", "/units/42/overview/"), "not_found");
  EXPECT_EQ(said("GET", "/units/%00/overview"), "badly_encoded");
  EXPECT_EQ(said("GET", "/refuses"), "404 not_found @ code");
}

TEST(Routes, RefuseARouteThatDoesNotFitItsHandler)
{
  Routes on;
  EXPECT_THROW(on.get("/a/{b}", Right::anyone, template_file, ""), std::logic_error);
  EXPECT_THROW(on.get("/a", Right::anyone, overview, ""), std::logic_error);

  on.get("/a", Right::anyone, template_file, "");
  EXPECT_THROW(on.get("/a", Right::anyone, template_file, ""), std::logic_error);
}

}  // namespace
}  // namespace hengwen::http
