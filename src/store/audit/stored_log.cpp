// SPDX-License-Identifier: Apache-2.0
#include "store/audit/stored_log.hpp"

#include "sql/audit.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

struct StoredHead {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Bytes hash;
  std::optional<Bytes> proof;  // None before the first entry.
};
BOOST_DESCRIBE_STRUCT(StoredHead, (), (chain, seq, hash, proof))
static_assert(fully_described<StoredHead>);

LogHead head_of(StoredHead const& stored)
{
  LogHead head{stored.chain, stored.seq, {}, stored.proof.value_or(Bytes{}).raw};
  if (stored.hash.raw.size() == head.hash.size())
    std::ranges::copy(stored.hash.raw, head.hash.begin());
  return head;
}

}  // namespace

std::vector<LogHead> heads_of(Tx& tx, Chains chains)
{
  std::vector<LogHead> heads;
  for (auto const& stored : tx.all<StoredHead>(sql::audit::heads, chains.first, chains.last))
    heads.push_back(head_of(stored));
  return heads;
}

std::vector<std::int32_t> chains_with_entries(Tx& tx, Chains chains)
{
  return tx.all<std::int32_t>(sql::audit::chains, chains.first, chains.last);
}

LogHead locked_head(Tx& tx, std::int32_t chain)
{
  if (auto const head = tx.maybe_one<StoredHead>(sql::audit::lock_chain, chain))
    return head_of(*head);
  tx.run(sql::audit::begin_chain, chain, Bytes{std::string(sizeof(Digest), '\0')});
  return head_of(tx.one<StoredHead>(sql::audit::lock_chain, chain));
}

Bytes proof_of(Tx& tx, LogHead const& head)
{
  auto const mac = tx.vault().keyed("log " + text_to_sign(head));
  return {{mac.bytes.begin(), mac.bytes.end()}};
}

bool well_proven(Tx& tx, LogHead const& head)
{
  return head.signature == proof_of(tx, head).raw ||
         tx.vault().well_signed(text_to_sign(head), head.signature);
}

void prove_signed_heads(Tx& tx)
{
  for (auto const& known : heads_of(tx, {})) {
    auto const head = locked_head(tx, known.chain);
    auto const proof = proof_of(tx, head);
    if (head.seq > 0 && head.signature != proof.raw && well_proven(tx, head))
      tx.run(sql::audit::prove_head, head.chain, proof);
  }
}

void each_entry(Tx& tx, std::int32_t chain, std::int64_t first, std::int64_t last,
                std::function<void(std::string_view)> const& take)
{
  tx.limit_statements_to(std::chrono::milliseconds{0});
  tx.one<std::string>(sql::audit::set_copy, to_text(chain), to_text(first), to_text(last));
  tx.copy_out(sql::audit::copy_chain, take);
}

}  // namespace hengwen::store
