// SPDX-License-Identifier: Apache-2.0
#include "store/audit/export_log.hpp"

#include "sql/audit.hpp"
#include "store/vault/vault.hpp"

#include <algorithm>

namespace hengwen::store {
namespace {

constexpr std::size_t enough = 64 * 1024;

// The entries of a chain that are wanted; nothing if there are none.
struct Stretch {
  std::optional<std::int64_t> first;
  std::optional<std::int64_t> last;
};
BOOST_DESCRIBE_STRUCT(Stretch, (), (first, last))
static_assert(fully_described<Stretch>);

struct Part {
  std::int32_t chain;
  std::int64_t first;
  std::int64_t last;
};

std::vector<Part> parts_of(Tx& tx, ExportWish const& wish)
{
  std::vector<Part> parts;
  for (auto const chain : chains_with_entries(tx, wish.chains)) {
    auto const stretch = tx.one<Stretch>(sql::audit::stretch_of_time, chain, wish.from, wish.until);
    if (stretch.first)
      parts.push_back({chain, *stretch.first, *stretch.last});
  }
  return parts;
}

// Where a chain stands after an entry, as the program says at this moment.
LogHead signed_place(Tx& tx, std::int32_t chain, std::int64_t seq)
{
  LogHead head{chain, seq, {}, {}};
  if (auto const hash = tx.maybe_one<Bytes>(sql::audit::hash_of, chain, seq);
      hash && hash->raw.size() == head.hash.size())
    std::ranges::copy(hash->raw, head.hash.begin());
  head.signature = tx.vault().sign(text_to_sign(head));
  return head;
}

std::vector<LogHead> starts_of(Tx& tx, std::vector<Part> const& parts, bool whole)
{
  std::vector<LogHead> starts;
  if (!whole)
    for (auto const& part : parts)
      if (part.first > 1)
        starts.push_back(signed_place(tx, part.chain, part.first - 1));
  return starts;
}

// Of whole chains as they are stored, with or without entries. What the program did not write is
// not signed either.
std::vector<LogHead> ends_of(Tx& tx, std::vector<Part> const& parts, ExportWish const& wish,
                             bool whole)
{
  std::vector<LogHead> ends;
  if (whole)
    for (auto head : heads_of(tx, wish.chains)) {
      head.signature = head.seq > 0 && well_proven(tx, head) ? tx.vault().sign(text_to_sign(head))
                                                             : std::string{};
      ends.push_back(std::move(head));
    }
  if (whole)
    return ends;
  for (auto const& part : parts)
    ends.push_back(signed_place(tx, part.chain, part.last));
  return ends;
}

}  // namespace

std::int64_t export_log(Tx& tx, ExportWish const& wish,
                        std::function<void(std::string_view)> const& take)
{
  bool const whole = !wish.from && !wish.until;
  auto const parts = parts_of(tx, wish);
  auto text = log_file_head({.suite = tx.vault().suite().name(),
                             .at = wish.at,
                             .scope = wish.scope,
                             .mark = wish.mark,
                             .from = wish.from,
                             .until = wish.until,
                             .public_keys = tx.vault().public_keys(),
                             .starts = starts_of(tx, parts, whole)});
  std::int64_t entries = 0;
  for (auto const& part : parts)
    each_entry(tx, part.chain, part.first, part.last, [&](std::string_view line) {
      ++entries;
      text.append(line) += '\n';
      if (text.size() < enough)
        return;
      take(text);
      text.clear();
    });
  take(text + log_file_end(ends_of(tx, parts, wish, whole), entries));
  return entries;
}

}  // namespace hengwen::store
