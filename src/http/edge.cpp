// SPDX-License-Identifier: Apache-2.0
#include "http/edge.hpp"

#include "http/edge_floor.hpp"

#include <thread>

namespace hengwen::http {
namespace {

awaitable<void> converse_with(Floor& floor, tcp::socket socket)
{
  Guest const guest{floor, socket};
  if (guest.is_one_too_many())
    co_return;
  boost::system::error_code ignored;
  socket.set_option(tcp::no_delay{true}, ignored);
  beast::tcp_stream stream{std::move(socket)};
  if (floor.certificate)
    co_await converse_by_tls(guest, std::move(stream));
  else
    co_await converse_in_clear(guest, std::move(stream));
}

awaitable<void> welcome(Floor& floor, tcp::acceptor& acceptor)
{
  while (!floor.draining) {
    boost::system::error_code ec;
    auto socket = co_await acceptor.async_accept(asio::redirect_error(use_awaitable, ec));
    if (!ec)
      asio::co_spawn(floor.loop, converse_with(floor, std::move(socket)), asio::detached);
    // Too many connections, or no file handle left: let some go before taking the next.
    for (bool wait = bool(ec); (wait || floor.open >= floor.config.connections) && !floor.draining;
         wait = false) {
      asio::steady_timer timer{floor.loop, std::chrono::milliseconds{20}};
      co_await timer.async_wait(use_awaitable);
    }
  }
}

// What has begun may end; who only waits is sent away; and after a while nobody is asked.
void drain(Floor& floor, tcp::acceptor& acceptor)
{
  floor.draining = true;
  acceptor.close();
  for (auto const& [conversation, end] : std::exchange(floor.idle, {}))
    end();
  if (floor.open == 0)
    return;
  floor.cut_off.expires_after(floor.config.drain_time);
  floor.cut_off.async_wait([&](boost::system::error_code ec) {
    if (!ec)
      floor.loop.stop();
  });
}

// Uploads that a killed program of before 2026-12 left behind; files have no name since.
void sweep(std::filesystem::path const& folder)
{
  std::filesystem::create_directories(folder);
  for (auto const& file : std::filesystem::directory_iterator{folder})
    if (file.path().extension() == ".part")
      std::filesystem::remove(file.path());
}

}  // namespace

struct Edge::Listening {
  asio::io_context loop{1};
  tcp::acceptor acceptor{loop};
  asio::steady_timer cut_off{loop};
};

Edge::Edge(EdgeConfig config)
    : config_{std::move(config)}, listening_{std::make_unique<Listening>()}
{
  try {
    if (config_.tls)
      certificate_ = std::make_unique<TlsCertificate>(*config_.tls);
  } catch (BadTlsFiles const& bad) {
    throw CannotListen{bad.what()};
  }
  boost::system::error_code ec;
  auto const address = asio::ip::make_address(config_.address, ec);
  if (ec)
    throw CannotListen{"not an address: " + config_.address};
  tcp::endpoint const at{address, config_.port};
  auto& acceptor = listening_->acceptor;
  acceptor.open(at.protocol(), ec);
  if (!ec)
    acceptor.set_option(asio::socket_base::reuse_address{true}, ec);
  if (!ec)
    acceptor.bind(at, ec);
  if (!ec)
    acceptor.listen(asio::socket_base::max_listen_connections, ec);
  if (ec == asio::error::address_in_use)
    throw CannotListen{
        fmt::format("{}:{} is already in use by another program", config_.address, config_.port)};
  if (ec)
    throw CannotListen{
        fmt::format("cannot listen on {}:{}: {}", config_.address, config_.port, ec.message())};
}

Edge::~Edge() = default;

std::uint16_t Edge::port() const
{
  return listening_->acceptor.local_endpoint().port();
}

void Edge::renew_certificate()
{
  if (certificate_)
    certificate_->renew();
}

void Edge::run(Application const& app, std::stop_token stop)
{
  auto& loop = listening_->loop;
  auto const cores = std::max(4U, std::thread::hardware_concurrency());
  asio::thread_pool workers{config_.workers > 0 ? config_.workers : cores};
  Floor floor{.config = config_,
              .app = app,
              .loop = loop,
              .workers = workers,
              .cut_off = listening_->cut_off,
              .certificate = certificate_.get()};
  sweep(config_.uploads);
  asio::co_spawn(loop, welcome(floor, listening_->acceptor), asio::detached);
  {
    std::stop_callback const on_stop{
        stop, [&] { asio::post(loop, [&] { drain(floor, listening_->acceptor); }); }};
    loop.run();
  }
  workers.join();
  listening_.reset();  // What was cut off still refers to the floor.
}

}  // namespace hengwen::http
