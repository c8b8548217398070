// SPDX-License-Identifier: Apache-2.0
#include "app/personal/destruction.hpp"

#include "app/account/token.hpp"
#include "app/personal/end_of_dossier.hpp"
#include "store/errors.hpp"

#include <cassert>

namespace hengwen::app {
namespace {

using store::DestructionRow;
using store::DestructionState;

store::Decider decider(Keeper const& keeper)
{
  auto const& actor = keeper.act.actor();
  assert(actor.account);
  return {*actor.account, actor.name, actor.at};
}

// Two people at once: the database has the last word.
template <class F>
auto refusing_constraints(F&& f) -> decltype(f())
{
  try {
    return f();
  } catch (ConstraintBroken const& broken) {
    if (broken.constraint == "already_proposed")
      return refuse(NoDestruction::already_proposed);
    if (broken.constraint == "same_person")
      return refuse(NoDestruction::same_person);
    throw;
  }
}

// What of the file remains for anybody to check.
void tell_certificate(AuditEntry& entry, DestructionRow const& row)
{
  entry.after["number"] = row.number;
  entry.after["filed_on"] = to_text(row.filed_on);
  entry.after["left_on"] = to_text(row.left_on);
  entry.after["kept_until"] = to_text(row.kept_until);
  entry.after["proposed_by"] = row.proposed_by_name;
  if (row.rows_destroyed)
    entry.after["rows_destroyed"] = to_text(*row.rows_destroyed);
}

// A proposal found, asked about, decided and told of.
template <class Do>
Answer<DestructionRow> decided(Keeper const& keeper, Uuid const& id, DestructionState state,
                               AuditAct said, std::string const& reason, Do&& act_on)
{
  auto const who = decider(keeper);
  auto const act = keeper.act.as_the_program();
  return refusing_constraints([&] {
    return act.write([&](Tx& tx, AuditEntry& entry) -> Answer<DestructionRow> {
      auto const row = store::destruction(tx, keeper.scope, id);
      if (!row)
        return refuse(NoFile::not_found);
      auto const file = TRY(any_file(tx, keeper, row->household));
      TRY(may_decide({row->proposed_by, row->state != DestructionState::proposed}, who.account,
                     reason));
      auto const destroyed = TRY(act_on(tx, file, *row));
      if (!store::decide_destruction(tx, *row, state, trimmed(reason), who, destroyed))
        return refuse(NoDestruction::already_decided);
      auto const after = store::destruction(tx, keeper.scope, id).value();
      tell(entry, said, file, reason);
      if (destroyed)
        entry.person.reset();  // The blind index is destroyed, too.
      tell_certificate(entry, after);
      return after;
    });
  });
}

}  // namespace

Answer<store::FileRow> lock_household(Keeper const& keeper, Uuid const& household,
                                      std::string const& reason)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::FileRow> {
    auto const file = TRY(any_file(tx, keeper, household));
    TRY(may_lock(file.state(), reason, keeper.today));
    store::lock_file(tx, file, keeper.today, keeper.name(), trimmed(reason));
    tell(entry, AuditAct::household_locked, file, reason);
    return store::file(tx, household).value();
  });
}

Answer<store::FileRow> unlock_household(Keeper const& keeper, Uuid const& household,
                                        std::string const& reason)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::FileRow> {
    auto const file = TRY(any_file(tx, keeper, household));
    TRY(may_unlock(file.state(), reason));
    store::unlock_file(tx, file);
    tell(entry, AuditAct::household_unlocked, file, reason);
    return store::file(tx, household).value();
  });
}

Answer<DestructionRow> propose_destruction(Keeper const& keeper, Uuid const& household,
                                           std::string const& reason)
{
  auto const id = new_uuid();
  return refusing_constraints([&] {
    return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<DestructionRow> {
      auto const file = TRY(any_file(tx, keeper, household));
      TRY(may_propose(file.state(), reason, file.division, keeper.today));
      if (!file.locked_on)
        store::lock_file(tx, file, keeper.today, keeper.name(), trimmed(reason));
      store::add_destruction(tx, file, id, kept_until(*file.left_on, file.division),
                             trimmed(reason), decider(keeper));
      auto const row = store::destruction(tx, keeper.scope, id).value();
      tell(entry, AuditAct::destruction_proposed, file, reason);
      tell_certificate(entry, row);
      return row;
    });
  });
}

Answer<DestructionRow> confirm_destruction(Keeper const& keeper, Uuid const& destruction,
                                           std::string const& reason)
{
  using Destroyed = Answer<std::optional<std::int64_t>>;
  return decided(keeper, destruction, DestructionState::confirmed, AuditAct::destruction_confirmed,
                 reason,
                 [&](Tx& tx, store::FileRow const& file, DestructionRow const& row) -> Destroyed {
                   TRY(may_destroy(file.state(), keeper.today));
                   end_dossier(tx, keeper, file, row);
                   return store::destroy(tx, file, random_token(), keeper.today);
                 });
}

Answer<DestructionRow> refuse_destruction(Keeper const& keeper, Uuid const& destruction,
                                          std::string const& reason)
{
  using Kept = Answer<std::optional<std::int64_t>>;
  return decided(
      keeper, destruction, DestructionState::refused, AuditAct::destruction_refused, reason,
      [](Tx&, store::FileRow const&, DestructionRow const&) -> Kept { return std::nullopt; });
}

}  // namespace hengwen::app
