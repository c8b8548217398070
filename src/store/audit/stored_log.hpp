// SPDX-License-Identifier: Apache-2.0
//
// The log as it is stored, read in the two ways there are: by the heads of its chains, and entry
// by entry in the form of domain/audit/log_file.hpp.
#pragma once

#include "domain/audit/log_file.hpp"
#include "store/tx.hpp"

#include <limits>

namespace hengwen::store {

// A range of counties; all of them, if nothing is said.
struct Chains {
  std::int32_t first = 0;
  std::int32_t last = std::numeric_limits<std::int32_t>::max();

  bool all() const { return *this == Chains{}; }
  bool has(std::int32_t chain) const { return first <= chain && chain <= last; }
  friend bool operator==(Chains const&, Chains const&) = default;
};

// The heads as they are, proven or not, with their proof in place of a signature; in the order of
// their chains.
std::vector<LogHead> heads_of(Tx&, Chains);

// Of every chain that has entries, whether it has a head or not.
std::vector<std::int32_t> chains_with_entries(Tx&, Chains);

// The head of one chain, locked until the transaction ends; that of a chain without entries is
// made first.
LogHead locked_head(Tx&, std::int32_t chain);

// What shows that the program, which alone has the key, wrote this head.
Bytes proof_of(Tx&, LogHead const&);
bool well_proven(Tx&, LogHead const&);

// Ends of before 0016 that are proven by a signature are proven by the key of the index like all
// others, so that nothing in the database hangs on a key that signs.
void prove_signed_heads(Tx&);

// Entries of one chain, in their order. Statements may take as long as they need from then on.
void each_entry(Tx&, std::int32_t chain, std::int64_t first, std::int64_t last,
                std::function<void(std::string_view)> const& take);

}  // namespace hengwen::store
