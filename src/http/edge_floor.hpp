// SPDX-License-Identifier: Apache-2.0
//
// A part of edge.cpp, and included by nothing else: what all conversations of the edge
// share, and the way from the event loop to a worker and back.
//
//     event loop ──> worker: the handler, which may wait ──> event loop: write the answer
#pragma once

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
  bool draining = false;
  std::size_t open = 0;
  std::size_t at_work = 0;
  std::map<void const*, std::function<void()>> idle = {};  // How to end those that wait.
};

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
