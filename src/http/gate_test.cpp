// SPDX-License-Identifier: Apache-2.0
#include "http/gate.hpp"

#include "store/errors.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

struct Note {
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Note, (), (text))

Answer<Note> hello(Call& call)
{
  return Note{"hello " + call.session().account.name};
}
Answer<Note> write(Call&, Note const& note)
{
  return note;
}
Answer<void> open_to_all(Call& call)
{
  call.answer_headers.emplace_back("set-cookie", "a=b");
  return {};
}
Answer<void> says_no(Call&)
{
  return refuse(NoAccess::not_signed_in);
}
Answer<File<Media::pdf>> paper(Call&)
{
  return File<Media::pdf>{"a.pdf", std::string{"paper"}};
}
Answer<Note> take(Call&, Upload const& file)
{
  return Note{std::to_string(file.bytes)};
}
Answer<Note> unit(Call& call, UnitId const& id)
{
  auto const seen = TRY(call.see(std::optional{Unit{.id = id}}));
  return Note{to_text(seen.id)};
}

Who someone(std::string_view name, Role role)
{
  auto const place = place_of_division("420106").value();
  return {.session = {.account = {.name = std::string{name}, .role = role, .unit = place},
                      .role = role,
                      .unit = place,
                      .level = UnitLevel::county,
                      .token = std::string{name}},
          .scope = Scope::below(place)};
}

// The token is the name; "new" has to change the password first, "half" to answer the second
// factor, and "upper" says first what persons' files are opened for.
std::optional<Who> who(std::string_view token)
{
  if (token == "viewer")
    return someone(token, Role::hotline);
  if (token != "officer" && token != "new" && token != "half" && token != "upper")
    return std::nullopt;
  auto out = someone(token, Role::centre_reviewer);
  out.session.account.must_change_password = token == "new";
  out.session.second_factor = token == "half" ? SecondFactor::must_answer : SecondFactor::off;
  if (token == "upper")
    out.session.level = UnitLevel::city;
  return out;
}

class GateTest : public testing::Test {
protected:
  GateTest()
  {
    on.get("/hello", Right::be_signed_in, hello, "Says hello.");
    on.post("/notes", Right::type_figures, write, "Keeps a note.");
    on.post("/session", Right::anyone, open_to_all, "Signs in.").pace = Pace::sign_in;
    on.post("/session/wrong", Right::anyone, says_no, "Does not.").pace = Pace::sign_in;
    on.post("/begun", Right::anyone, open_to_all, "Begins.").pace = Pace::public_act;
    on.get("/paper", Right::be_signed_in, paper, "A file.");
    on.get("/places/{id}", Right::see_units, unit, "One unit.");
    on.get("/persons", Right::open_households, hello, "Persons.");
    on.get("/step", Right::hold_session, hello, "A step of signing in.");
    on.accept("/files", Right::import_workbooks, {Media::xlsx}, take, "Takes a file.");
  }

  // "403 cross_site", or "200" with the body.
  std::string said(Request request)
  {
    request.id = "r-1";
    last = gate.answer(request);
    auto const* text = std::get_if<std::string>(&last.body);
    auto const body = text ? *text : std::string{std::get<std::string_view>(last.body)};
    auto const type = header(last.headers, "content-type").value_or("");
    auto const word = type == "application/problem+json"
                          ? std::string{boost::json::parse(body).at("why").as_string()}
                          : body;
    return std::to_string(last.status) + (word.empty() ? "" : " " + word);
  }

  // How many of so many at one moment are answered, and not told to come back later.
  int answered(Request const& request, int times)
  {
    int out = 0;
    for (int n = 0; n < times; ++n)
      out += said(request) == "429 too_many_requests" ? 0 : 1;
    return out;
  }

  static Request get(std::string path, std::string name = {})
  {
    return {.method = "GET",
            .path = std::move(path),
            .headers = {{"cookie", "x=1; hengwen_session=" + name}},
            .peer = "10.0.0.7"};
  }
  static Request post(std::string path, std::string name, Headers more = {})
  {
    Request out = get(std::move(path), std::move(name));
    out.method = "POST";
    out.headers.insert(out.headers.end(),
                       {{"host", "h"}, {"content-type", "application/json"}, {"x-hengwen", "1"}});
    out.headers.insert(out.headers.end(), more.begin(), more.end());
    out.body = R"({"text":"t"})";
    return out;
  }

