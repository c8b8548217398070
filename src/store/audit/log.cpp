// SPDX-License-Identifier: Apache-2.0
#include "store/audit/log.hpp"

#include "describe/json.hpp"
#include "sql/audit.hpp"
#include "store/audit/audit.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {

std::vector<LogEntry> log_entries(Tx& tx, LogQuery const& q)
{
  std::optional<Instant> at;
  std::optional<std::int32_t> chain;
  std::optional<std::int64_t> seq;
  if (q.after)
    at = q.after->at, chain = q.after->place.chain, seq = q.after->place.seq;
  return tx.all<LogEntry>(sql::audit::entries, q.within.first, q.within.last, q.person, q.records,
                          q.account, q.act, q.from, q.until, at, chain, seq, q.most);
}

std::optional<WholeEntry> log_entry(Tx& tx, AuditPlace place)
{
  return tx.maybe_one<WholeEntry>(sql::audit::one_entry, place.chain, place.seq);
}

std::int64_t acts_since(Tx& tx, AuditAct act, Uuid const& account, Instant since)
{
  return tx.one<std::int64_t>(sql::audit::acts_since, account, since, act);
}

AuditDetail detail_of(Tx& tx, WholeEntry const& entry)
{
  AuditDetail out;
  if (!entry.detail)
    return out;
  auto const text = tx.vault().open(entry.detail->raw, detail_bound_to({entry.chain, entry.seq}));
  auto const json = boost::json::parse(text);
  if (!read_json(json, out))
    throw CorruptRow{"audit_entry has an unreadable detail"};
  return out;
}

}  // namespace hengwen::store
