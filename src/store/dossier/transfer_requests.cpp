// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/transfer_requests.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {

std::vector<TransferRow> transfer_requests(Tx& tx, TransferQuery const& q)
{
  std::optional<bool> done;
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    done = q.after->done, day = q.after->day, id = q.after->id;
  return tx.all<TransferRow>(sql::dossier::transfer_requests, q.side, q.within.first, q.within.last,
                             q.id, q.state, done, day, id, q.most);
}

std::optional<TransferRow> transfer_request(Tx& tx, TransferSide side, Scope const& scope,
                                            Uuid const& id)
{
  auto found = transfer_requests(tx, {.side = side, .within = scope, .id = id, .most = 1});
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

bool add_transfer_request(Tx& tx, NewTransfer const& t, Instant at)
{
  return tx.run(sql::dossier::add_transfer_request, t.file.county, t.id, t.file.place, t.file.id,
                t.file.unit_code, t.file.unit_name, t.to_unit, t.to_code, t.to_name, t.reason,
                t.asked_by, t.asked_on, at) == 1;
}

bool answer_transfer_request(Tx& tx, TransferRow const& row, TransferAnswer const& answer,
                             std::string_view by, Date on)
{
  return tx.run(sql::dossier::answer_transfer_request, row.county, row.id, answer.outcome,
                answer.reason, by, on) == 1;
}

void take_over_transfer(Tx& tx, TransferRow const& row, Uuid const& began, std::string_view by,
                        Date on)
{
  tx.run(sql::dossier::take_over_transfer, row.county, row.id, began, by, on);
}

std::optional<Uuid> taken_from(Tx& tx, Uuid const& dossier)
{
  return tx.maybe_one<Uuid>(sql::dossier::taken_from, dossier);
}

}  // namespace hengwen::store
