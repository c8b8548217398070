// SPDX-License-Identifier: Apache-2.0
#include "http/edge.hpp"

#include "http/edge_for_tests.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

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
  EXPECT_THAT(server.said(get("/" + std::string(20000, 'x'))), EndsWith("headers_too_large"));
  EXPECT_THAT(server.said(get("/a?" + std::string(20000, '&'))), EndsWith("headers_too_large"));
}

// Beast's own limit begins anew with each piece.
TEST(Edge, CountsHeadersThatComeInPieces)
{
  Running server;
  std::string many;
  for (int n = 0; n < 3500; ++n)
    many += "A:b\r\n";
  Client client{server.port()};

  client.say("GET /a HTTP/1.1\r\nHost: h\r\n").say(many);

  EXPECT_THAT(client.rest(), EndsWith("headers_too_large"));
  EXPECT_THAT(server.said(get("/a", "A:b\r\nConnection: close\r\n")), StartsWith("HTTP/1.1 200"));
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

TEST(Edge, KeepsAPictureInMemoryAlone)
{
  Running server;
  auto const wanted = "X-Wanted: 1\r\n";

  EXPECT_THAT(server.said(post("/picture", std::string(600, 'x'), wanted)),
              EndsWith("600 true in memory"));
  EXPECT_THAT(server.said(post("/picture", std::string(1001, 'x'), wanted)), EndsWith("too_large"));
  EXPECT_THAT(server.said(post("/picture", std::string(600, 'x'))), EndsWith("not wanted"));
  EXPECT_THAT(server.said(post("/picture", "", wanted)), EndsWith("no_file_sent"));
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
  Running server{{.header_time = 50ms, .body_time = 50ms, .idle_time = 50ms}};
  EXPECT_EQ(server.said(""), "");
  EXPECT_EQ(server.said("GET /a HTT"), "");
  EXPECT_EQ(server.said("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nx"), "");
  EXPECT_EQ(
      server.said("POST /upload HTTP/1.1\r\nHost: h\r\nX-Wanted: 1\r\nContent-Length: 2\r\n\r\nx"),
      "");
  EXPECT_TRUE(server.no_file_left());
}

// Each header comes in time, and yet they do not end.
TEST(Edge, CutsOffWhoDripsHeaders)
{
  Running server{{.header_time = 200ms}};
  Client client{server.port()};
  client.say("GET /a HTTP/1.1\r\n");
  auto const begun = std::chrono::steady_clock::now();

  while (client.say("X: y\r\n").is_heard() && std::chrono::steady_clock::now() - begun < 10s)
    std::this_thread::sleep_for(20ms);

  EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
}

TEST(Edge, GivesUpAnUploadThatDrips)
{
  Running server{{.body_time = 200ms, .upload_bytes_per_second = 1000}};
  Client client{server.port()};
  client.say("POST /upload HTTP/1.1\r\nHost: h\r\nX-Wanted: 1\r\nContent-Length: 900\r\n\r\n");
  auto const begun = std::chrono::steady_clock::now();

  while (client.say("x").is_heard() && std::chrono::steady_clock::now() - begun < 10s)
    std::this_thread::sleep_for(20ms);

  EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
  EXPECT_TRUE(server.no_file_left());
}

TEST(Edge, TakesSoManyConnectionsFromOneAddressAndNoMore)
{
  Running server{{.of_neighbours = 2}};
  Client first{server.port()}, second{server.port()}, third{server.port()};

  EXPECT_EQ(third.say(get("/a")).rest(), "");
  EXPECT_THAT(second.say(get("/a")).rest(), HasSubstr("GET /a"));
  EXPECT_THAT(first.say(get("/a")).rest(), HasSubstr("GET /a"));
  EXPECT_THAT(server.said(get("/a")), HasSubstr("GET /a"));
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
