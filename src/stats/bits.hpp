// SPDX-License-Identifier: Apache-2.0
//
// One bit for each row of a table: which rows pass a test.
//
//     aid is living   1 0 1 1 0 …
//     paid in period  1 1 0 1 0 …      and   ->   1 0 0 1 0 …   count() == 2
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hengwen::stats {

class Bits {
public:
  Bits() = default;
  explicit Bits(std::size_t size, bool all = false)
      : size_{size}, words_((size + 63) / 64, all ? ~std::uint64_t{} : 0)
  {
    trim();
  }

  std::size_t size() const { return size_; }
  bool operator[](std::size_t i) const { return words_[i / 64] >> (i % 64) & 1; }
  void set(std::size_t i) { words_[i / 64] |= std::uint64_t{1} << (i % 64); }
  void push_back(bool bit)
  {
    if (size_ % 64 == 0)
      words_.push_back(0);
    if (bit)
      set(size_);
    ++size_;
  }

  Bits& operator&=(Bits const& b)
  {
    assert(size_ == b.size_);
    for (std::size_t w = 0; w < words_.size(); ++w)
      words_[w] &= b.words_[w];
    return *this;
  }
  Bits& operator|=(Bits const& b)
  {
    assert(size_ == b.size_);
    for (std::size_t w = 0; w < words_.size(); ++w)
      words_[w] |= b.words_[w];
    return *this;
  }
  void flip()
  {
    for (auto& word : words_)
      word = ~word;
    trim();
  }

  // How many are set among rows [first, last).
  std::int64_t count(std::size_t first, std::size_t last) const
  {
    std::int64_t n = 0;
    each_word(first, last, [&](std::size_t, std::uint64_t word) { n += std::popcount(word); });
    return n;
  }
  std::int64_t count() const { return count(0, size_); }

  // visit(row) for every set row of [first, last), in order.
  template <class Visit>
  void each(std::size_t first, std::size_t last, Visit&& visit) const
  {
    each_word(first, last, [&](std::size_t start, std::uint64_t word) {
      for (; word; word &= word - 1)
        visit(start + std::size_t(std::countr_zero(word)));
    });
  }

  // Fills every bit from test(row), a word at a time.
  template <class Test>
  static Bits where(std::size_t size, Test&& test)
  {
    Bits out{size};
    for (std::size_t start = 0; start < size; start += 64) {
      auto const end = std::min(size, start + 64);
      std::uint64_t word = 0;
      for (std::size_t i = start; i < end; ++i)
        word |= std::uint64_t{test(i)} << (i - start);
      out.words_[start / 64] = word;
    }
    return out;
  }

private:
  template <class Visit>
  void each_word(std::size_t first, std::size_t last, Visit&& visit) const
  {
    for (auto w = first / 64; first < last; ++w) {
      auto word = words_[w] & (~std::uint64_t{} << (first % 64));
      auto const end = (w + 1) * 64;
      if (end > last)
        word &= ~std::uint64_t{} >> (end - last);
      visit(w * 64, word);
      first = end;
    }
  }
  void trim()
  {
    if (size_ % 64)
      words_.back() &= ~std::uint64_t{} >> (64 - size_ % 64);
  }

  std::size_t size_ = 0;
  std::vector<std::uint64_t> words_;
};

}  // namespace hengwen::stats
