// SPDX-License-Identifier: Apache-2.0
#include "http/edge_for_tests.hpp"
#include "http/tls_for_tests.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

using testing::AnyOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

class EdgeTls : public testing::Test {
protected:
  EdgeTls() { std::filesystem::create_directories(folder); }
  ~EdgeTls() override { std::filesystem::remove_all(folder); }

  EdgeConfig config() { return {.tls = write_certificate(folder, "hengwen")}; }

  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("hengwen-tls-" + to_text(new_uuid()));
};

TEST_F(EdgeTls, AnswersAsInClear)
{
  Running server{config()};
  TlsClient client{server.port()};

  client.say(get("/a?x=1", "")).say(get("/secret", "")).say(get("/chunks"));

  auto const said = client.rest();
  EXPECT_THAT(said, HasSubstr("GET /a x=1 "));
  EXPECT_THAT(said, HasSubstr("by https"));
  EXPECT_THAT(said, EndsWith("3\r\nabc\r\n3\r\nabc\r\n3\r\nabc\r\n0\r\n\r\n"));
  EXPECT_TRUE(client.was_told_the_end());
}

TEST_F(EdgeTls, SpeaksTheNewVersionsOnly)
{
  Running server{config()};

  EXPECT_EQ(TlsClient{server.port()}.version(), "TLSv1.3");
  EXPECT_EQ((TlsClient{server.port(), {.newest = TLS1_2_VERSION}}.version()), "TLSv1.2");
  EXPECT_FALSE((TlsClient{server.port(), {TLS1_1_VERSION, TLS1_1_VERSION}}.met()));
  EXPECT_FALSE((TlsClient{server.port(), {TLS1_VERSION, TLS1_VERSION}}.met()));
}

TEST_F(EdgeTls, SpeaksSuitesThatAuthenticateWhatTheyEncrypt)
{
  Running server{config()};
  auto const suite = [&](char const* suites) {
    TlsClient const client{server.port(), {.newest = TLS1_2_VERSION, .suites = suites}};
    return client.met() ? client.suite() : "none";
  };

  EXPECT_THAT(suite("ALL:@SECLEVEL=0"), AnyOf(HasSubstr("GCM"), HasSubstr("CHACHA20")));
  EXPECT_EQ(suite("ECDHE-ECDSA-AES128-GCM-SHA256"), "ECDHE-ECDSA-AES128-GCM-SHA256");
  EXPECT_EQ(suite("ECDHE-ECDSA-AES128-SHA256"), "none");
  EXPECT_EQ(suite("ECDHE-ECDSA-AES256-SHA"), "none");
  EXPECT_EQ(suite("AECDH-NULL-SHA:eNULL:aNULL:@SECLEVEL=0"), "none");
}

TEST_F(EdgeTls, SaysToHttpInClearThatItSpeaksHttps)
{
  Running server{config()};
  EXPECT_THAT(server.said(get("/secret")), StartsWith("HTTP/1.1 400"));
  EXPECT_THAT(server.said(get("/secret")), EndsWith("not_https"));
  EXPECT_THAT(server.said(post("/upload", std::string(600, 'x'), "X-Wanted: 1\r\n")),
              EndsWith("not_https"));
  EXPECT_THAT(server.said("hello\r\n\r\n"), EndsWith("not_http"));
}

TEST_F(EdgeTls, CutsOffWhoIsTooSlow)
{
  auto slow = config();
  slow.handshake_time = 50ms;
  slow.idle_time = 50ms;
  Running server{slow};

  EXPECT_EQ(server.said(""), "");
  EXPECT_EQ(server.said("\x16"), "");
  EXPECT_EQ(server.said({"\x16\x03\x01\x02\x00\x01\x00", 7}), "");
  TlsClient idle{server.port()};
  EXPECT_EQ(idle.rest(), "");
}

TEST_F(EdgeTls, EndsWhatIsNoHandshake)
{
  Running server{config()};

  auto const said = server.said("\x16" + std::string(1000, 'x'));

  EXPECT_LE(said.size(), 7U);  // An alert at most.
  EXPECT_TRUE(TlsClient{server.port()}.met());
}

TEST_F(EdgeTls, TakesABigUpload)
{
  Running server{config()};
  TlsClient client{server.port()};

  client.say(post("/big", std::string(20'000'000, 'x'), "X-Wanted: 1\r\n"));

  EXPECT_THAT(client.rest(), EndsWith("20000000 true"));
  EXPECT_TRUE(server.no_file_left());
}

TEST_F(EdgeTls, RefusesAnUploadBeforeItsEnd)
{
  Running server{config()};
  TlsClient client{server.port()};

  client.say("POST /upload HTTP/1.1\r\nHost: h\r\nX-Wanted: 1\r\nContent-Length: 99999999\r\n\r\n");
  client.say(std::string(200'000, 'x'));

  EXPECT_THAT(client.rest(), EndsWith("too_large"));
  EXPECT_TRUE(client.was_told_the_end());
}

TEST_F(EdgeTls, SendsEvents)
{
  auto quick = config();
  quick.event_time = 10ms;
  Running server{quick};
  TlsClient client{server.port()};

  client.say("GET /events HTTP/1.0\r\n\r\n");

  EXPECT_THAT(client.rest(), EndsWith("data: 0\n\ndata: 1\n\ndata: 2\n\n"));
}

TEST_F(EdgeTls, LetsWhatHasBegunComeToItsEndWhenStopped)
{
  Running server{config()};
  Client silent{server.port()};
  TlsClient idle{server.port()}, busy{server.port()};
  busy.say(get("/slow", ""));
  server.wait_for_slow();

  server.ask_to_stop();

  EXPECT_EQ(silent.rest(), "");
  EXPECT_EQ(idle.rest(), "");
  EXPECT_TRUE(idle.was_told_the_end());
  server.let_slow_end();
  EXPECT_THAT(busy.rest(), HasSubstr("GET /slow"));
}

TEST_F(EdgeTls, ShowsItsNewCertificateToWhoComesNew)
{
  Running server{config()};
  TlsClient early{server.port()};
  auto const other = write_certificate(folder, "other");
  std::filesystem::rename(other.certificate, folder / "hengwen.pem");

  server.renew_certificate();
  EXPECT_EQ(TlsClient{server.port()}.shown(), "hengwen");  // The key is still the old one.
  std::filesystem::rename(other.key, folder / "hengwen-key.pem");
  server.renew_certificate();

  EXPECT_EQ(TlsClient{server.port()}.shown(), "other");
  EXPECT_EQ(early.shown(), "hengwen");
  EXPECT_THAT(early.say(get("/a")).rest(), HasSubstr("GET /a"));
}

TEST_F(EdgeTls, DoesNotStartWithoutItsCertificate)
{
  try {
    Edge const edge{{.port = 0, .uploads = folder, .tls = TlsFiles{folder / "a", folder / "b"}}};
    FAIL();
  } catch (CannotListen const& error) {
    EXPECT_THAT(error.what(), StartsWith("cannot read the certificate "));
  }
}

}  // namespace
}  // namespace hengwen::http