  Routes on;
  Services services;
  std::vector<embedded::File> files{
      {"index.html", "<page>"}, {"assets/a-1.js", "script"}, {"assets/a-1.js.gz", "packed"}};
  Pages pages{files};
  Metrics metrics;
  Gate gate{on,
            services,
            pages,
            metrics,
            {.who = who,
             .now = [] { return Instant{}; },
             .ask_database = [] {},
             .moment = [this] { return moment; }}};
  Moment moment{std::chrono::hours{1}};
  Response last;
};

TEST_F(GateTest, LetsInWhoIsSignedInAndHasTheRight)
{
  EXPECT_EQ(said(get("/api/v1/hello", "officer")), R"(200 {"text":"hello officer"})");
  EXPECT_EQ(said(get("/api/v1/hello", "nobody")), "401 not_signed_in");
  EXPECT_EQ(said(get("/api/v1/hello")), "401 not_signed_in");
  EXPECT_EQ(said(post("/api/v1/notes", "officer")), R"(200 {"text":"t"})");
  EXPECT_EQ(said(post("/api/v1/notes", "viewer")), "403 not_allowed");
  EXPECT_EQ(said(post("/api/v1/session", "")), "204");
  EXPECT_EQ(header(last.headers, "set-cookie"), "a=b");
}

TEST_F(GateTest, TellsStrangersNothingOfWhatExists)
{
  EXPECT_EQ(said(get("/api/v1/nowhere")), "401 not_signed_in");
  EXPECT_EQ(said(get("/api/v1/session")), "401 not_signed_in");
  EXPECT_EQ(said(get("/api/v1/nowhere", "officer")), "404 not_found");
  EXPECT_EQ(said(get("/api/v1/session", "officer")), "405 unknown_method");
  EXPECT_EQ(header(last.headers, "allow"), "POST");
  EXPECT_EQ(said(get("/api/v2/hello", "officer")), "404 not_found");
}

TEST_F(GateTest, LetsNobodyGoOnWithTheFirstPasswordOrHalfSignedIn)
{
  EXPECT_EQ(said(get("/api/v1/step", "new")), R"(200 {"text":"hello new"})");
  EXPECT_EQ(said(get("/api/v1/hello", "new")), "403 must_change_password");
  EXPECT_EQ(said(post("/api/v1/notes", "new")), "403 must_change_password");
  EXPECT_EQ(said(get("/api/v1/step", "half")), R"(200 {"text":"hello half"})");
  EXPECT_EQ(said(get("/api/v1/hello", "half")), "403 second_factor_needed");
}

TEST_F(GateTest, AsksAnUpperLevelWhatPersonsAreOpenedFor)
{
  EXPECT_EQ(said(get("/api/v1/persons", "officer")), R"(200 {"text":"hello officer"})");
  EXPECT_EQ(said(get("/api/v1/persons", "upper")), "403 reason_needed");
  EXPECT_EQ(said(get("/api/v1/hello", "upper")), R"(200 {"text":"hello upper"})");
}

TEST_F(GateTest, ShowsNothingOutsideTheScopeAsThoughItWereNotThere)
{
  auto const inside = to_text(place_of_division("420106003").value());
  auto const outside = to_text(place_of_division("430102").value());
  EXPECT_EQ(said(get("/api/v1/places/" + inside, "viewer")), "200 {\"text\":\"" + inside + "\"}");
  EXPECT_EQ(said(get("/api/v1/places/" + outside, "viewer")), "404 not_found");
}

TEST_F(GateTest, TakesNoChangeFromAnotherSite)
{
  auto without = post("/api/v1/notes", "officer");
  std::erase(without.headers, std::pair<std::string, std::string>{"x-hengwen", "1"});
  EXPECT_EQ(said(without), "403 cross_site");
  auto const notes = "/api/v1/notes";
  EXPECT_EQ(said(post(notes, "officer", {{"origin", "https://evil"}})), "403 cross_site");
  EXPECT_EQ(said(post(notes, "officer", {{"origin", "null"}})), "403 cross_site");
  EXPECT_EQ(said(post(notes, "officer", {{"sec-fetch-site", "same-site"}})), "403 cross_site");
  EXPECT_EQ(said(post(notes, "officer", {{"origin", "https://h"}})), R"(200 {"text":"t"})");
}

// Another program on the same host, or a page in clear, could have set the plain one.
TEST_F(GateTest, KnowsByHttpsTheCookieOfThisHostOnly)
{
  auto request = get("/api/v1/hello", "officer");
  request.https = true;
  EXPECT_EQ(said(request), "401 not_signed_in");
  request.headers = {{"cookie", "hengwen_session=x; __Host-hengwen_session=officer"}};
  EXPECT_EQ(said(request), R"(200 {"text":"hello officer"})");
  request.https = false;
  EXPECT_EQ(said(request), "401 not_signed_in");
}

