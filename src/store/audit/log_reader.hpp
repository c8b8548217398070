// SPDX-License-Identifier: Apache-2.0
//
// Reads entries of the log in any order and keeps of each chain only what tells whether it is
// whole (domain/audit/chain_links.hpp), and which entries have not the hash that an anchor tells.
//
// BlockPieces divides the table among several readers, a few thousand blocks at a time:
//
//     blocks 0 … 4095 | 4096 … 8191 | 8192 …      reader 1: |   |     reader 2:   |   |
#pragma once

#include "domain/audit/chain_links.hpp"
#include "store/tx.hpp"

#include <atomic>
#include <unordered_map>

namespace hengwen::store {

// Hashes that are known from elsewhere, by chain and place.
using Watched = std::unordered_map<std::int32_t, std::map<std::int64_t, Digest>>;

class BlockPieces {
public:
  explicit BlockPieces(Tx& tx);

  struct Piece {
    std::int64_t first, end;
  };
  std::optional<Piece> next();

private:
  std::int64_t blocks_;
  std::atomic<std::int64_t> next_ = 0;
};

class LogReader {
public:
  struct Chain {
    explicit Chain(CipherSuite const& suite) : links{suite} {}
    ChainLinks links;
    std::map<std::int64_t, Digest> const* watched = nullptr;
    std::vector<std::int64_t> differing;  // Watched, and other than they should be.
  };

  LogReader(CipherSuite const& suite, Watched const& watched) : suite_{&suite}, watched_{&watched}
  {
  }

  // One line as the statements copy_blocks and copy_chain give it.
  void take(std::string_view line);

  // The next piece of the table; false when there is none.
  bool read_next(Tx&, BlockPieces&);

  void join(LogReader&&);
  void forget();

  // So much out of order that remembering it takes too much memory.
  bool torn() const;

  std::int64_t entries() const { return entries_; }
  std::unordered_map<std::int32_t, Chain> const& chains() const { return chains_; }

private:
  Chain& chain(std::int32_t);

  CipherSuite const* suite_;
  Watched const* watched_;
  std::unordered_map<std::int32_t, Chain> chains_;
  std::int64_t entries_ = 0;
};

}  // namespace hengwen::store
