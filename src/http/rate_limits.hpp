// SPDX-License-Identifier: Apache-2.0
//
// Who may come how often, class by class. An address is a /64 of IPv6 or one address of IPv4:
//
//     anything at all          by address    before anything is looked up
//     without a session        by address    also whoever has a wrong one
//     signing in               by address    what succeeds is given back
//     acting without account   by address    what is left here: applications, objections, papers
//     with a session           by account
//     what costs much          by account    files, and routes that say so
//
// The numbers are settings; a limit of 0 is none. Nobody is exempt, not even this machine.
#pragma once

#include "base/result.hpp"
#include "http/rate_limit.hpp"

namespace hengwen::http {

enum class BadPace { too_many_requests };
BOOST_DESCRIBE_ENUM(BadPace, too_many_requests)

// What a route is counted as, besides being a request.
enum class Pace { ordinary, costly, sign_in, public_act };

struct Rates {  // In a minute.
  unsigned by_address = 30'000;
  unsigned without_session = 3'000;
  unsigned sign_ins = 20;
  unsigned public_acts = 60;
  unsigned with_session = 3'000;
  unsigned costly = 120;
};

class RateLimits {
public:
  explicit RateLimits(Rates const&);

  using Wait = std::optional<std::chrono::seconds>;  // Nothing: go on.
  Wait any(std::string_view address, Moment);
  Wait stranger(std::string_view address, Pace, Moment);
  Wait account(std::string_view name, std::string_view address, Pace, Moment);
  void signed_in(std::string_view address);

private:
  RateLimit by_address_;
  RateLimit without_session_;
  RateLimit sign_ins_;
  RateLimit public_acts_;
  RateLimit with_session_;
  RateLimit costly_;
};

}  // namespace hengwen::http