TEST_F(GateTest, RefusesWhatNoAddressCanMean)
{
  for (auto const* path : {"/%00", "/%ff", "/%", "/units/%e6%b4", "/api/v1/hello/%C0%AE", "/%zz"})
    EXPECT_EQ(said(get(path, "officer")), "400 badly_encoded") << path;
  for (auto const* path :
       {"/..", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/a/%2E%2e/b", "/..%2fetc", "/a%2fb",
        "/%5c..%5c", "/a%0d%0ab", "/assets/../index.html"})
    EXPECT_EQ(said(get(path)), "404 not_found") << path;
  auto request = get("/units");
  request.query = "x=%ff";
  EXPECT_EQ(said(request), "400 badly_encoded");
  request.path = "/healthz";
  request.query = "x=1";
  EXPECT_EQ(said(request), "400 unknown_parameter");
}

TEST_F(GateTest, LetsNobodyGuessPasswordsQuickly)
{
  auto wrong = post("/api/v1/session/wrong", "");
  EXPECT_EQ(answered(wrong, 50), 20);
  EXPECT_EQ(header(last.headers, "retry-after"), "3");
  EXPECT_EQ(said(post("/api/v1/session", "")), "429 too_many_requests");

  wrong.peer = "10.0.0.8";
  EXPECT_EQ(said(wrong), "401 not_signed_in");
  moment += std::chrono::seconds{3};
  EXPECT_EQ(answered(post("/api/v1/session/wrong", ""), 50), 1);
}

TEST_F(GateTest, CountsNoSignInThatSucceeds)
{
  EXPECT_EQ(answered(post("/api/v1/session", ""), 100), 100);
}

// An application or an objection holds what it is about, and a thousand of them would hold an
// office.
TEST_F(GateTest, CountsWhatTheyBeginThoughItSucceeds)
{
  EXPECT_EQ(answered(post("/api/v1/begun", ""), 100), 20);
  moment += std::chrono::minutes{1};
  EXPECT_EQ(answered(post("/api/v1/begun", ""), 100), 20);
}

TEST_F(GateTest, CountsStrangersByAddressAndOthersByAccount)
{
  EXPECT_EQ(answered(get("/api/v1/hello"), 300), 200);
  EXPECT_EQ(answered(get("/api/v1/hello", "no-such-session"), 300), 0);

  EXPECT_EQ(answered(get("/api/v1/hello", "officer"), 300), 200);
  auto elsewhere = get("/api/v1/hello", "officer");
  elsewhere.peer = "10.0.0.8";
  EXPECT_EQ(said(elsewhere), "429 too_many_requests");
  EXPECT_EQ(said(get("/api/v1/hello", "viewer")), R"(200 {"text":"hello viewer"})");
  EXPECT_EQ(said(get("/units")), "200 <page>");
}

TEST_F(GateTest, CountsFilesOnTheirOwn)
{
  EXPECT_EQ(answered(get("/api/v1/paper", "officer"), 50), 20);
  EXPECT_EQ(said(get("/api/v1/hello", "officer")), R"(200 {"text":"hello officer"})");
}

TEST_F(GateTest, CountsWhateverComesFromAnAddress)
{
  EXPECT_EQ(answered(get("/units"), 3000), 2000);
  EXPECT_EQ(said(get("/healthz")), "429 too_many_requests");
  EXPECT_EQ(gate.admit(post("/api/v1/files", "officer")).value().status, 429);
  auto elsewhere = get("/units");
  elsewhere.peer = "2001:db8::1";
  EXPECT_EQ(answered(elsewhere, 3000), 2000);
  elsewhere.peer = "2001:db8::ffff:1";
  EXPECT_EQ(said(elsewhere), "429 too_many_requests");
}

TEST_F(GateTest, AsksBeforeAFileIsTaken)
{
  Headers const xlsx{{"content-type", std::string{media_type(Media::xlsx)}}};
  auto request = post("/api/v1/files", "officer");
  EXPECT_TRUE(gate.intake(request).to_file);
  EXPECT_FALSE(gate.intake(post("/api/v1/notes", "officer")).to_file);

  EXPECT_EQ(gate.admit(request).value().status, 415);
  request.headers.front() = {"content-type", std::string{media_type(Media::xlsx)}};
  EXPECT_EQ(gate.admit(request).value().status, 401);
  request.headers.emplace_back("cookie", "hengwen_session=officer");
  EXPECT_FALSE(gate.admit(request));
}

