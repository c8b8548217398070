// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/chain_links.hpp"

namespace hengwen {

void ChainLinks::add(LoggedEntry const& entry)
{
  if (latest_ == stretches_.end() || latest_->second.last + 1 != entry.seq) {
    insert(entry.seq, {entry.hash, std::string{entry.line}, entry.seq, entry.hash});
    return;
  }
  auto& stretch = latest_->second;
  broken_ |= linked(*suite_, stretch.last_hash, entry.line) != entry.hash;
  stretch.last = entry.seq;
  stretch.last_hash = entry.hash;
  close_up(latest_);
}

void ChainLinks::join(ChainLinks&& other)
{
  broken_ |= other.broken_;
  for (auto& [first, stretch] : other.stretches_)
    insert(first, std::move(stretch));
}

void ChainLinks::insert(std::int64_t first, Stretch&& stretch)
{
  auto const behind = stretches_.lower_bound(first);
  if (behind != stretches_.end() && behind->first <= stretch.last) {
    broken_ = true;
    return;
  }
  auto here = stretches_.emplace_hint(behind, first, std::move(stretch));
  if (here != stretches_.begin()) {
    auto const before = std::prev(here);
    broken_ |= before->second.last >= first;
    close_up(before);
    if (before->second.last >= first)
      here = before;
  }
  close_up(here);
  latest_ = here;
}

// Joins the stretch with the one behind it, when they meet.
void ChainLinks::close_up(Stretches::iterator here)
{
  auto const behind = std::next(here);
  auto& stretch = here->second;
  if (behind == stretches_.end() || behind->first != stretch.last + 1)
    return;
  auto const& next = behind->second;
  broken_ |= linked(*suite_, stretch.last_hash, next.first_line) != next.first_hash;
  stretch.last = next.last;
  stretch.last_hash = next.last_hash;
  if (latest_ == behind)
    latest_ = here;
  stretches_.erase(behind);
}

bool ChainLinks::whole() const
{
  if (broken_ || stretches_.size() > 1)
    return false;
  if (stretches_.empty())
    return true;
  auto const& [first, stretch] = *stretches_.begin();
  return first == 1 && linked(*suite_, Digest{}, stretch.first_line) == stretch.first_hash;
}

std::int64_t ChainLinks::last() const
{
  return stretches_.empty() ? 0 : stretches_.rbegin()->second.last;
}

Digest ChainLinks::last_hash() const
{
  return stretches_.empty() ? Digest{} : stretches_.rbegin()->second.last_hash;
}

}  // namespace hengwen
