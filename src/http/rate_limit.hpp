// SPDX-License-Identifier: Apache-2.0
//
// How often one may come. Each caller has a bucket that fills steadily; every request takes one
// out, and who finds it empty is told for how long to wait:
//
//     RateLimit limit{per_minute(20)};          // 20 at once, then one every 3 seconds
//     limit.ask("10.0.0.7", now)                // nothing: go on      3s: come back then
//
// It remembers so many callers and no more: whoever has not come for the longest is forgotten,
// which at worst lets that one come a little more often. The moment is an argument.
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hengwen::http {

struct Rate {
  double per_second = 0;  // None: no limit.
  double at_once = 0;
};

// As many at once as in four seconds, and never less than twenty, so that a page can load.
constexpr Rate per_minute(unsigned times)
{
  double const at_once = times / 15.0;
  return {times / 60.0, at_once < 20 ? 20 : at_once};
}

using Moment = std::chrono::steady_clock::time_point;

class RateLimit {
public:
  explicit RateLimit(Rate rate, std::size_t most_remembered = 50'000)
      : rate_{rate}, most_remembered_{most_remembered}
  {
  }

  // Takes one and says nothing; or takes none and says how long to wait, a second at least.
  std::optional<std::chrono::seconds> ask(std::string_view whose, Moment now);
  // It turned out to be one of those that are not counted.
  void give_back(std::string_view whose);

  std::size_t remembered() const;

private:
  struct Bucket {
    std::string whose;
    double left;
    Moment at;
  };
  using Buckets = std::list<Bucket>;  // The latest first.

  Bucket& bucket_of(std::string_view whose, Moment now);
  double filled(Bucket const&, Moment now) const;
  void forget(Moment now);

  Rate rate_;
  std::size_t most_remembered_;
  mutable std::mutex guard_;
  Buckets buckets_;
  std::unordered_map<std::string_view, Buckets::iterator> by_name_;
};

}  // namespace hengwen::http
