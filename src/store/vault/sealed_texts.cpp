// SPDX-License-Identifier: Apache-2.0
#include "store/vault/sealed_texts.hpp"

#include "sql/vault.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

struct SealedText {
  std::int32_t county = 0;
  Uuid id;
  std::string part;
  std::string bond;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(SealedText, (), (county, id, part, bond, sealed))
static_assert(fully_described<SealedText>);

}  // namespace

Resealed reseal_texts(Tx& tx, SealedKind what, RotationPlace const& behind, std::int32_t key)
{
  auto const rows = tx.all<SealedText>(sql::vault::sealed_texts, what.kind, behind.county,
                                       behind.id, key_in_texts(key), what.at_once);
  for (auto const& row : rows) {
    Bytes const anew{tx.vault().seal(tx.vault().open(row.sealed.raw, row.bond), row.bond)};
    if (Vault::key_of(anew.raw) != key)
      throw std::logic_error{"texts are sealed anew with a key that is not the newest"};
    tx.one<std::optional<std::string>>(sql::vault::seal_anew, what.kind, row.county, row.id,
                                       row.part, row.sealed, anew);
  }
  auto const count = std::int64_t(rows.size());
  if (rows.empty())
    return {0, {behind.county, behind.id, true}};
  return {count, {rows.back().county, rows.back().id, count < what.at_once}};
}

}  // namespace hengwen::store
