// SPDX-License-Identifier: Apache-2.0
//
// Says what is wrong with one chain of the log, and where, from its entries in their order. An
// entry that does not follow is put aside until one comes that does, and the digests say after
// which; what was put aside between the two, and the places there, tell what was done:
//
//     … 6  [x]  7 …   follows 6 again, one place aside for no place:  x was inserted
//     … 6  [7'] 8 …   8 follows the hash that 7' carries:             7' was changed
//     … 6   8   9 …   9 follows 8, and 7 is nowhere:                  7 is missing
//     … 6  [9] 8 [7]  9 fits where 7 stands:                          7 and 9 were reordered
//     … 6  [8] 7  9   8 fits behind 7, and no other moved with 7:     7 and 8 were reordered
//
// It is slower than ChainLinks and for broken chains only. With thousands of broken entries it
// no longer looks for those that changed places, and calls them changed; and it tells of a
// thousand faults at most.
#pragma once

#include "domain/audit/log_fault.hpp"
#include "domain/audit/log_file.hpp"

#include <map>
#include <set>

namespace hengwen {

// What the end of a chain has against its head, which is signed or there is none.
std::optional<LogFault> compared(LogHead const& end, std::optional<LogHead> const& head);

class ChainExaminer {
public:
  // After the place before the first entry: 0 and zeros for a chain from its beginning.
  ChainExaminer(CipherSuite const& suite, LogHead const& before);

  void add(LoggedEntry const&);

  // After the last entry. The head, if there is one that is signed: it may prove the last entry,
  // and tells where the entries of others begin. It is not compared with the end.
  std::vector<LogFault> faults(std::optional<LogHead> const& head);

  // The last entry, after faults().
  LogHead const& end() const { return last_; }

private:
  // An entry that did not follow.
  struct Suspect {
    std::int64_t stands_at = 0;  // By its own seq.
    std::int64_t own = 0;        // The same, less what was inserted before.
    Digest hash{};
    std::string line;
    std::optional<std::int64_t> belongs;  // Found to be the entry of this place.
    bool proven = false;                  // Its line gives the hash there.
  };
  // Between two entries that are proven: which places, and what stood there.
  struct Gap {
    LogHead after;
    std::int64_t until = 0;
    std::vector<std::size_t> suspects;
  };

  bool follows(LoggedEntry const&, Digest const& before, std::int64_t seq) const;
  bool resumes(LoggedEntry const&);
  void accept(LoggedEntry const&, std::int64_t seq);
  void suspect(LoggedEntry const&);
  void close_gap(std::int64_t until, bool last_is_followed);
  void give_up_on_gap();
  void judge_all();
  void end_gap(std::optional<LogHead> const& head);

  void look_for_moved();
  void tell_neighbours();
  std::optional<Digest> find_for(std::int64_t seq, Digest const& before);
  bool open(std::int64_t seq) const;
  std::map<std::int64_t, Digest> hashes_around_gaps() const;
  void judge(Gap const&);
  void tell(std::int64_t seq, LogWrong, std::int64_t count = 1);

  CipherSuite const& suite_;
  std::int32_t chain_;
  LogHead last_;            // The last entry that is proven, by its true place.
  std::int64_t shift_ = 0;  // How much further on than their true place entries stand now.
  std::vector<std::size_t> aside_;
  std::vector<Suspect> suspects_;
  std::vector<Gap> gaps_;
  std::set<std::int64_t> taken_;  // Places inside of gaps whose entry is known.
  bool too_many_ = false;         // To look for those that changed places.
  std::vector<LogFault> faults_;
};

}  // namespace hengwen
