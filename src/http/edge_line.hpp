// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge, and included by nothing else: what carries the bytes of one connection,
// TCP alone or TLS on top of it. All reading and writing goes through these few functions, so
// that what is said over a line is compiled once.
//
//     line.tcp().expires_after(10s);                     // the time limit of all that follows
//     auto const n = co_await line.read_some(room, ec);
//     co_await line.write(text);                         // all of it; throws
#pragma once

#include "http/edge_floor.hpp"

namespace hengwen::http {

using ErrorCode = boost::system::error_code;

class Line {
public:
  Line() = default;
  Line(Line const&) = delete;
  virtual ~Line() = default;

  virtual beast::tcp_stream& tcp() = 0;
  virtual awaitable<std::size_t> read_some(asio::mutable_buffer, ErrorCode&) = 0;
  virtual awaitable<void> write(std::string_view) = 0;
  // Tells the other side that no more will follow, before TCP does.
  virtual awaitable<void> say_the_last() = 0;
  virtual bool is_secret() const = 0;
};

class PlainLine final : public Line {
public:
  explicit PlainLine(beast::tcp_stream stream) : stream_{std::move(stream)} {}

  beast::tcp_stream& tcp() override { return stream_; }
  awaitable<std::size_t> read_some(asio::mutable_buffer room, ErrorCode& ec) override;
  awaitable<void> write(std::string_view text) override;
  awaitable<void> say_the_last() override { co_return; }
  bool is_secret() const override { return false; }

private:
  beast::tcp_stream stream_;
};

}  // namespace hengwen::http
