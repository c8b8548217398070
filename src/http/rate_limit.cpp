// SPDX-License-Identifier: Apache-2.0
#include "http/rate_limit.hpp"

#include <algorithm>
#include <cmath>

namespace hengwen::http {
namespace {

// Of three thirds a third is missing to a double.
constexpr double rounding = 1e-6;

}  // namespace

double RateLimit::filled(Bucket const& bucket, Moment now) const
{
  std::chrono::duration<double> const since = std::max(now, bucket.at) - bucket.at;
  return std::min(rate_.at_once, bucket.left + since.count() * rate_.per_second);
}

// A bucket that is full again says nothing that its absence would not say.
void RateLimit::forget(Moment now)
{
  while (!buckets_.empty() &&
         (buckets_.size() >= most_remembered_ || filled(buckets_.back(), now) >= rate_.at_once)) {
    by_name_.erase(buckets_.back().whose);
    buckets_.pop_back();
  }
}

RateLimit::Bucket& RateLimit::bucket_of(std::string_view whose, Moment now)
{
  if (auto const found = by_name_.find(whose); found != by_name_.end()) {
    buckets_.splice(buckets_.begin(), buckets_, found->second);
    auto& bucket = buckets_.front();
    bucket.left = filled(bucket, now);
    bucket.at = std::max(now, bucket.at);
    return bucket;
  }
  forget(now);
  buckets_.push_front({std::string{whose}, rate_.at_once, now});
  by_name_[buckets_.front().whose] = buckets_.begin();
  return buckets_.front();
}

std::optional<std::chrono::seconds> RateLimit::ask(std::string_view whose, Moment now)
{
  if (rate_.per_second <= 0)
    return std::nullopt;
  std::lock_guard const lock{guard_};
  auto& bucket = bucket_of(whose, now);
  if (bucket.left >= 1 - rounding) {
    bucket.left -= 1;
    return std::nullopt;
  }
  auto const wait = std::ceil((1 - bucket.left) / rate_.per_second - rounding);
  return std::chrono::seconds{std::max(1L, std::lround(wait))};
}

void RateLimit::give_back(std::string_view whose)
{
  std::lock_guard const lock{guard_};
  if (auto const found = by_name_.find(whose); found != by_name_.end())
    found->second->left = std::min(rate_.at_once, found->second->left + 1);
}

std::size_t RateLimit::remembered() const
{
  std::lock_guard const lock{guard_};
  return buckets_.size();
}

}  // namespace hengwen::http
