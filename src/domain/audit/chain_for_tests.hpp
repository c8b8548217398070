// SPDX-License-Identifier: Apache-2.0
//
// For tests: a chain of the log in memory, to break in every way.
//
//     TestChain chain{7};              // entries 1 to 7
//     chain.at(3).line = "…";          // as whoever gets at the table would
//     chain.faults()                   // what the examiner says of it
#pragma once

#include "domain/audit/chain_examiner.hpp"
#include "domain/audit/chain_links.hpp"

#include <algorithm>

namespace hengwen {

inline constexpr std::int32_t test_chain = 420106;

struct TestEntry {
  std::int64_t seq = 0;
  std::string rest;  // Of the line, behind its place.
  Digest hash{};

  std::string line() const
  {
    return std::to_string(test_chain) + "\t" + std::to_string(seq) + "\t" + rest;
  }
};

struct TestChain {
  explicit TestChain(int length)
  {
    for (int seq = 1; seq <= length; ++seq)
      append("entry " + std::to_string(seq));
    head = {test_chain, length, entries.empty() ? Digest{} : entries.back().hash, {}};
  }

  void append(std::string rest)
  {
    TestEntry entry{std::int64_t(entries.size()) + 1, std::move(rest), {}};
    entry.hash = linked(suite, entries.empty() ? Digest{} : entries.back().hash, entry.line());
    entries.push_back(std::move(entry));
  }

  TestEntry& at(std::int64_t seq) { return *std::ranges::find(entries, seq, &TestEntry::seq); }

  void erase(std::int64_t seq) { entries.erase(std::ranges::find(entries, seq, &TestEntry::seq)); }

  // Makes room at a place, or closes it up, as a careful forger would.
  void shift_from(std::int64_t seq, std::int64_t by)
  {
    for (auto& entry : entries)
      if (entry.seq >= seq)
        entry.seq += by;
  }

  void sort() { std::ranges::sort(entries, {}, &TestEntry::seq); }

  std::vector<LogFault> faults()
  {
    sort();
    ChainExaminer examiner{suite, {test_chain, 0, Digest{}, {}}};
    for (auto const& entry : entries)
      examiner.add({test_chain, entry.seq, entry.hash, entry.line()});
    auto all = examiner.faults(head);
    auto const fault = compared(examiner.end(), head);
    if (fault && std::ranges::find(all, *fault) == all.end())
      all.push_back(*fault);
    return all;
  }

  // Whether the quick check finds it in order, whatever order the entries come in.
  bool whole() const
  {
    ChainLinks links{suite};
    for (auto const& entry : entries)
      links.add({test_chain, entry.seq, entry.hash, entry.line()});
    return links.whole() && head && links.last() == head->seq && links.last_hash() == head->hash;
  }

  CipherSuite const& suite = cipher_suite(SuiteName::international);
  std::vector<TestEntry> entries;
  std::optional<LogHead> head;
};

}  // namespace hengwen
