// SPDX-License-Identifier: Apache-2.0
//
// What the program counts about itself, as Prometheus reads it: requests by route and
// status, how long they took, every SQL statement by its name, and memory.
//
//     hengwen_requests_total{method="GET",route="/units/{code}",status="200"} 17
//
// Routes are counted by their pattern and never by their path, which may name a person.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>

namespace hengwen::http {

class Metrics {
public:
  void request(std::string const& method, std::string const& route, int status,
               std::chrono::nanoseconds took);
  void statement(std::string_view name, std::chrono::nanoseconds took);

  std::string text() const;

private:
  static constexpr std::array bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};

  struct Times {
    std::uint64_t count = 0;
    double seconds = 0;
    std::array<std::uint64_t, bounds.size()> within{};  // Not more than that bound.
  };

  static void add(Times&, std::chrono::nanoseconds);
  static void write(std::string& out, std::string_view name, std::string const& labels,
                    Times const&);

  mutable std::mutex guard_;
  std::map<std::tuple<std::string, std::string, int>, std::uint64_t> requests_;
  std::map<std::string, Times> routes_;
  std::map<std::string, Times, std::less<>> statements_;
};

}  // namespace hengwen::http
