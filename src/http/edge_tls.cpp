// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge: connections by TLS. The first byte tells whether the other side speaks it;
// who speaks HTTP in clear is told so and not just hung up on.
#include "http/edge_conversation.hpp"

#include <openssl/ssl.h>
#include <boost/asio/ssl.hpp>

namespace hengwen::http {
namespace {

constexpr char handshake_record = 0x16;

class TlsLine final : public Line {
public:
  // The stream and the context take a reference each.
  TlsLine(beast::tcp_stream stream, TlsContext const& certificate)
      : context_{(SSL_CTX_up_ref(certificate.get()), certificate.get())},
        stream_{std::move(stream), context_}
  {
  }

  awaitable<void> greet(std::string_view begun, ErrorCode& ec)
  {
    co_await stream_.async_handshake(asio::ssl::stream_base::server, asio::buffer(begun),
                                     asio::redirect_error(use_awaitable, ec));
  }

  beast::tcp_stream& tcp() override { return stream_.next_layer(); }
  bool is_secret() const override { return true; }

  awaitable<std::size_t> read_some(asio::mutable_buffer room, ErrorCode& ec) override
  {
    co_return co_await stream_.async_read_some(room, asio::redirect_error(use_awaitable, ec));
  }

  awaitable<void> write(std::string_view text) override
  {
    co_await asio::async_write(stream_, asio::buffer(text), use_awaitable);
  }

  // Our farewell goes out, and theirs is not waited for.
  awaitable<void> say_the_last() override
  {
    SSL_set_shutdown(stream_.native_handle(), SSL_RECEIVED_SHUTDOWN);
    ErrorCode gone;
    co_await stream_.async_shutdown(asio::redirect_error(use_awaitable, gone));
  }

private:
  asio::ssl::context context_;
  asio::ssl::stream<beast::tcp_stream> stream_;
};

awaitable<std::size_t> read_first(Floor& floor, beast::tcp_stream& stream, char& first)
{
  floor.idle[&stream] = [&] { stream.cancel(); };
  ErrorCode gone;
  auto const n = co_await stream.async_read_some(asio::buffer(&first, 1),
                                                 asio::redirect_error(use_awaitable, gone));
  floor.idle.erase(&stream);
  co_return n;
}

}  // namespace

awaitable<void> converse_by_tls(Guest const& guest, beast::tcp_stream stream)
{
  auto& floor = guest.floor();
  stream.expires_after(floor.config.handshake_time);
  char first = 0;
  std::string_view const begun{&first, co_await read_first(floor, stream, first)};
  if (begun.empty())
    co_return;
  if (first != handshake_record) {
    co_await converse_in_clear(guest, std::move(stream), begun, BadRequest::not_https);
    co_return;
  }
  TlsLine line{std::move(stream), floor.certificate->now()};
  ErrorCode ec;
  co_await line.greet(begun, ec);
  if (ec)
    co_return;
  Conversation conversation{guest, line};
  co_await conversation.run();
}

}  // namespace hengwen::http
