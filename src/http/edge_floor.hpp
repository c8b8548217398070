// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge, and included by nothing else: what all conversations of the edge
// share, and the way from the event loop to a worker and back.
//
//     event loop ──> worker: the handler, which may wait ──> event loop: write the answer
//
// A Guest is one connection, counted from its first byte to its last.
#pragma once

#include "http/address.hpp"
#include "http/edge.hpp"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <map>

namespace hengwen::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

// What all conversations share. Only the event loop's thread touches it.
struct Floor {
  EdgeConfig const& config;
  Application const& app;
  asio::io_context& loop;
  asio::thread_pool& workers;
  asio::steady_timer& cut_off;
  TlsCertificate const* certificate = nullptr;  // Absent: plain HTTP.
  bool draining = false;
  std::size_t open = 0;
  std::size_t at_work = 0;
  std::map<void const*, std::function<void()>> idle = {};  // How to end those that wait.
  std::map<std::string, std::size_t> of_neighbours = {};   // Connections open from there.
};

class Guest {
public:
  Guest(Floor& floor, tcp::socket const& socket) : floor_{floor}
  {
    boost::system::error_code ec;
    auto const end = socket.remote_endpoint(ec);
    if (!ec)
      peer_ = plain_address(end.address().to_string()).value_or("");
    ++floor_.open;
    ++floor_.of_neighbours[neighbourhood(peer_)];
  }
  Guest(Guest const&) = delete;
  ~Guest()
  {
    auto const mine = floor_.of_neighbours.find(neighbourhood(peer_));
    if (--mine->second == 0)
      floor_.of_neighbours.erase(mine);
    if (--floor_.open == 0 && floor_.draining)
      floor_.cut_off.cancel();
  }

  Floor& floor() const { return floor_; }
  std::string const& peer() const { return peer_; }

  // From a proxy everybody comes by one address.
  bool is_one_too_many() const
  {
    return !has(floor_.config.proxies, peer_) &&
           floor_.of_neighbours.at(neighbourhood(peer_)) > floor_.config.of_neighbours;
  }

private:
  Floor& floor_;
  std::string peer_;
};

// Whole connections; each in a file of its own, because each takes long to compile.
awaitable<void> converse_in_clear(Guest const&, beast::tcp_stream, std::string_view begun = {},
                                  std::optional<BadRequest> refuse_all = {});
awaitable<void> converse_by_tls(Guest const&, beast::tcp_stream);

// Runs f on a worker, while the event loop goes on. What f throws is thrown here.
template <class F>
awaitable<std::invoke_result_t<F>> on_worker(Floor& floor, F f)
{
  std::optional<std::invoke_result_t<F>> out;
  std::exception_ptr error;
  ++floor.at_work;
  co_await asio::post(asio::bind_executor(floor.workers.get_executor(), use_awaitable));
  try {
    out = f();
  } catch (...) {
    error = std::current_exception();
  }
  co_await asio::post(asio::bind_executor(floor.loop.get_executor(), use_awaitable));
  --floor.at_work;
  if (error)
    std::rethrow_exception(error);
  co_return *std::move(out);
}

}  // namespace hengwen::http
