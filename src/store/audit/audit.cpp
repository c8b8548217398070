// SPDX-License-Identifier: Apache-2.0
#include "store/audit/audit.hpp"

#include "base/words.hpp"
#include "describe/json.hpp"
#include "sql/audit.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

struct ChainHead {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Bytes hash;
};
BOOST_DESCRIBE_STRUCT(ChainHead, (), (chain, seq, hash))
static_assert(fully_described<ChainHead>);

ChainHead locked_head(Tx& tx, std::int32_t chain)
{
  if (auto head = tx.maybe_one<ChainHead>(sql::audit::lock_chain, chain))
    return *std::move(head);
  tx.run(sql::audit::begin_chain, chain, Bytes{std::string(sizeof(Digest), '\0')});
  return tx.one<ChainHead>(sql::audit::lock_chain, chain);
}

std::string sealed_detail(Tx& tx, AuditPlace place, AuditEntry const& entry)
{
  if (entry.before.empty() && entry.after.empty())
    return {};
  boost::json::object const detail{{"before", write_json(entry.before)},
                                   {"after", write_json(entry.after)}};
  return tx.vault().seal(boost::json::serialize(detail), detail_bound_to(place));
}

std::string raw(Digest const& digest)
{
  return {reinterpret_cast<char const*>(digest.data()), digest.size()};
}

std::optional<std::string> or_null(std::string text)
{
  return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

std::string words_of(std::vector<std::string> const& fields)
{
  return fmt::format("{}", fmt::join(fields, " "));
}

}  // namespace

std::string detail_bound_to(AuditPlace place)
{
  return fmt::format("audit_entry {} {}", place.chain, place.seq);
}

std::string head_text(AuditPlace place, Digest const& hash)
{
  return fmt::format("{} {} {}", place.chain, place.seq, to_text(hash));
}

void append_audit(Tx& tx, Actor const& actor, AuditEntry const& entry)
{
  if (entry.act == AuditAct::nothing)
    return;
  auto const head = locked_head(tx, entry.unit.county());
  AuditPlace const place{head.chain, head.seq + 1};
  auto const detail = sealed_detail(tx, place, entry);
  auto const line = audit_line(place, actor, entry, detail);
  auto const hash = tx.vault().suite().digest(head.hash.raw, line);
  auto const signature = tx.vault().sign(head_text(place, hash));
  tx.run(sql::audit::append_entry, place.chain, place.seq, actor.at, actor.account, actor.name,
         actor.acting_for, entry.unit, or_null(actor.peer), entry.act, or_null(entry.kind),
         entry.record, entry.person, or_null(words_of(entry.fields)), or_null(entry.reason),
         or_null(actor.request_id), detail.empty() ? std::nullopt : std::optional{Bytes{detail}},
         Bytes{raw(hash)}, Bytes{signature});
}

}  // namespace hengwen::store
