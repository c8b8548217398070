// SPDX-License-Identifier: Apache-2.0
#include "http/edge.hpp"

#include "http/client_for_tests.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <semaphore>

namespace hengwen::http {
namespace {

using namespace std::chrono_literals;

Response text(int status, std::string body)
{
  return {.status = status, .headers = {{"content-type", "text/plain"}}, .body = std::move(body)};
}

// An application of a few paths, and the edge before it on a thread of its own.
class Running {
public:
  explicit Running(EdgeConfig config = {})
  {
    config.port = 0;
    config.uploads = folder_;
    edge_.emplace(config);
    port_ = edge_->port();
    thread_ =
        std::jthread{[this](std::stop_token const& stop) { edge_->run(application(), stop); }};
  }
  ~Running()
  {
    stop();
    std::filesystem::remove_all(folder_);
  }

  void stop()
  {
    thread_.request_stop();
    if (thread_.joinable())
      thread_.join();
  }
  void ask_to_stop() { thread_.request_stop(); }
  void wait_for_slow() { EXPECT_TRUE(slow_begun_.try_acquire_for(patience)); }
  void let_slow_end() { slow_may_end_.release(); }
  std::uint16_t port() const { return port_; }
  std::string said(std::string const& request) { return Client{port_}.say(request).rest(); }
  bool no_file_left() const { return std::filesystem::is_empty(folder_); }

private:
  Application application()
  {
    return {
        .intake = [](Request const& r) { return Intake{1000, r.path == "/upload"}; },
        .admit = [](Request const& r) -> std::optional<Response> {
          if (header(r.headers, "x-wanted") != "1")
            return text(403, "not wanted");
          return std::nullopt;
        },
        .answer = [this](Request& r) { return answer(r); },
        .refuse =
            [](Request const&, BadRequest why) {
              return text(400, boost::describe::enum_to_string(why, ""));
            },
        .broken = [](Request const&, std::exception const&) { return text(500, "broken"); },
        .done = [](Request const&, Response const&, std::chrono::nanoseconds) {},
    };
  }

  Response answer(Request& request)
  {
    if (request.path == "/throw")
      throw std::runtime_error{"secret"};
    if (request.path == "/slow") {
      slow_begun_.release();
      EXPECT_TRUE(slow_may_end_.try_acquire_for(patience));
    }
    if (request.path == "/chunks")
      return {.headers = {}, .body = Chunked{countdown(3), std::nullopt}};
    if (request.path == "/measured")
      return {.headers = {}, .body = Chunked{countdown(3), 9}};
    if (request.path == "/too-short")
      return {.headers = {}, .body = Chunked{countdown(2), 9}};
    if (request.path == "/throws-late")
      return {.headers = {},
              .body = Chunked{[n = 0]() mutable -> std::string {
                                if (++n > 1)
                                  throw std::runtime_error{"late"};
                                return "abc";
                              },
                              std::nullopt}};
    if (request.path == "/events")
      return {.headers = {}, .body = Events{[n = 0]() mutable {
                               ++n;
                               return Event{std::to_string(n / 2), n == 4};
                             }}};
    if (request.upload) {
      std::ifstream file{request.upload->path};
      std::string const kept{std::istreambuf_iterator<char>{file}, {}};
      return text(200, fmt::format("{} {}", request.upload->bytes, kept == std::string(600, 'x')));
    }
    return text(200,
                request.method + " " + request.path + " " + request.query + " " + request.body);
  }

  static Chunks countdown(int n)
  {
    return [n]() mutable { return n-- > 0 ? std::string{"abc"} : std::string{}; };
  }

