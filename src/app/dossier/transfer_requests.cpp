// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/transfer_requests.hpp"

#include "base/words.hpp"
#include "store/dossier/dossier_writes.hpp"
#include "store/dossier/households.hpp"
#include "store/record/sealed_record.hpp"

#include <set>

namespace hengwen::app {
namespace {

// The household under this number; or the only one under numbers like it, for what was typed wrong
// may be what stands in the file.
std::optional<Uuid> household_of(Tx& tx, std::string const& number, Date today)
{
  auto const& vault = tx.vault();
  if (auto const exactly = store::filed_household(tx, store::person_of(vault, number)))
    return exactly;
  std::vector<Uuid> persons;
  for (auto const& near : near_numbers(number, today))
    persons.push_back(store::person_of(vault, near.signs));
  std::set<Uuid> found;
  for (auto const& one : store::persons_filed(tx, persons))
    found.insert(one.household);
  return found.size() == 1 ? std::optional{*found.begin()} : std::nullopt;
}

// The file asked for, found by the program itself; by its identity only within the scope.
Answer<store::FileRow> file_asked_for(Tx& tx, Keeper const& keeper, TransferWish const& wish)
{
  auto const household =
      wish.household ? wish.household
                     : household_of(tx, number_signs(*wish.citizen_id).value(), keeper.today);
  auto file = household ? store::file(tx, *household) : std::nullopt;
  if (wish.household && (!file || !keeper.scope.has(file->place)))
    return refuse(NoFile::not_found, "household");
  if (!file || file->destroyed_on)
    return refuse(NoTransfer::nobody_filed, "citizen_id");
  return *std::move(file);
}

AuditEntry look(Tx& tx, Session const& session, store::UnitRow const& to, TransferWish const& wish)
{
  return {.act = AuditAct::likeness_looked_for,
          .unit = to.id,
          .kind = "household",
          .person = store::person_of(tx.vault(), number_signs(*wish.citizen_id).value()),
          .fields = {"citizen_id"},
          .reason = session.opening_reason};
}

// In the log of the union that asks, which may not write into that of the other one and must not
// read there which file it is: the record is the request.
AuditEntry asked(Tx& tx, store::NewTransfer const& request, TransferWish const& wish)
{
  return {.act = AuditAct::transfer_asked,
          .unit = request.to_unit,
          .kind = "transfer_request",
          .record = request.id,
          .person = wish.household
                        ? request.file.person
                        : store::person_of(tx.vault(), number_signs(*wish.citizen_id).value()),
          .reason = request.reason};
}

// A look that found nobody is told all the same.
Answer<store::FileRow> found_file(Keeper const& keeper, Session const& session,
                                  store::UnitRow const& to, TransferWish const& wish)
{
  using Found = Answer<store::FileRow>;
  return TRY(keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& told) -> Answer<Found> {
    if (!wish.household)
      TRY(looks_left(tx, keeper.act, session.account.id.uuid));
    auto found = file_asked_for(tx, keeper, wish);
    if (!found && !wish.household && found.error().why == "nobody_filed")
      told = look(tx, session, to, wish);
    return Answer<Found>{std::in_place, std::move(found)};
  }));
}

}  // namespace

Answer<store::TransferRow> ask_transfer(Keeper const& keeper, Session const& session,
                                        store::UnitRow const& to, TransferWish const& wish)
{
  TRY(may_ask_transfer(wish));
  auto const file = TRY(found_file(keeper, session, to, wish));
  if (to.id.covers(file.place))
    return refuse(NoTransfer::kept_here_already, "to_unit");
  store::NewTransfer const request{.id = new_uuid(),
                                   .file = file,
                                   .to_unit = to.id,
                                   .to_code = to.code,
                                   .to_name = to.name,
                                   .reason = std::string{trimmed(wish.reason)},
                                   .asked_by = keeper.name(),
                                   .asked_on = keeper.today};
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::TransferRow> {
    if (!store::add_transfer_request(tx, request, keeper.now()))
      return refuse(NoTransfer::transfer_already_asked);
    entry = asked(tx, request, wish);
    return store::transfer_request(tx, store::TransferSide::asked, keeper.scope, request.id)
        .value();
  });
}

Answer<store::TransferRow> answer_transfer(Keeper const& keeper, Uuid const& request,
                                           TransferAnswer const& typed)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::TransferRow> {
    auto const row = store::transfer_request(tx, store::TransferSide::kept, keeper.scope, request);
    if (!row || !row->household)
      return refuse(NoFile::not_found);
    TRY(may_answer_transfer(row->outcome.has_value(), typed));
    auto const file = TRY(any_file(tx, keeper, *row->household));
    TransferAnswer const answer{typed.outcome, std::string{trimmed(typed.reason)}};
    if (!store::answer_transfer_request(tx, *row, answer, keeper.name(), keeper.today))
      return refuse(NoTransfer::already_answered);
    tell(entry, AuditAct::transfer_answered, file, answer.reason);
    note_change(entry, "transfer", row->to_code, word_of(answer.outcome));
    return store::transfer_request(tx, store::TransferSide::kept, keeper.scope, request).value();
  });
}

}  // namespace hengwen::app
