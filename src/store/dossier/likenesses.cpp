// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/likenesses.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {

std::vector<LikeRow> likenesses(Tx& tx, LikeQuery const& q)
{
  return tx.all<LikeRow>(sql::dossier::likenesses, q.persons, q.name_tokens, q.account_token,
                         q.except, q.most, q.today);
}

}  // namespace hengwen::store