  static constexpr auto patience = 30s;
  std::binary_semaphore slow_begun_{0}, slow_may_end_{0};
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("hengwen-edge-" + to_text(new_uuid()));
  std::optional<Edge> edge_;
  std::uint16_t port_ = 0;
  std::jthread thread_;
};

std::string get(std::string const& path, std::string const& more = "Connection: close\r\n")
{
  return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + more + "\r\n";
}

std::string post(std::string const& path, std::string const& body, std::string const& more = {})
{
  return fmt::format(
      "POST {} HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: {}\r\n{}\r\n{}", path,
      body.size(), more, body);
}

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(Edge, AnswersOneRequestAfterTheOtherOnOneConnection)
{
  Running server;
  Client client{server.port()};

  client.say(get("/a?x=1", "")).say(get("/b", "")).say(get("/c"));

  auto const said = client.rest();
  EXPECT_THAT(said, HasSubstr("GET /a x=1 "));
  EXPECT_THAT(said, HasSubstr("GET /b  "));
  EXPECT_THAT(said, EndsWith("GET /c  "));
  EXPECT_THAT(said, HasSubstr("Date: "));
}

TEST(Edge, TellsHeadTheSameHeadersAndNoBody)
{
  Running server;

  auto const said = server.said("HEAD /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

  EXPECT_THAT(said, HasSubstr("Content-Length: 9\r\n"));
  EXPECT_THAT(said, EndsWith("\r\n\r\n"));
}

TEST(Edge, RefusesWhatIsTooLargeBeforeReadingIt)
{
  Running server;
  EXPECT_THAT(server.said(post("/a", std::string(1000, 'x'))), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(server.said(post("/a", std::string(1001, 'x'))), EndsWith("too_large"));
  EXPECT_THAT(server.said("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999\r\n\r\n"),
              EndsWith("too_large"));
  EXPECT_THAT(
      server.said("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                  std::string(1001, 'x') + "\r\n0\r\n\r\n"),
      EndsWith("too_large"));
  EXPECT_THAT(server.said(get("/a", "X-Long: " + std::string(20000, 'x') + "\r\n")),
              EndsWith("headers_too_large"));
}

TEST(Edge, RefusesWhatIsNotHttp)
{
  Running server;
  EXPECT_THAT(server.said("hello\r\n\r\n"), EndsWith("not_http"));
  EXPECT_THAT(server.said("GET /a HTTP/1.1\r\n\r\n"), EndsWith("not_http"));  // No host.
  EXPECT_THAT(server.said("GET /a HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), EndsWith("not_http"));
  EXPECT_THAT(server.said("GET a HTTP/1.1\r\nHost: a\r\n\r\n"), EndsWith("not_http"));
  EXPECT_THAT(server.said(post("/a", "x", "Content-Length: 2\r\n")), EndsWith("not_http"));
  EXPECT_THAT(server.said(post("/a", "x", "Transfer-Encoding: chunked\r\n")), EndsWith("not_http"));
  EXPECT_THAT(server.said("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n"),
              EndsWith("not_http"));
}

TEST(Edge, KeepsAnUploadAsAFileForAsLongAsTheRequest)
{
  Running server;
  auto const wanted = "X-Wanted: 1\r\n";

  EXPECT_THAT(server.said(post("/upload", std::string(600, 'x'), wanted)), EndsWith("600 true"));
  EXPECT_THAT(server.said(post("/upload", std::string(1001, 'x'), wanted)), EndsWith("too_large"));
  EXPECT_THAT(server.said(post("/upload", std::string(600, 'x'))), EndsWith("not wanted"));
  EXPECT_THAT(server.said(post("/upload", "", wanted)), EndsWith("no_file_sent"));

  EXPECT_TRUE(server.no_file_left());
}

TEST(Edge, AsksForABodyThatWaitsToBeAskedFor)
{
  Running server;
  Client client{server.port()};

  client.say(
      "POST /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 2\r\n"
      "Expect: 100-continue\r\n\r\n");
  auto const asked = client.until("\r\n\r\n");
  client.say("xy");

  EXPECT_EQ(asked, "HTTP/1.1 100 Continue\r\n\r\n");
  EXPECT_THAT(client.rest(), EndsWith("POST /a  xy"));
}

TEST(Edge, WritesChunksAsTheyCome)
{
  Running server;
  EXPECT_THAT(server.said(get("/chunks")),
              EndsWith("\r\n\r\n3\r\nabc\r\n3\r\nabc\r\n3\r\nabc\r\n0\r\n\r\n"));
  EXPECT_THAT(server.said(get("/measured")), EndsWith("Content-Length: 9\r\n\r\nabcabcabc"));
  EXPECT_THAT(server.said("GET /chunks HTTP/1.0\r\n\r\n"), EndsWith("\r\n\r\nabcabcabc"));
}

TEST(Edge, BreaksOffAnAnswerThatCannotBeFinished)
{
  Running server;
  EXPECT_THAT(server.said(get("/throws-late", "")), EndsWith("3\r\nabc\r\n"));
  EXPECT_THAT(server.said(get("/too-short", "")), EndsWith("\r\n\r\nabcabc"));
}

TEST(Edge, SendsAnEventOnlyWhenItHasChanged)
{
  Running server{{.event_time = 10ms}};

  auto const said = server.said("GET /events HTTP/1.0\r\n\r\n");

  EXPECT_THAT(said, EndsWith("data: 0\n\ndata: 1\n\ndata: 2\n\n"));
}

TEST(Edge, TellsNothingOfWhatIsBroken)
{
  Running server;

  auto const said = server.said(get("/throw"));

  EXPECT_THAT(said, StartsWith("HTTP/1.1 500"));
  EXPECT_THAT(said, Not(HasSubstr("secret")));
}

TEST(Edge, CutsOffWhoIsTooSlow)
{
  Running server{{.header_time = 50ms, .idle_time = 50ms}};
  EXPECT_EQ(server.said(""), "");
  EXPECT_EQ(server.said("GET /a HTT"), "");
}

TEST(Edge, SaysThatItIsBusyRatherThanLetTheLineGrow)
{
  Running server{{.workers = 1, .waiting = 1}};
  Client first{server.port()};
  first.say(get("/slow"));
  server.wait_for_slow();

  EXPECT_THAT(server.said(get("/a")), EndsWith("busy"));
  server.let_slow_end();
  EXPECT_THAT(first.rest(), HasSubstr("GET /slow"));
}

TEST(Edge, LetsWhatHasBegunComeToItsEndWhenStopped)
{
  Running server;
  Client idle{server.port()}, busy{server.port()};
  busy.say(get("/slow", ""));
  server.wait_for_slow();

  server.ask_to_stop();

  EXPECT_EQ(idle.rest(), "");
  server.let_slow_end();
  auto const said = busy.rest();
  EXPECT_THAT(said, HasSubstr("Connection: close"));
  EXPECT_THAT(said, HasSubstr("GET /slow"));
}

TEST(Edge, CutsOffAtLastWhatDoesNotEnd)
{
  Running server{{.drain_time = 50ms}};
  Client half{server.port()};
  half.say("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nx");
  std::this_thread::sleep_for(50ms);

  server.stop();

  EXPECT_EQ(half.rest(), "");
}

TEST(Edge, SaysThatTheAddressIsTaken)
{
  Running server;
  try {
    Edge second{{.port = server.port(), .uploads = "."}};
    FAIL();
  } catch (CannotListen const& error) {
    EXPECT_THAT(error.what(), EndsWith("is already in use by another program"));
  }
  EXPECT_THROW((Edge{{.address = "nowhere", .uploads = "."}}), CannotListen);
}

}  // namespace
}  // namespace hengwen::http
