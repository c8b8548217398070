// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/chain_examiner.hpp"

#include <algorithm>

namespace hengwen {
namespace {

// To look for each in every place takes the square of this many digests.
constexpr std::size_t most_suspects = 1000;

// Nobody reads more of one chain.
constexpr std::size_t most_faults = 1000;

// By how much the numbers may jump at one gap through insertions and deletions.
constexpr std::int64_t farthest_shift = 16;

}  // namespace

std::optional<LogFault> compared(LogHead const& end, std::optional<LogHead> const& head)
{
  auto const known = head ? head->seq : 0;
  if (known > end.seq)
    return LogFault{end.chain, end.seq + 1, LogWrong::head_ahead, known - end.seq};
  if (known < end.seq)
    return LogFault{end.chain, known + 1, LogWrong::head_behind, end.seq - known};
  if (head && head->hash != end.hash)
    return LogFault{end.chain, known, LogWrong::changed};
  return std::nullopt;
}

ChainExaminer::ChainExaminer(CipherSuite const& suite, LogHead const& before)
    : suite_{suite}, chain_{before.chain}, last_{before}
{
}

void ChainExaminer::add(LoggedEntry const& entry)
{
  auto const own = entry.seq - shift_;
  if (aside_.empty() && own == last_.seq + 1 && follows(entry, last_.hash, own))
    accept(entry, own);
  else if (!resumes(entry))
    suspect(entry);
}

bool ChainExaminer::follows(LoggedEntry const& entry, Digest const& before, std::int64_t seq) const
{
  if (seq == entry.seq)
    return linked(suite_, before, entry.line) == entry.hash;
  return linked(suite_, before, line_at(entry.line, seq)) == entry.hash;
}

// Whether the entry follows something that is known, and closes the gap that was open.
bool ChainExaminer::resumes(LoggedEntry const& entry)
{
  auto const next = last_.seq + 1;
  if (follows(entry, last_.hash, next)) {
    if (aside_.empty() && entry.seq - shift_ != next)
      tell(next, LogWrong::reordered);
    close_gap(next, false);
    accept(entry, next);
    return true;
  }
  if (aside_.empty())
    return false;
  auto& before = suspects_[aside_.back()];
  if (aside_.size() == 1 && before.own == next) {
    // Perhaps only the hash of the one before was written over.
    auto const its_hash = linked(suite_, last_.hash, line_at(before.line, next));
    if (follows(entry, its_hash, next + 1)) {
      before.hash = its_hash;
      before.proven = true;
      tell(before.stands_at, LogWrong::changed);
      close_gap(next + 1, true);
      accept(entry, next + 1);
      return true;
    }
  }
  auto const own = entry.seq - shift_;
  for (std::int64_t by = 0; by <= farthest_shift; ++by)
    for (auto const seq : {own - by, own + by})
      if (seq >= next && follows(entry, before.hash, seq)) {
        // With no place between, the one before is a second entry of the last place.
        close_gap(seq, seq > next);
        accept(entry, seq);
        return true;
      }
  return false;
}

void ChainExaminer::accept(LoggedEntry const& entry, std::int64_t seq)
{
  shift_ = entry.seq - seq;
  last_.seq = seq;
  last_.hash = entry.hash;
}

void ChainExaminer::suspect(LoggedEntry const& entry)
{
  if (aside_.size() >= most_suspects)
    give_up_on_gap();
  aside_.push_back(suspects_.size());
  suspects_.push_back({.stands_at = entry.seq,
                       .own = entry.seq - shift_,
                       .hash = entry.hash,
                       .line = std::string{entry.line},
                       .belongs = {},
                       .proven = false});
}

// The place `until` is proven to follow the last one that was put aside, or the last proven one.
void ChainExaminer::close_gap(std::int64_t until, bool last_is_followed)
{
  if (last_is_followed) {
    suspects_[aside_.back()].belongs = until - 1;
    taken_.insert(until - 1);
  }
  if (!aside_.empty())
    gaps_.push_back({last_, until, std::move(aside_)});
  aside_.clear();
  if (suspects_.size() > most_suspects) {
    too_many_ = true;
    judge_all();
  }
}

void ChainExaminer::judge_all()
{
  for (auto const& gap : gaps_)
    judge(gap);
  gaps_.clear();
  suspects_.clear();
  taken_.clear();
}

// So many after each other: they are all called changed, and what follows is looked at again.
void ChainExaminer::give_up_on_gap()
{
  too_many_ = true;
  auto const& latest = suspects_[aside_.back()];
  LogHead const next{chain_, latest.own, latest.hash, {}};
  for (auto const number : aside_)
    tell(suspects_[number].stands_at, LogWrong::changed);
  suspects_.resize(suspects_.size() - aside_.size());
  aside_.clear();
  last_ = next;
}

void ChainExaminer::end_gap(std::optional<LogHead> const& head)
{
  if (aside_.empty())
    return;
  if (head && last_.seq == head->seq && last_.hash == head->hash) {
    tell(head->seq + 1, LogWrong::head_behind, std::int64_t(aside_.size()));
    suspects_.resize(suspects_.size() - aside_.size());
    aside_.clear();
    return;
  }
  auto const& latest = suspects_[aside_.back()];
  auto const last_place =
      head && latest.hash == head->hash ? head->seq : std::max(last_.seq + 1, latest.own);
  LogHead const end{chain_, last_place, latest.hash, {}};
  close_gap(last_place + 1, head && latest.hash == head->hash && last_place > last_.seq);
  last_ = end;
}

bool ChainExaminer::open(std::int64_t seq) const
{
  return !taken_.contains(seq) && std::ranges::any_of(gaps_, [&](Gap const& gap) {
    return gap.after.seq < seq && seq < gap.until;
  });
}

std::map<std::int64_t, Digest> ChainExaminer::hashes_around_gaps() const
{
  std::map<std::int64_t, Digest> known;
  for (auto const& gap : gaps_)
    known.emplace(gap.after.seq, gap.after.hash);
  for (auto const& one : suspects_)
    if (one.belongs)
      known.emplace(*one.belongs, one.hash);
  return known;
}

// Puts every entry that was put aside where its line gives a hash that was met somewhere.
void ChainExaminer::look_for_moved()
{
  auto known = hashes_around_gaps();
  for (auto at = known.begin(); at != known.end(); ++at) {
    auto const next = at->first + 1;
    if (open(next))
      if (auto const hash = find_for(next, at->second))
        known.emplace(next, *hash);
  }
  for (auto& one : suspects_)
    if (one.belongs && !one.proven && known.contains(*one.belongs - 1))
      one.proven =
          linked(suite_, known.at(*one.belongs - 1), line_at(one.line, *one.belongs)) == one.hash;
}

// Of two neighbours that changed places one follows as it should, and stands elsewhere all the
// same. Of one that was moved over several, those have only made room.
void ChainExaminer::tell_neighbours()
{
  for (std::size_t i = 1; i < gaps_.size(); ++i) {
    auto const& gap = gaps_[i - 1];
    bool const alone = gap.until == gap.after.seq + 1 && gaps_[i].after.seq == gap.until;
    if (alone && std::ranges::all_of(gap.suspects, [&](std::size_t number) {
          return suspects_[number].belongs > gap.until;
        }))
      tell(gap.until, LogWrong::reordered);
  }
}

std::optional<Digest> ChainExaminer::find_for(std::int64_t seq, Digest const& before)
{
  for (auto& one : suspects_) {
    if (one.belongs)
      continue;
    auto const hash = linked(suite_, before, line_at(one.line, seq));
    if (std::ranges::find(suspects_, hash, &Suspect::hash) == suspects_.end())
      continue;
    one.belongs = seq;
    one.proven = true;
    taken_.insert(seq);
    if (one.own != seq)
      tell(seq, LogWrong::reordered);
    else if (one.hash != hash)
      tell(seq, LogWrong::changed);
    return hash;
  }
  return std::nullopt;
}

void ChainExaminer::judge(Gap const& gap)
{
  std::set<std::int64_t> there;
  for (auto const number : gap.suspects) {
    auto& one = suspects_[number];
    if (!one.belongs && gap.after.seq < one.own && one.own < gap.until &&
        !taken_.contains(one.own)) {
      tell(one.stands_at, LogWrong::changed);
      there.insert(one.own);
    } else if (!one.belongs) {
      tell(one.stands_at, LogWrong::inserted);
    }
  }
  for (auto at = taken_.upper_bound(gap.after.seq); at != taken_.end() && *at < gap.until; ++at)
    there.insert(*at);
  auto expected = gap.after.seq + 1;
  for (auto const seq : there) {
    if (seq > expected)
      tell(expected, LogWrong::missing, seq - expected);
    expected = seq + 1;
  }
  if (gap.until > expected)
    tell(expected, LogWrong::missing, gap.until - expected);
  for (auto const number : gap.suspects)
    if (suspects_[number].belongs && !suspects_[number].proven &&
        (*suspects_[number].belongs == gap.after.seq + 1 ||
         there.contains(*suspects_[number].belongs - 1)))
      tell(suspects_[number].stands_at, LogWrong::changed);
}

std::vector<LogFault> ChainExaminer::faults(std::optional<LogHead> const& head)
{
  end_gap(head);
  if (!too_many_) {
    look_for_moved();
    tell_neighbours();
  }
  judge_all();
  std::ranges::sort(faults_);
  auto const twice = std::ranges::unique(faults_);
  faults_.erase(twice.begin(), twice.end());
  return std::move(faults_);
}

void ChainExaminer::tell(std::int64_t seq, LogWrong why, std::int64_t count)
{
  if (!faults_.empty()) {
    auto& latest = faults_.back();
    if (why == LogWrong::changed && latest.why == why && latest.seq + latest.count == seq) {
      latest.count += count;
      return;
    }
  }
  if (faults_.size() < most_faults)
    faults_.push_back({chain_, seq, why, count});
}

}  // namespace hengwen
