// SPDX-License-Identifier: Apache-2.0
//
// The program from outside, by HTTPS.
#include "base/text.hpp"
#include "http/tls_for_tests.hpp"
#include "server/test_program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <fstream>

namespace hengwen {
namespace {

using http::TlsClient;
using testing::HasSubstr;
using testing::StartsWith;

class ProgramTlsTest : public testing::Test {
protected:
  std::vector<std::string> words(std::vector<std::string> const& more) const
  {
    std::vector<std::string> out{"serve", "--data", folder.path() / "data", "--listen",
                                 "127.0.0.1:0"};
    out.insert(out.end(), more.begin(), more.end());
    return out;
  }

  std::vector<std::string> tls() const
  {
    return words({"--tls-certificate", folder.path() / "one.pem", "--tls-key",
                  folder.path() / "one-key.pem"});
  }

  // The port of the greeting "https://127.0.0.1:41234".
  static std::uint16_t port_of(TestProgram& program, std::string const& scheme)
  {
    auto const greeting = scheme + "://127.0.0.1:";
    while (program.running() && program.output().find(greeting) == std::string::npos)
      std::this_thread::sleep_for(std::chrono::milliseconds{20});
    auto const said = program.output();
    auto const at = said.find(greeting) + greeting.size();
    std::uint16_t port = 0;
    EXPECT_TRUE(from_text(std::string_view{said}.substr(at, said.find('\n', at) - at), port))
        << said;
    return port;
  }

  TemporaryFolder folder;
};

TEST_F(ProgramTlsTest, ServesByHttpsAndReadsItsCertificateAnew)
{
  http::write_certificate(folder.path(), "one");
  TestProgram program{tls()};
  auto const port = port_of(program, "https");
  TlsClient client{port};
  EXPECT_EQ(client.shown(), "one");
  client.say("GET /healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  auto const said = client.rest();
  EXPECT_THAT(said, StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(said, HasSubstr("strict-transport-security: max-age=31536000"));

  auto const two = http::write_certificate(folder.path(), "two");
  std::filesystem::rename(two.certificate, folder.path() / "one.pem");
  std::filesystem::rename(two.key, folder.path() / "one-key.pem");
  program.signal(SIGHUP);
  for (int n = 0; n < 500 && TlsClient{port}.shown() != "two"; ++n)
    std::this_thread::sleep_for(std::chrono::milliseconds{20});

  EXPECT_EQ(TlsClient{port}.shown(), "two");
  EXPECT_TRUE(program.running());
  program.signal(SIGTERM);
  EXPECT_EQ(program.wait(), 0);
}

TEST_F(ProgramTlsTest, BindsTheCookieToThisHostAndToHttps)
{
  http::write_certificate(folder.path(), "one");
  TestProgram program{tls()};
  auto const port = port_of(program, "https");
  std::ifstream note{folder.path() / "data/first-password"};
  std::string name, password;
  note >> name >> password;
  auto const body = fmt::format(R"({{"name":"{}","password":"{}"}})", name, password);

  TlsClient client{port};
  client.say(
      fmt::format("POST /api/v1/session HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                  "X-Hengwen: 1\r\nContent-Type: application/json\r\n"
                  "Content-Length: {}\r\n\r\n{}",
                  body.size(), body));

  auto const said = client.rest();
  EXPECT_THAT(said, StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(said, HasSubstr("set-cookie: __Host-hengwen_session="));
  EXPECT_THAT(said, HasSubstr("; Path=/; HttpOnly; SameSite=Strict; Secure\r\n"));
}

TEST_F(ProgramTlsTest, WithoutACertificateAClosedTerminalEndsIt)
{
  TestProgram program{words({})};
  port_of(program, "http");

  program.signal(SIGHUP);

  EXPECT_EQ(program.wait(), 0);
}

TEST_F(ProgramTlsTest, SaysWhatItLacks)
{
  auto const half = run_program(words({"--tls-certificate", "a.pem"}));
  EXPECT_EQ(half.exit, 2);
  EXPECT_THAT(half.output, HasSubstr("--tls-certificate requires --tls-key"));
  EXPECT_EQ(run_program(words({"--tls-key", "a.pem"})).exit, 2);

  auto const none = run_program(tls());
  EXPECT_EQ(none.exit, 1);
  EXPECT_THAT(none.output, HasSubstr("hengwen: cannot read the certificate "));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "data"));
}

}  // namespace
}  // namespace hengwen
