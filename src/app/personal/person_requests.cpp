// SPDX-License-Identifier: Apache-2.0
#include "app/personal/person_requests.hpp"

#include "base/words.hpp"

namespace hengwen::app {

Answer<store::PersonRequestRow> receive_request(Keeper const& keeper,
                                                PersonRequestWish const& typed)
{
  TRY(may_ask(typed, keeper.today));
  auto wish = typed;
  wish.asked_by = trimmed(typed.asked_by);
  wish.words = trimmed(typed.words);
  auto const id = new_uuid();
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::PersonRequestRow> {
    auto const file = TRY(any_file(tx, keeper, wish.household));
    if (file.destroyed_on)
      return refuse(NoDestruction::already_destroyed, "household");
    auto const due_on = answer_due_on(wish.asked_on, file.division);
    store::add_person_request(tx, file, id, wish, due_on, keeper.name(), keeper.now());
    tell(entry, AuditAct::request_received, file);
    note_change(entry, "request", "", word_of(wish.kind));
    note_change(entry, "due_on", "", to_text(due_on));
    return store::person_request(tx, keeper.scope, id).value();
  });
}

Answer<store::PersonRequestRow> answer_request(Keeper const& keeper, Uuid const& request,
                                               RequestAnswer const& typed)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::PersonRequestRow> {
    auto const row = store::person_request(tx, keeper.scope, request);
    if (!row)
      return refuse(NoFile::not_found);
    TRY(may_answer(row->outcome.has_value(), typed));
    auto const file = TRY(any_file(tx, keeper, row->household));
    RequestAnswer const answer{typed.outcome, std::string{trimmed(typed.words)}};
    if (!store::answer_person_request(tx, *row, answer, keeper.today, keeper.name()))
      return refuse(NoPersonRequest::already_answered);
    tell(entry, AuditAct::request_answered, file);
    note_change(entry, "request", word_of(row->kind), word_of(answer.outcome));
    return store::person_request(tx, keeper.scope, request).value();
  });
}

}  // namespace hengwen::app
