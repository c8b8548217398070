// SPDX-License-Identifier: Apache-2.0
#include "store/audit/audit_batch.hpp"

#include "sql/audit.hpp"
#include "store/audit/audit.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

std::map<std::int32_t, LogHead> by_chain(std::vector<LogHead> const& heads)
{
  std::map<std::int32_t, LogHead> out;
  for (auto const& head : heads)
    out.emplace(head.chain, head);
  return out;
}

}  // namespace

AuditBatch::AuditBatch(Tx& tx)
    : tx_{tx},
      heads_{by_chain(heads_of(tx, {}))},
      copy_{tx.copy_in(
          "copy audit_entry (chain, seq, at, account, account_name, acting_for, unit, peer, act,"
          " kind, record, person, fields, reason, request_id, detail, hash) from stdin")}
{
}

void AuditBatch::add(Actor const& actor, AuditEntry const& entry)
{
  auto& head = heads_[entry.unit.county()];
  head.chain = entry.unit.county();
  AuditPlace const place{head.chain, ++head.seq};
  auto const line = audit_line(place, actor, entry, sealed_detail(tx_, place, entry));
  head.hash = linked(tx_.vault().suite(), head.hash, line);
  grown_.insert(head.chain);
  // The canonical line is what COPY writes and reads.
  copy_.line(line + "\t\\\\x" + to_text(head.hash));
}

void AuditBatch::finish()
{
  copy_.finish();
  for (auto const chain : grown_) {
    auto const& head = heads_.at(chain);
    Bytes const hash{{reinterpret_cast<char const*>(head.hash.data()), head.hash.size()}};
    tx_.run(sql::audit::put_head, chain, head.seq, hash, proof_of(tx_, head));
  }
}

}  // namespace hengwen::store
