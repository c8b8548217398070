// SPDX-License-Identifier: Apache-2.0
#include "http/metrics.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

namespace hengwen::http {
namespace {

// Memory in use, from the second number of /proc/self/statm (pages).
std::uint64_t resident_bytes()
{
  std::ifstream file{"/proc/self/statm"};
  std::uint64_t size = 0, resident = 0;
  file >> size >> resident;
  return resident * std::uint64_t(sysconf(_SC_PAGESIZE));
}

}  // namespace

void Metrics::add(Times& times, std::chrono::nanoseconds took)
{
  auto const seconds = std::chrono::duration<double>{took}.count();
  ++times.count;
  times.seconds += seconds;
  for (std::size_t i = 0; i < bounds.size(); ++i)
    times.within[i] += seconds <= bounds[i];
}

void Metrics::request(std::string const& method, std::string const& route, int status,
                      std::chrono::nanoseconds took)
{
  std::lock_guard const lock{guard_};
  ++requests_[{method, route, status}];
  add(routes_[route], took);
}

void Metrics::statement(std::string_view name, std::chrono::nanoseconds took)
{
  std::lock_guard const lock{guard_};
  auto const found = statements_.find(name);
  add(found == statements_.end() ? statements_[std::string{name}] : found->second, took);
}

void Metrics::write(std::string& out, std::string_view name, std::string const& labels,
                    Times const& times)
{
  for (std::size_t i = 0; i < bounds.size(); ++i)
    out += fmt::format("{}_bucket{{{},le=\"{}\"}} {}\n", name, labels, bounds[i], times.within[i]);
  out += fmt::format("{}_bucket{{{},le=\"+Inf\"}} {}\n", name, labels, times.count);
  out += fmt::format("{}_sum{{{}}} {:.9f}\n", name, labels, times.seconds);
  out += fmt::format("{}_count{{{}}} {}\n", name, labels, times.count);
}

std::string Metrics::text() const
{
  std::lock_guard const lock{guard_};
  std::string out = "# TYPE hengwen_requests_total counter\n";
  for (auto const& [what, count] : requests_) {
    auto const& [method, route, status] = what;
    out += fmt::format("hengwen_requests_total{{method=\"{}\",route=\"{}\",status=\"{}\"}} {}\n",
                       method, route, status, count);
  }
  out += "# TYPE hengwen_request_seconds histogram\n";
  for (auto const& [route, times] : routes_)
    write(out, "hengwen_request_seconds", "route=\"" + route + "\"", times);
  out += "# TYPE hengwen_statement_seconds histogram\n";
  for (auto const& [name, times] : statements_)
    write(out, "hengwen_statement_seconds", "statement=\"" + name + "\"", times);
  out += "# TYPE process_resident_memory_bytes gauge\n";
  out += fmt::format("process_resident_memory_bytes {}\n", resident_bytes());
  return out;
}

}  // namespace hengwen::http
