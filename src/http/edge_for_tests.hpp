// SPDX-License-Identifier: Apache-2.0
//
// For tests of the edge: an application of a few paths, the edge before it on a thread of its
// own, and requests to say to it.
//
//     Running server{{.header_time = 50ms}};
//     EXPECT_THAT(server.said(get("/a")), EndsWith("GET /a  "));
#pragma once

#include "http/client_for_tests.hpp"
#include "http/edge.hpp"

#include <fstream>
#include <semaphore>

namespace hengwen::http {

using namespace std::chrono_literals;

inline Response text(int status, std::string body)
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
  void renew_certificate() { edge_->renew_certificate(); }
  void ask_to_stop() { thread_.request_stop(); }
  void wait_for_slow() { EXPECT_TRUE(slow_begun_.try_acquire_for(patience)); }
  void let_slow_end() { slow_may_end_.release(); }
  std::uint16_t port() const { return port_; }
  std::string said(std::string const& request) { return Client{port_}.say(request).rest(); }
  // The file goes a moment after its connection.
  bool no_file_left() const
  {
    for (int n = 0; n < 500 && !std::filesystem::is_empty(folder_); ++n)
      std::this_thread::sleep_for(10ms);
    return std::filesystem::is_empty(folder_);
  }

private:
  Application application()
  {
    return {
        .intake =
            [](Request const& r) {
              return Intake{r.path == "/big" ? std::uint64_t{64} << 20 : 1000,
                            r.path == "/upload" || r.path == "/big", r.path == "/picture"};
            },
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
    if (request.path == "/secret")
      return text(200, request.https ? "by https" : "in clear");
    if (request.upload && request.upload->path.empty())
      return text(200, fmt::format("{} {} in memory", request.upload->bytes,
                                   request.upload->content == std::string(600, 'x')));
    if (request.upload) {
      std::ifstream file{request.upload->path};
      std::string const kept{std::istreambuf_iterator<char>{file}, {}};
      return text(200, fmt::format("{} {}", request.upload->bytes,
                                   kept == std::string(request.upload->bytes, 'x')));
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

inline std::string get(std::string const& path, std::string const& more = "Connection: close\r\n")
{
  return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + more + "\r\n";
}

inline std::string post(std::string const& path, std::string const& body,
                        std::string const& more = {})
{
  return fmt::format(
      "POST {} HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: {}\r\n{}\r\n{}", path,
      body.size(), more, body);
}

}  // namespace hengwen::http
