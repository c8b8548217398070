// SPDX-License-Identifier: Apache-2.0
#include "store/audit/verify.hpp"

#include "domain/audit/chain_examiner.hpp"
#include "store/audit/log_reader.hpp"
#include "store/vault/vault.hpp"

#include <algorithm>
#include <mutex>
#include <set>

namespace hengwen::store {
namespace {

constexpr std::int64_t last_place = std::numeric_limits<std::int64_t>::max();

using AnchorsByChain = std::map<std::int32_t, std::vector<Anchor>>;

AnchorsByChain by_chain(std::vector<Anchor> const& anchors, Chains chains)
{
  AnchorsByChain out;
  for (auto const& anchor : anchors)
    if (chains.has(anchor.head.chain))
      out[anchor.head.chain].push_back(anchor);
  return out;
}

Watched watched(AnchorsByChain const& anchors)
{
  Watched out;
  for (auto const& [chain, those] : anchors)
    for (auto const& anchor : those)
      out[chain].insert_or_assign(anchor.head.seq, anchor.head.hash);
  return out;
}

// What is said of one chain.
struct Said {
  std::int32_t chain = 0;
  std::optional<LogHead> head;  // Only when it is well proven.
  bool forged = false;          // There is one that is not.
  std::int64_t end = 0;
  std::vector<LogFault> faults;

  void tell(std::int64_t seq, LogWrong why, std::int64_t count = 1)
  {
    faults.push_back({chain, seq, why, count});
  }
  bool told(LogWrong why) const
  {
    return std::ranges::find(faults, why, &LogFault::why) != faults.end();
  }
  void compare(LogHead const& with)
  {
    end = with.seq;
    if (forged)
      return;
    if (auto const fault = compared(with, head))
      faults.push_back(*fault);
  }
};

class Verification {
public:
  Verification(Tx& tx, std::vector<Anchor> const& anchors, Chains chains)
      : tx_{tx},
        suite_{tx.vault().suite()},
        chains_{chains},
        anchors_{by_chain(anchors, chains)},
        watched_{watched(anchors_)},
        reader_{suite_, watched_}
  {
  }

  LogReport report()
  {
    read_all();
    std::set<std::int32_t> known;
    for (auto const& head : heads_of(tx_, chains_)) {
      known.insert(head.chain);
      heads_[head.chain] = head;
    }
    for (auto const& [chain, anchors] : anchors_)
      known.insert(chain);
    for (auto const& [chain, its] : reader_.chains())
      known.insert(chain);
    LogReport report{reader_.entries(), std::int64_t(known.size()), {}};
    for (auto const chain : known)
      std::ranges::move(judged(chain).faults, std::back_inserter(report.faults));
    return report;
  }

private:
  void read_all()
  {
    if (!chains_.all() || !read_by_blocks())
      read_by_chain();
  }

  // False when the entries lie too much out of order for that.
  bool read_by_blocks()
  {
    BlockPieces pieces{tx_};
    std::mutex guard;
    std::atomic<bool> torn = false;
    tx_.with_a_second([&](Tx& tx) {
      LogReader own{suite_, watched_};
      while (!torn && own.read_next(tx, pieces))
        if (own.torn())
          torn = true;
      std::lock_guard const lock{guard};
      reader_.join(std::move(own));
    });
    return !torn;
  }

  void read_by_chain()
  {
    reader_.forget();
    for (auto const chain : chains_with_entries(tx_, chains_))
      each_entry(tx_, chain, 0, last_place, [&](std::string_view line) { reader_.take(line); });
  }

  Said judged(std::int32_t chain)
  {
    Said said{.chain = chain, .head = {}, .faults = {}};
    if (auto const stored = heads_.find(chain); stored != heads_.end() && stored->second.seq > 0) {
      said.forged = !well_proven(tx_, stored->second);
      if (said.forged)
        said.tell(stored->second.seq, LogWrong::bad_signature);
      else
        said.head = stored->second;
    }
    auto const found = reader_.chains().find(chain);
    if (found == reader_.chains().end())
      said.compare({chain, 0, {}, {}});
    else if (auto const& links = found->second.links; links.whole())
      said.compare({chain, links.last(), links.last_hash(), {}});
    else
      examine(said);
    compare_with_anchors(said);
    std::ranges::sort(said.faults);
    auto const twice = std::ranges::unique(said.faults);
    said.faults.erase(twice.begin(), twice.end());
    return said;
  }

  void examine(Said& said)
  {
    ChainExaminer examiner{suite_, {said.chain, 0, {}, {}}};
    each_entry(tx_, said.chain, 0, last_place, [&](std::string_view line) {
      LoggedEntry entry;
      if (read_entry(line, entry))
        examiner.add(entry);
    });
    std::ranges::move(examiner.faults(said.head), std::back_inserter(said.faults));
    said.compare(examiner.end());
  }

  // An anchor that agrees with the chain needs no signature, but for the newest.
  void compare_with_anchors(Said& said)
  {
    auto const found = anchors_.find(said.chain);
    if (found == anchors_.end())
      return;
    auto const& newest = *std::ranges::max_element(
        found->second, {}, [](Anchor const& anchor) { return anchor.head.seq; });
    if (!signed_well(newest))
      said.tell(newest.head.seq, LogWrong::bad_signature);
    else if (newest.head.seq > said.end && !said.told(LogWrong::head_ahead))
      said.tell(said.end + 1, LogWrong::missing, newest.head.seq - said.end);
    if (said.faults.empty())
      compare_hashes(said, found->second);
  }

  // The whole chain was reckoned anew, with the key: only what was told elsewhere is against it.
  void compare_hashes(Said& said, std::vector<Anchor> const& anchors)
  {
    auto const& differing = reader_.chains().at(said.chain).differing;
    for (auto const& anchor : anchors) {
      if (std::ranges::find(differing, anchor.head.seq) == differing.end())
        continue;
      said.tell(anchor.head.seq, signed_well(anchor) ? LogWrong::changed : LogWrong::bad_signature);
      return;
    }
  }

  bool signed_well(Anchor const& anchor) const
  {
    return tx_.vault().well_signed(text_to_sign(anchor), anchor.head.signature, anchor.at);
  }

  Tx& tx_;
  CipherSuite const& suite_;
  Chains chains_;
  AnchorsByChain anchors_;
  Watched watched_;
  std::map<std::int32_t, LogHead> heads_;
  LogReader reader_;
};

}  // namespace

LogReport verify_log(Database& database, std::vector<Anchor> const& anchors, Chains chains)
{
  return database.read([&](Tx& tx) { return Verification{tx, anchors, chains}.report(); });
}

}  // namespace hengwen::store
