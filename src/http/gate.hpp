// SPDX-License-Identifier: Apache-2.0
//
// Every request passes here on its way to a handler, and every answer on its way back:
//
//     any        not too often? · an address that means something?
//     /api/v1/…  from this site? · signed in? · not too often? · has the right? ──> route
//     /healthz, /readyz, /metrics                     for those who run the program
//     anything else                                   a page of the web
//
// The order matters: whoever is not signed in learns nothing about what exists.
#pragma once

#include "http/edge.hpp"
#include "http/guards.hpp"
#include "http/metrics.hpp"
#include "http/pages.hpp"
#include "http/problem.hpp"
#include "http/rate_limits.hpp"
#include "http/routes.hpp"

namespace hengwen::http {

// What the gate asks of the rest of the program.
struct Doorkeeping {
  // Whose session this is; nothing when it is over or never was.
  std::function<std::optional<Who>(std::string_view token)> who;
  std::function<Instant()> now;
  std::function<void()> ask_database;  // Throws when it does not answer.
  std::uint64_t most_upload_bytes = std::uint64_t{200} * 1024 * 1024;
  Rates rates = {};
  std::function<Moment()> moment = std::chrono::steady_clock::now;
};

class Gate {
public:
  Gate(Routes const&, Services const&, Pages const&, Metrics&, Doorkeeping);

  // The functions the edge calls. They refer to this gate.
  Application application();

  Intake intake(Request const&) const;
  std::optional<Response> admit(Request const&) const;
  Response answer(Request&) const;
  Response refuse(Request const&, BadRequest) const;
  Response broken(Request const&, std::exception const&) const;
  void done(Request const&, Response const&, std::chrono::nanoseconds) const;

private:
  // A call that may go on to its handler.
  struct Passed {
    Found found;
    Call call;
  };

  std::optional<Response> unfit_for_all(Request const&) const;
  std::expected<Passed, Response> pass(Request const&) const;
  RateLimits::Wait too_fast(Request const&, Route const*, std::optional<Who> const&) const;
  Response come_back(Request const&, std::chrono::seconds wait) const;
  Response api(Request&) const;
  Response for_operators(Request const&) const;
  Response policy_report(Request const&) const;
  Response page(Request const&) const;
  // Whether the route answers a browser on its way, and not a program.
  bool leads_a_person(Request const&) const;

  Routes const& routes_;
  Services const& services_;
  Pages const& pages_;
  Metrics& metrics_;
  Doorkeeping doors_;
  mutable RateLimits limits_;
};

}  // namespace hengwen::http
