// SPDX-License-Identifier: Apache-2.0
//
// The edge is where bytes become requests. Its files (edge*) are the only ones that know the
// HTTP library, and the only ones that catch exceptions: what is thrown below a handler ends
// there, in the log and as a 500 that tells nothing but its request id.
//
//     browser ──> TLS ──> one event loop ──> workers (may wait for PostgreSQL) ──> browser
//
// It keeps limits of size and time, takes uploads straight to a file, streams answers, and
// on a stop lets what has begun come to its end. It knows no route and no right.
#pragma once

#include "base/result.hpp"
#include "http/message.hpp"
#include "http/tls_certificate.hpp"

#include <chrono>
#include <exception>
#include <stdexcept>
#include <stop_token>

namespace hengwen::http {

enum class BadRequest { not_http, not_https, headers_too_large, too_large, no_file_sent, busy };
BOOST_DESCRIBE_ENUM(BadRequest, not_http, not_https, headers_too_large, too_large, no_file_sent,
                    busy)

struct EdgeConfig {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;      // 0: any free one; see Edge::port().
  unsigned workers = 0;           // 0: as many as the machine has cores, and at least four.
  std::filesystem::path uploads;  // Folder for files on their way in; made when missing.
  std::vector<Network> proxies;   // Whose X-Forwarded-For and X-Forwarded-Proto are believed.
  std::optional<TlsFiles> tls;    // Absent: plain HTTP.

  std::uint32_t header_bytes = 16 * 1024;
  std::size_t connections = 4096;    // More wait in the backlog.
  std::size_t of_neighbours = 1024;  // From one address; more are closed at once.
  std::size_t waiting = 1024;        // Requests in line for a worker; more are told "busy".

  std::chrono::milliseconds handshake_time{10'000};  // Of TLS, from the first byte on.
  std::chrono::milliseconds header_time{10'000};
  std::chrono::milliseconds body_time{30'000};   // A small body whole; of a file, each piece.
  std::uint64_t upload_bytes_per_second = 4096;  // A file that comes slower is given up.
  std::chrono::milliseconds write_time{30'000};  // Each piece of an answer.
  std::chrono::milliseconds idle_time{60'000};   // Between two requests.
  std::chrono::milliseconds drain_time{10'000};  // From the stop until everything is cut off.
  std::chrono::milliseconds event_time{500};     // Between two looks at how things stand.
};

// How much of a body to take, and where to.
struct Intake {
  std::uint64_t most_bytes = 0;
  bool to_file = false;
  bool to_memory = false;  // A file, too, but one that must lie on no disk in clear.

  bool is_file() const { return to_file || to_memory; }
};

// What happens to requests. All but intake, refuse and done run on a worker.
struct Application {
  std::function<Intake(Request const&)> intake;  // Of the headers alone; must not wait.
  // Before a file is taken: an answer means that it is not wanted.
  std::function<std::optional<Response>(Request const&)> admit;
  std::function<Response(Request&)> answer;
  std::function<Response(Request const&, BadRequest)> refuse;
  std::function<Response(Request const&, std::exception const&)> broken;
  std::function<void(Request const&, Response const&, std::chrono::nanoseconds)> done;
};

// The address is taken, or not ours, or there is no certificate to show there.
struct CannotListen : std::runtime_error {
  using runtime_error::runtime_error;
};

class Edge {
public:
  explicit Edge(EdgeConfig);  // Reads the certificate and binds; throws CannotListen.
  Edge(Edge const&) = delete;
  ~Edge();

  std::uint16_t port() const;

  // The files of the certificate have changed; connections that are open keep the old one.
  void renew_certificate();

  // Serves until stopped and drained.
  void run(Application const&, std::stop_token);

private:
  struct Listening;
  EdgeConfig config_;
  std::unique_ptr<TlsCertificate> certificate_;
  std::unique_ptr<Listening> listening_;
};

}  // namespace hengwen::http
