// SPDX-License-Identifier: Apache-2.0
//
// The whole of the HTTP side put together: the routes, the web pages, the gate before them
// and the edge before the gate. The server's wiring calls this and nothing else of it.
//
//     Metrics metrics;                    // made first: the database reports its statements
//     Server server{config, services, metrics};   // binds; throws CannotListen
//     server.run(stop);                   // until stopped, and what has begun has ended
#pragma once

#include "http/edge.hpp"
#include "http/gate.hpp"

namespace hengwen::http {

struct ServeConfig {
  EdgeConfig edge;
  std::uint64_t most_upload_bytes = std::uint64_t{200} * 1024 * 1024;
  Rates rates = {};
};

class Server {
public:
  Server(ServeConfig, Services const&, Metrics&);
  Server(Server const&) = delete;

  std::uint16_t port() const { return edge_.port(); }
  void renew_certificate() { edge_.renew_certificate(); }
  void run(std::stop_token stop) { edge_.run(gate_.application(), stop); }

private:
  Routes routes_;
  Pages pages_;
  Gate gate_;
  Edge edge_;
};

}  // namespace hengwen::http