TEST_F(GateTest, ServesThePagesAndLetsThemFindTheirOwnWay)
{
  EXPECT_EQ(said(get("/")), "200 <page>");
  EXPECT_EQ(said(get("/units/4201")), "200 <page>");
  EXPECT_EQ(header(last.headers, "cache-control"), "no-cache");
  EXPECT_EQ(said(get("/assets/a-1.js")), "200 script");
  EXPECT_EQ(header(last.headers, "cache-control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(said(get("/assets/gone.js")), "404 not_found");
  EXPECT_EQ(said(post("/units", "officer")), "405 unknown_method");

  auto again = get("/assets/a-1.js");
  again.headers.emplace_back("if-none-match", std::string{*header(last.headers, "x-request-id")});
  EXPECT_EQ(said(again), "200 script");
  again.headers.back().second = *header(last.headers, "etag");
  EXPECT_EQ(said(again), "304");
  again.headers.back() = {"accept-encoding", "br, gzip"};
  EXPECT_EQ(said(again), "200 packed");
  EXPECT_EQ(header(last.headers, "content-encoding"), "gzip");
}

TEST_F(GateTest, PutsTheGuardsOnEveryAnswer)
{
  for (auto const* path : {"/", "/api/v1/hello", "/healthz", "/nothing.js"}) {
    said(get(path, "officer"));
    EXPECT_EQ(header(last.headers, "x-content-type-options"), "nosniff") << path;
    EXPECT_EQ(header(last.headers, "x-request-id"), "r-1") << path;
    EXPECT_THAT(std::string{*header(last.headers, "content-security-policy")},
                testing::HasSubstr("frame-ancestors 'none'"))
        << path;
  }
  said(get("/api/v1/hello", "officer"));
  EXPECT_EQ(header(last.headers, "cache-control"), "no-store");
  EXPECT_EQ(header(last.headers, "strict-transport-security"), std::nullopt);
  auto by_https = get("/");
  by_https.https = true;
  said(by_https);
  EXPECT_EQ(header(last.headers, "strict-transport-security"), "max-age=31536000");
}

TEST_F(GateTest, TakesReportsOfWhatABrowserRefused)
{
  Request report{.method = "POST", .path = "/policy-reports", .peer = "10.0.0.9"};
  EXPECT_EQ(said(report), "400 not_json");
  report.body = R"({"csp-report":{"violated-directive":"script-src"}})";
  EXPECT_EQ(said(report), "204");
  report.method = "GET";
  EXPECT_EQ(said(report), "405 unknown_method");
  EXPECT_EQ(gate.intake(report).most_bytes, most_report_bytes);
}

TEST_F(GateTest, ShowsFiguresToTheMachineItselfOnly)
{
  auto local = get("/metrics");
  EXPECT_EQ(said(local), "403 not_allowed");
  local.peer = "127.0.0.1";
  gate.done({.method = "ODD", .route = "/hello"}, last, std::chrono::milliseconds{20});
  EXPECT_THAT(said(local),
              testing::HasSubstr(
                  R"(hengwen_requests_total{method="other",route="/hello",status="403"} 1)"));
  local.headers.emplace_back("x-forwarded-for", "1.2.3.4");
  EXPECT_EQ(said(local), "403 not_allowed");
}

TEST_F(GateTest, TellsNothingOfWhatIsBrokenButItsNumber)
{
  Request const request{.id = "r-9"};
  auto const answer = gate.broken(request, std::runtime_error{"secret"});
  auto const text = std::get<std::string>(answer.body);
  EXPECT_EQ(answer.status, 500);
  EXPECT_THAT(text, testing::HasSubstr("r-9"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("secret")));

  EXPECT_EQ(gate.broken(request, DatabaseGone{"x"}).status, 503);
  auto const busy = gate.broken(request, DatabaseBusy{"x"});
  EXPECT_EQ(busy.status, 503);
  EXPECT_EQ(header(busy.headers, "retry-after"), "1");
}

TEST_F(GateTest, AnswersInTheLanguageOfTheBrowser)
{
  auto request = get("/api/v1/hello");
  said(request);
  auto const chinese = boost::json::parse(std::get<std::string>(last.body));
  request.headers.emplace_back("accept-language", "en-GB,en;q=0.9,zh;q=0.5");
  said(request);
  auto const english = boost::json::parse(std::get<std::string>(last.body));

  EXPECT_EQ(chinese.at("title"), "请先登录");
  EXPECT_EQ(english.at("title"), "Please sign in");
  EXPECT_EQ(english.at("detail").at("zh"), "请先登录");
}

}  // namespace
}  // namespace hengwen::http
