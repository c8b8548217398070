// SPDX-License-Identifier: Apache-2.0
//
// A part of edge.cpp, and included by nothing else: how one answer is written. Text goes
// whole; chunks and events go as they are made, so that a file or a long import costs no
// memory. After an answer whose end cannot be told otherwise, the connection closes.
//
//     Writer writer{floor, stream, {.version = 11, .keep = true}};
//     co_await writer.write(request, response);   // writer.keeps(): may another one follow?
#pragma once

#include "http/edge_floor.hpp"

namespace hengwen::http {

struct Manner {
  unsigned version = 11;  // Of HTTP: 10 or 11.
  bool keep = true;       // The connection, for another request.
  Clock::time_point started{};
};

template <class Stream>
class Writer {
public:
  Writer(Floor& floor, Stream& stream, Manner manner)
      : floor_{floor},
        stream_{stream},
        version_{manner.version},
        keep_{manner.keep},
        started_{manner.started}
  {
  }

  bool keeps() const { return keep_; }

  // Writes and reports; throws when the other end is gone.
  awaitable<void> write(Request const& request, Response const& response)
  {
    std::exception_ptr gone;
    try {
      co_await std::visit([&](auto const& b) { return write_body(request, response, b); },
                          response.body);
    } catch (boost::system::system_error const&) {
      gone = std::current_exception();
    } catch (std::exception const& error) {
      // The headers are out, so the only way left to say no is to break off.
      keep_ = false;
      floor_.app.broken(request, error);
    }
    floor_.app.done(request, response, Clock::now() - started_);
    if (gone)
      std::rethrow_exception(gone);
  }

private:
  static constexpr std::chrono::seconds sign_of_life{15};

  auto& lowest() { return beast::get_lowest_layer(stream_); }

  template <class Message>
  void dress(Message& message, Response const& response) const
  {
    message.result(unsigned(response.status));
    message.version(version_);
    for (auto const& [name, value] : response.headers)
      message.insert(name, value);
    message.set(wire::field::date, http_date());
    message.keep_alive(keep_);
  }

  awaitable<void> write_body(Request const& request, Response const& response,
                             std::string_view text)
  {
    wire::response<wire::span_body<char const>> message;
    dress(message, response);
    if (response.status != 204 && response.status != 304)
      message.content_length(text.size());
    if (request.method != "HEAD")
      message.body() = {text.data(), text.size()};
    wire::response_serializer<wire::span_body<char const>> serializer{message};
    while (!serializer.is_done()) {
      lowest().expires_after(floor_.config.write_time);
      co_await wire::async_write_some(stream_, serializer, use_awaitable);
    }
  }

  // The headers of an answer whose body follows in pieces; true if the pieces are marked.
  awaitable<bool> write_head(Response const& response, std::optional<std::uint64_t> bytes)
  {
    wire::response<wire::empty_body> message;
    bool const marked = !bytes && version_ == 11;
    keep_ = keep_ && (bytes || marked);
    dress(message, response);
    if (bytes)
      message.content_length(*bytes);
    else if (marked)
      message.chunked(true);
    wire::response_serializer<wire::empty_body> serializer{message};
    lowest().expires_after(floor_.config.write_time);
    co_await wire::async_write_header(stream_, serializer, use_awaitable);
    co_return marked;
  }

  awaitable<void> write_piece(std::string_view piece, bool marked)
  {
    lowest().expires_after(floor_.config.write_time);
    asio::const_buffer const bytes{piece.data(), piece.size()};
    if (marked)
      co_await asio::async_write(stream_, wire::make_chunk(bytes), use_awaitable);
    else
      co_await asio::async_write(stream_, bytes, use_awaitable);
  }

  awaitable<void> write_body(Request const& request, Response const& response, Chunked const& body)
  {
    bool const marked = co_await write_head(response, body.bytes);
    if (request.method == "HEAD")
      co_return;
    std::uint64_t written = 0;
    for (;;) {
      auto const piece = co_await on_worker(floor_, [&] { return body.next(); });
      if (piece.empty())
        break;
      written += piece.size();
      co_await write_piece(piece, marked);
    }
    if (body.bytes && written != *body.bytes)
      keep_ = false;
    if (marked)
      co_await asio::async_write(stream_, wire::make_chunk_last(), use_awaitable);
  }

  awaitable<void> write_body(Request const& request, Response const& response, Events const& events)
  {
    bool const marked = co_await write_head(response, std::nullopt);
    if (request.method == "HEAD")
      co_return;
    asio::steady_timer timer{floor_.loop};
    std::string before;
    auto last_sign = Clock::now();
    for (bool last = false; !last && !floor_.draining;) {
      auto const event = co_await on_worker(floor_, [&] { return events.now(); });
      last = event.last;
      if (event.data != before)
        co_await write_piece("data: " + event.data + "\n\n", marked), last_sign = Clock::now();
      else if (Clock::now() - last_sign > sign_of_life)
        co_await write_piece(":\n\n", marked), last_sign = Clock::now();
      before = event.data;
      timer.expires_after(last ? Clock::duration::zero() : floor_.config.event_time);
      co_await timer.async_wait(use_awaitable);
    }
    if (marked)
      co_await asio::async_write(stream_, wire::make_chunk_last(), use_awaitable);
  }

  Floor& floor_;
  Stream& stream_;
  unsigned version_;
  bool keep_;
  Clock::time_point started_;
};

}  // namespace hengwen::http
