// SPDX-License-Identifier: Apache-2.0
#include "store/record/reseal.hpp"

#include "store/record/sealed_record.hpp"

namespace hengwen::store {

Resealed reseal_rows(Tx& tx, RecordType const& type, RotationPlace const& behind, std::int32_t key,
                     int most)
{
  auto const& statements = statements_of(type);
  auto const rows = tx.all<SealedRow>(statements.sealed_otherwise(), behind.county, behind.id,
                                      key_in_texts(key), most);
  if (rows.empty())
    return {0, {behind.county, behind.id, true}};
  std::vector<std::int32_t> counties;
  std::vector<Uuid> ids;
  std::vector<Bytes> were, are;
  for (auto const& row : rows) {
    counties.push_back(row.county);
    ids.push_back(row.id);
    were.push_back(row.sealed);
    are.push_back(sealed_anew(tx.vault(), type.kind, row.county, row.id, row.sealed));
    if (Vault::key_of(are.back().raw) != key)
      throw std::logic_error{"records are sealed anew with a key that is not the newest"};
  }
  tx.run(statements.seal_anew(), counties, ids, were, are);
  return {std::int64_t(rows.size()), {rows.back().county, rows.back().id, int(rows.size()) < most}};
}

}  // namespace hengwen::store
