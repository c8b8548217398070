// SPDX-License-Identifier: Apache-2.0
#include "store/audit/log_reader.hpp"

#include "sql/audit.hpp"

#include <fmt/format.h>

namespace hengwen::store {
namespace {

// 32 MB at a time: long enough to be worth a statement, short enough for two to share well.
constexpr std::int64_t blocks_of_a_piece = 4096;

// PostgreSQL numbers no more than 2^32 - 1 blocks.
constexpr std::int64_t behind_all_blocks = 4'294'967'294;

// A stretch takes half a kilobyte.
constexpr std::size_t most_stretches = 400'000;

std::string place_of(std::int64_t block)
{
  return fmt::format("({},0)", block);
}

}  // namespace

BlockPieces::BlockPieces(Tx& tx) : blocks_{tx.one<std::int64_t>(sql::audit::blocks)} {}

std::optional<BlockPieces::Piece> BlockPieces::next()
{
  auto const first = next_.fetch_add(blocks_of_a_piece);
  if (first > 0 && first >= blocks_)
    return std::nullopt;
  auto const end = first + blocks_of_a_piece;
  return Piece{first, end < blocks_ ? end : behind_all_blocks};
}

LogReader::Chain& LogReader::chain(std::int32_t number)
{
  auto const [found, fresh] = chains_.try_emplace(number, *suite_);
  if (fresh)
    if (auto const watched = watched_->find(number); watched != watched_->end())
      found->second.watched = &watched->second;
  return found->second;
}

void LogReader::take(std::string_view line)
{
  LoggedEntry entry;
  if (!read_entry(line, entry))
    throw CorruptRow{"audit/copy gave a line that is no entry"};
  ++entries_;
  auto& its = chain(entry.chain);
  its.links.add(entry);
  if (!its.watched)
    return;
  auto const known = its.watched->find(entry.seq);
  if (known != its.watched->end() && known->second != entry.hash)
    its.differing.push_back(entry.seq);
}

bool LogReader::read_next(Tx& tx, BlockPieces& pieces)
{
  auto const piece = pieces.next();
  if (!piece)
    return false;
  tx.one<std::string>(sql::audit::set_copy, "0", place_of(piece->first), place_of(piece->end));
  tx.copy_out(sql::audit::copy_blocks, [this](std::string_view line) { take(line); });
  return true;
}

void LogReader::join(LogReader&& other)
{
  entries_ += other.entries_;
  for (auto& [number, its] : other.chains_) {
    auto& ours = chain(number);
    ours.links.join(std::move(its.links));
    ours.differing.insert(ours.differing.end(), its.differing.begin(), its.differing.end());
  }
}

void LogReader::forget()
{
  chains_.clear();
  entries_ = 0;
}

bool LogReader::torn() const
{
  std::size_t stretches = 0;
  for (auto const& [number, its] : chains_)
    stretches += its.links.stretches();
  return stretches > most_stretches;
}

}  // namespace hengwen::store
