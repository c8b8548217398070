// SPDX-License-Identifier: Apache-2.0
#include "http/guards.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

using testing::HasSubstr;
using testing::Not;

Request change(Headers more, bool https = false)
{
  Headers headers{{"host", "h:8443"}, {"x-hengwen", "1"}};
  headers.insert(headers.end(), more.begin(), more.end());
  return {.method = "POST", .headers = std::move(headers), .https = https};
}

TEST(Guards, TakeAChangeFromAPageOfThisSiteOnly)
{
  EXPECT_TRUE(is_from_this_site(change({})));
  EXPECT_TRUE(is_from_this_site(change({{"origin", "http://h:8443"}})));
  EXPECT_TRUE(is_from_this_site(change({{"sec-fetch-site", "same-origin"}})));
  for (auto const* origin : {"null", "", "http://h", "http://h:8443.evil", "http://evil?h:8443",
                             "h:8443", "http://evil//h:8443", "file://"})
    EXPECT_FALSE(is_from_this_site(change({{"origin", origin}}))) << origin;
  for (auto const* site : {"cross-site", "same-site", ""})
    EXPECT_FALSE(is_from_this_site(change({{"sec-fetch-site", site}}))) << site;
  EXPECT_FALSE(is_from_this_site({.method = "POST", .headers = {{"host", "h"}}}));
  EXPECT_FALSE(is_from_this_site({.method = "POST", .headers = {{"x-hengwen", "0"}}}));
}

TEST(Guards, TakeByHttpsNoChangeFromAPageInClear)
{
  EXPECT_TRUE(is_from_this_site(change({{"origin", "https://h:8443"}}, true)));
  EXPECT_FALSE(is_from_this_site(change({{"origin", "http://h:8443"}}, true)));
  // A proxy that ends TLS, and a server that was not told to believe it.
  EXPECT_TRUE(is_from_this_site(change({{"origin", "https://h:8443"}})));
}

TEST(Guards, FindACookieByItsWholeName)
{
  Request const request{.headers = {{"cookie", "a=1; ab=2;b=3 ; c; d="}}};
  EXPECT_EQ(cookie(request, "a"), "1");
  EXPECT_EQ(cookie(request, "ab"), "2");
  EXPECT_EQ(cookie(request, "b"), "3");
  EXPECT_EQ(cookie(request, "c"), std::nullopt);
  EXPECT_EQ(cookie(request, "d"), "");
  EXPECT_EQ(cookie({}, "a"), std::nullopt);
}

TEST(Guards, LetNoScriptIntoAPage)
{
  Response response;
  add_guards({.id = "r"}, response);
  std::string const policy{header(response.headers, "content-security-policy").value()};

  EXPECT_THAT(policy, HasSubstr("default-src 'none'"));
  EXPECT_THAT(policy, HasSubstr("script-src 'self';"));
  EXPECT_THAT(policy, Not(HasSubstr("unsafe-eval")));
  EXPECT_THAT(policy, Not(HasSubstr("script-src 'self' 'unsafe-inline'")));
}

std::string logged(std::string body)
{
  testing::internal::CaptureStderr();
  auto const ok = take_policy_report({.body = std::move(body)});
  auto const line = testing::internal::GetCapturedStderr();
  return ok ? line : ok.error().why;
}

TEST(Guards, LogOfAReportOnlyWhatIsHarmless)
{
  auto const line = logged(R"({"csp-report":{"document-uri":"https://h/units?search=secret",
                               "violated-directive":"script-src","blocked-uri":"inline\nx"}})");
  EXPECT_THAT(line,
              HasSubstr(R"("directive":"script-src","page":"https://h/units","by":"inline")"));
  EXPECT_THAT(line, Not(HasSubstr("secret")));
  EXPECT_LT(logged(R"({"csp-report":{"blocked-uri":")" + std::string(9000, 'x') + "\"}}").size(),
            500U);
  for (auto const* wrong : {"", "[]", "{}", R"({"csp-report":[]})", R"({"csp-report":)"})
    EXPECT_EQ(logged(wrong), "not_json") << wrong;
}

}  // namespace
}  // namespace hengwen::http
