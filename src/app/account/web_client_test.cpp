// SPDX-License-Identifier: Apache-2.0
#include "app/account/web_client.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace hengwen::app {
namespace {

// Another server that takes one question and says what it is told to say; nothing at all when
// that is empty, until it is thrown away.
class OtherServer {
public:
  explicit OtherServer(std::string answer) : answer_{std::move(answer)}
  {
    sockaddr_in here{.sin_family = AF_INET};
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof here;
    bind(door_, reinterpret_cast<sockaddr*>(&here), size);
    getsockname(door_, reinterpret_cast<sockaddr*>(&here), &size);
    port_ = ntohs(here.sin_port);
    listen(door_, 1);
    thread_ = std::jthread{[this] { serve(); }};
  }
  OtherServer(OtherServer const&) = delete;
  ~OtherServer()
  {
    shutdown(door_, SHUT_RDWR);
    if (caller_ >= 0)
      shutdown(caller_, SHUT_RDWR);
    thread_.join();
    close(door_);
  }

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/x"; }
  std::string question()
  {
    thread_.join();
    thread_ = std::jthread{[] {}};
    return question_;
  }

private:
  void serve()
  {
    caller_ = accept(door_, nullptr, nullptr);
    char piece[4096];
    auto const read = recv(caller_, piece, sizeof piece, 0);
    question_.assign(piece, std::size_t(std::max<ssize_t>(read, 0)));
    if (answer_.empty())
      (void)recv(caller_, piece, sizeof piece, 0);
    (void)send(caller_, answer_.data(), answer_.size(), MSG_NOSIGNAL);
    close(caller_.exchange(-1));
  }

  std::string const answer_;
  std::string question_;
  int door_ = socket(AF_INET, SOCK_STREAM, 0);
  std::atomic<int> caller_ = -1;
  std::uint16_t port_ = 0;
  std::jthread thread_;
};

std::string http(std::string_view status, std::string const& body, std::string const& more = {})
{
  return "HTTP/1.1 " + std::string{status} + "\r\ncontent-length: " + std::to_string(body.size()) +
         "\r\nconnection: close\r\n" + more + "\r\n" + body;
}

TEST(WebClient, AsksAndTakesTheAnswer)
{
  OtherServer other{http("200 OK", "你好")};

  auto const answer = ask_web({.url = other.url(), .headers = {"authorization: Bearer a"}});

  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->body, "你好");
  auto const question = other.question();
  EXPECT_TRUE(question.starts_with("GET /x HTTP/1.1\r\n")) << question;
  EXPECT_TRUE(question.contains("authorization: Bearer a\r\n")) << question;
}

TEST(WebClient, SendsAForm)
{
  OtherServer other{http("400 Bad Request", "{}")};

  auto const answer = ask_web({.url = other.url(), .form = form_of({{"a", "1&2"}, {"b", ""}})});

  EXPECT_EQ(answer.value().status, 400);
  auto const question = other.question();
  EXPECT_TRUE(question.starts_with("POST /x HTTP/1.1\r\n")) << question;
  EXPECT_TRUE(question.contains("application/x-www-form-urlencoded")) << question;
  EXPECT_TRUE(question.ends_with("\r\n\r\na=1%262&b=")) << question;
}

TEST(WebClient, IsNotSentOn)
{
  OtherServer other{http("302 Found", "", "location: http://127.0.0.1:1/\r\n")};

  EXPECT_EQ(ask_web({.url = other.url()}).value().status, 302);
}

TEST(WebClient, TakesNoAnswerThatIsTooLarge)
{
  OtherServer fits{http("200 OK", std::string(1024 * 1024, 'x'))};
  EXPECT_EQ(ask_web({.url = fits.url()}).value().body.size(), 1024u * 1024u);

  OtherServer larger{http("200 OK", std::string(1024 * 1024 + 1, 'x'))};
  EXPECT_FALSE(ask_web({.url = larger.url()}));
}

TEST(WebClient, DoesNotWaitForEver)
{
  OtherServer silent{""};
  auto const begun = std::chrono::steady_clock::now();

  EXPECT_FALSE(ask_web({.url = silent.url(), .patience = std::chrono::milliseconds{200}}));

  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds{5});
}

TEST(WebClient, AnAnswerThatBreaksOffIsNone)
{
  OtherServer half{"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"};

  EXPECT_EQ(ask_web({.url = half.url()}).error().why, "provider_unreachable");
}

TEST(WebClient, GoesNowhereElse)
{
  for (char const* good : {"https://id.example.org", "https://id.example.org:8443/a?b=c",
                           "http://127.0.0.1:80/", "http://localhost:3000/x", "http://[::1]/"})
    EXPECT_TRUE(may_be_asked(good)) << good;
  for (char const* bad :
       {"", "id.example.org", "http://id.example.org/", "http://localhost.example.org/",
        "http://127.0.0.1@example.org/", "https://a:b@example.org/", "https://example.org/#a",
        "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "https://", "//a",
        "https://a b/", "http://10.0.0.1/"}) {
    EXPECT_FALSE(may_be_asked(bad)) << bad;
    EXPECT_FALSE(ask_web({.url = bad})) << bad;
  }
}

TEST(WebClient, KnowsAnOrigin)
{
  for (char const* good : {"https://hengwen.example.org", "https://hengwen.example.org:8443",
                           "http://localhost:8080", "http://127.0.0.1:8080"})
    EXPECT_TRUE(is_origin(good)) << good;
  for (char const* bad :
       {"https://hengwen.example.org/", "https://hengwen.example.org/a", "https://a.org?b",
        "https://a.org#", "https:/a.org", "http://hengwen.example.org", "hengwen.example.org"})
    EXPECT_FALSE(is_origin(bad)) << bad;
}

}  // namespace
}  // namespace hengwen::app
