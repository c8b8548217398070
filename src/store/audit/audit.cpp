// SPDX-License-Identifier: Apache-2.0
#include "store/audit/audit.hpp"

#include "base/words.hpp"
#include "describe/json.hpp"
#include "sql/audit.hpp"
#include "store/audit/stored_log.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

struct ChainHead {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Bytes hash;
  std::optional<Bytes> signature;  // None before the first entry.
};
BOOST_DESCRIBE_STRUCT(ChainHead, (), (chain, seq, hash, signature))
static_assert(fully_described<ChainHead>);

ChainHead locked_head(Tx& tx, std::int32_t chain)
{
  if (auto head = tx.maybe_one<ChainHead>(sql::audit::lock_chain, chain))
    return *std::move(head);
  tx.run(sql::audit::begin_chain, chain, Bytes{std::string(sizeof(Digest), '\0')});
  return tx.one<ChainHead>(sql::audit::lock_chain, chain);
}

// Whether the program itself has signed this end.
bool sound(Tx& tx, ChainHead const& head)
{
  LogHead of{head.chain, head.seq, {}, head.signature.value_or(Bytes{}).raw};
  std::ranges::copy(head.hash.raw.substr(0, of.hash.size()), of.hash.begin());
  return head.seq == 0 || well_signed(tx, of);
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

std::string sealed_detail(Tx& tx, AuditPlace place, AuditEntry const& entry)
{
  if (entry.before.empty() && entry.after.empty())
    return {};
  boost::json::object const detail{{"before", write_json(entry.before)},
                                   {"after", write_json(entry.after)}};
  return tx.vault().seal(boost::json::serialize(detail), detail_bound_to(place));
}

std::string detail_bound_to(AuditPlace place)
{
  return fmt::format("audit_entry {} {}", place.chain, place.seq);
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
  // To sign what follows an end that somebody else made would make that end good. The chain goes
  // on without a signature, and whoever verifies the log is told.
  std::optional<Bytes> signature;
  if (sound(tx, head))
    signature = Bytes{tx.vault().sign(text_to_sign({place.chain, place.seq, hash, {}}))};
  tx.run(sql::audit::append_entry, place.chain, place.seq, actor.at, actor.account, actor.name,
         actor.acting_for, entry.unit, or_null(actor.peer), entry.act, or_null(entry.kind),
         entry.record, entry.person, or_null(words_of(entry.fields)), or_null(entry.reason),
         or_null(actor.request_id), detail.empty() ? std::nullopt : std::optional{Bytes{detail}},
         Bytes{raw(hash)}, signature);
}

}  // namespace hengwen::store
