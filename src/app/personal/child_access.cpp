// SPDX-License-Identifier: Apache-2.0
#include "app/personal/child_access.hpp"

#include "base/words.hpp"
#include "store/errors.hpp"

#include <cassert>

namespace hengwen::app {
namespace {

store::Decider decider(Keeper const& keeper)
{
  auto const& actor = keeper.act.actor();
  assert(actor.account);
  return {*actor.account, actor.name, actor.at};
}

}  // namespace

Answer<store::ChildAccessRow> ask_child_access(Keeper const& keeper, Uuid const& household,
                                               RevealWish const& wish)
try {
  auto const id = new_uuid();
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ChildAccessRow> {
    auto const file = TRY(open_file(tx, keeper, household));
    bool const child =
        TRY(is_of_a_child(tx, {file.county, file.place}, household, wish, keeper.today));
    TRY(may_ask_access(child, wish.reason));
    store::add_child_access(tx, file, id, {wish.kind, wish.record, wish.field},
                            trimmed(wish.reason), decider(keeper));
    tell(entry, AuditAct::child_access_asked, file, wish.reason);
    entry.fields = {wish.field};
    return store::child_access(tx, keeper.scope, id).value();
  });
} catch (ConstraintBroken const& broken) {
  if (broken.constraint == "access_already_asked")
    return refuse(NoChildAccess::access_already_asked);
  throw;
}

Answer<store::ChildAccessRow> decide_child_access(Keeper const& keeper, Uuid const& access,
                                                  store::AccessState state,
                                                  std::string const& words)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ChildAccessRow> {
    auto const row = store::child_access(tx, keeper.scope, access);
    if (!row)
      return refuse(NoFile::not_found);
    auto const file = TRY(open_file(tx, keeper, row->household));
    auto const who = decider(keeper);
    TRY(may_decide_access({row->asked_by, row->state != store::AccessState::waiting}, who.account,
                          words));
    if (!store::decide_child_access(tx, *row, state, trimmed(words), who))
      return refuse(NoChildAccess::access_already_decided);
    tell(entry, AuditAct::child_access_decided, file, words);
    entry.fields = {row->field};
    note_change(entry, "state", word_of(row->state), word_of(state));
    note_change(entry, "asked_by", "", row->asked_by_name);
    return store::child_access(tx, keeper.scope, access).value();
  });
}

}  // namespace hengwen::app
