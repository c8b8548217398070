// SPDX-License-Identifier: Apache-2.0
//
// A short line between two threads: who is ahead waits, so that a large workbook is never
// in memory as a whole. Closing it from either end lets both come to their end.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace hengwen::app {

template <class T>
class BoundedQueue {
public:
  explicit BoundedQueue(std::size_t most) : most_{most} {}

  // False when nobody takes any more.
  bool put(T item)
  {
    std::unique_lock lock{guard_};
    changed_.wait(lock, [&] { return closed_ || items_.size() < most_; });
    if (closed_)
      return false;
    items_.push_back(std::move(item));
    changed_.notify_all();
    return true;
  }

  // Nothing when the line is closed and empty.
  std::optional<T> take()
  {
    std::unique_lock lock{guard_};
    changed_.wait(lock, [&] { return closed_ || !items_.empty(); });
    if (items_.empty())
      return std::nullopt;
    auto item = std::move(items_.front());
    items_.pop_front();
    changed_.notify_all();
    return item;
  }

  // Nothing more will be put; what waits can still be taken.
  void close()
  {
    std::lock_guard const lock{guard_};
    closed_ = true;
    changed_.notify_all();
  }

  // Nothing more will be taken.
  void abandon()
  {
    std::lock_guard const lock{guard_};
    closed_ = true;
    items_.clear();
    changed_.notify_all();
  }

private:
  std::size_t const most_;
  std::mutex guard_;
  std::condition_variable changed_;
  std::deque<T> items_;
  bool closed_ = false;
};

}  // namespace hengwen::app
