// SPDX-License-Identifier: Apache-2.0
#include "store/personal/person_requests.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<PersonRequestRow> person_requests(Tx& tx, PersonRequestQuery const& q)
{
  std::optional<bool> done;
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    done = q.after->done, day = q.after->day, id = q.after->id;
  return tx.all<PersonRequestRow>(sql::personal::person_requests, q.within.first, q.within.last,
                                  q.household, q.id, q.state, q.today, done, day, id, q.most);
}

std::optional<PersonRequestRow> person_request(Tx& tx, Scope const& within, Uuid const& id)
{
  auto rows = person_requests(tx, {.within = within, .id = id, .today = {}, .most = 1});
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

void add_person_request(Tx& tx, FileRow const& file, Uuid const& id, PersonRequestWish const& wish,
                        Date due_on, std::string_view by, Instant at)
{
  tx.run(sql::personal::add_person_request, file.county, id, file.place, file.id, wish.kind,
         wish.asked_by, wish.asked_on, wish.words, due_on, by, at);
}

bool answer_person_request(Tx& tx, PersonRequestRow const& row, RequestAnswer const& answer,
                           Date on, std::string_view by)
{
  return tx.run(sql::personal::answer_person_request, row.county, row.id, answer.outcome,
                answer.words, on, by) == 1;
}

}  // namespace hengwen::store
