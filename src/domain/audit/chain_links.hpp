// SPDX-License-Identifier: Apache-2.0
//
// Tells whether one chain of the log is whole, from its entries in whatever order they come. It
// keeps no entry, only stretches that follow each other, and joins them as they meet:
//
//     entries 1 2 3 · 7 8 · 12        add 4:  1–4 · 7–8 · 12        add 5, 6, 9 … : 1–12
//
// so that a table is read as it lies on the disk, which is four times as fast as in order. What
// is wrong with a chain that is not whole, and where, is for ChainExaminer.
#pragma once

#include "domain/audit/log_file.hpp"

#include <map>

namespace hengwen {

class ChainLinks {
public:
  explicit ChainLinks(CipherSuite const& suite) : suite_{&suite} {}
  ChainLinks(ChainLinks const&) = delete;

  void add(LoggedEntry const&);

  // What another reader found of the same chain.
  void join(ChainLinks&& other);

  // From the first entry on, without a gap, every line giving its hash.
  bool whole() const;

  std::int64_t last() const;
  Digest last_hash() const;

  // How many stretches there are to remember.
  std::size_t stretches() const { return stretches_.size(); }

private:
  struct Stretch {
    Digest first_hash;
    std::string first_line;  // Cannot be checked before the entry in front of it is met.
    std::int64_t last;
    Digest last_hash;
  };
  using Stretches = std::map<std::int64_t, Stretch>;  // By their first entry; never overlapping.

  void insert(std::int64_t first, Stretch&&);
  void close_up(Stretches::iterator);

  CipherSuite const* suite_;
  Stretches stretches_;
  Stretches::iterator latest_ = stretches_.end();
  bool broken_ = false;
};

}  // namespace hengwen
