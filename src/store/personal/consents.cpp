// SPDX-License-Identifier: Apache-2.0
#include "store/personal/consents.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<ConsentRow> consents(Tx& tx, FileRow const& file)
{
  return tx.all<ConsentRow>(sql::personal::consents, file.county, file.id);
}

std::optional<ConsentRow> consent(Tx& tx, FileRow const& file, Uuid const& id)
{
  return tx.maybe_one<ConsentRow>(sql::personal::consent, file.county, file.id, id);
}

void add_consent(Tx& tx, FileRow const& file, ConsentRow const& row, Bytes const& text_hash,
                 Instant at)
{
  tx.run(sql::personal::add_consent, file.county, row.id, file.place, file.id, row.kind,
         row.version, text_hash, row.signer, row.means, row.given_on, row.recorded_by, at);
}

bool withdraw_consent(Tx& tx, FileRow const& file, Uuid const& id, Withdrawal const& withdrawal,
                      std::string_view by)
{
  return tx.run(sql::personal::withdraw_consent, file.county, id, withdrawal.on, withdrawal.reason,
                by) == 1;
}

}  // namespace hengwen::store
