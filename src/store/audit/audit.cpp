// SPDX-License-Identifier: Apache-2.0
#include "store/audit/audit.hpp"

#include "base/words.hpp"
#include "describe/json.hpp"
#include "sql/audit.hpp"
#include "store/audit/chain_ends.hpp"
#include "store/audit/stored_log.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

Bytes raw(Digest const& digest)
{
  return {{reinterpret_cast<char const*>(digest.data()), digest.size()}};
}

std::optional<std::string> or_null(std::string text)
{
  return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

std::string words_of(std::vector<std::string> const& fields)
{
  return fmt::format("{}", fmt::join(fields, " "));
}

void append_after(Tx& tx, LogHead const& head, Actor const& actor, AuditEntry const& entry,
                  bool sound = true)
{
  AuditPlace const place{head.chain, head.seq + 1};
  auto const detail = sealed_detail(tx, place, entry);
  LogHead end{place.chain, place.seq, {}, {}};
  end.hash = linked(tx.vault().suite(), head.hash, audit_line(place, actor, entry, detail));
  // To prove what follows an end that somebody else made would make that end good. The chain goes
  // on without a proof, and whoever verifies the log is told.
  auto const proof = sound ? std::optional{proof_of(tx, end)} : std::nullopt;
  auto const hash = raw(end.hash);
  auto& ends = tx.chain_ends();
  auto const remember = [&ends, sound, end = std::move(end)] {
    if (sound)
      ends.put(end);
  };
  tx.run_last(remember, sql::audit::append_entry, place.chain, place.seq, actor.at, actor.account,
              actor.name, actor.acting_for, entry.unit, or_null(actor.peer), entry.act,
              or_null(entry.kind), entry.record, entry.person, or_null(words_of(entry.fields)),
              or_null(entry.reason), or_null(actor.request_id),
              detail.empty() ? std::nullopt : std::optional{Bytes{detail}}, hash, proof,
              sound ? std::optional{raw(head.hash)} : std::nullopt);
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
  auto const chain = entry.unit.county();
  if (auto const known = tx.chain_ends().take(chain))
    return append_after(tx, *known, actor, entry);
  auto const head = locked_head(tx, chain);
  append_after(tx, head, actor, entry, head.seq == 0 || well_proven(tx, head));
}

}  // namespace hengwen::store
