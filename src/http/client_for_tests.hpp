// SPDX-License-Identifier: Apache-2.0
//
// A caller that says exactly what a test tells it, byte by byte, right or wrong.
#pragma once

#include "base/id.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <string>
#include <thread>

namespace hengwen::http {

class Client {
public:
  explicit Client(std::uint16_t port) : socket_{::socket(AF_INET, SOCK_STREAM, 0)}
  {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    timeval const patience{.tv_sec = 10, .tv_usec = 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(socket_, reinterpret_cast<sockaddr const*>(&at), sizeof at) != 0)
      throw std::runtime_error{"the server does not listen"};
  }
  Client(Client const&) = delete;
  ~Client() { close(socket_); }

  Client& say(std::string_view text)
  {
    while (!text.empty()) {
      auto const n = send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
      if (n <= 0)
        break;
      text.remove_prefix(std::size_t(n));
    }
    return *this;
  }

  // Whether the other end still takes what is said, and has said nothing itself.
  bool is_heard()
  {
    char c = 0;
    auto const n = recv(socket_, &c, 1, MSG_PEEK | MSG_DONTWAIT);
    return n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
  }

  int socket() const { return socket_; }

  // What comes up to and with this end.
  std::string until(std::string_view end)
  {
    std::string out;
    char c = 0;
    while (!out.ends_with(end) && recv(socket_, &c, 1, 0) == 1)
      out += c;
    return out;
  }

  // Everything until the other end closes.
  std::string rest()
  {
    std::string out;
    char piece[4096];
    for (;;) {
      auto const n = recv(socket_, piece, sizeof piece, 0);
      if (n <= 0)
        return out;
      out.append(piece, std::size_t(n));
    }
  }

private:
  int socket_;
};

}  // namespace hengwen::http
