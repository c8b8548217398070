// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/family_changes.hpp"

#include "app/dossier/reckon_judgements.hpp"
#include "base/words.hpp"
#include "store/errors.hpp"

namespace hengwen::app {
namespace {

using store::FamilyRow;

// Two people at once: the database has the last word, and the words are those of the rules.
template <class F>
auto refusing_constraints(F&& f) -> decltype(f())
{
  try {
    return f();
  } catch (ConstraintBroken const& broken) {
    if (broken.constraint.starts_with("change_open"))
      return refuse(NoFamilyChange::change_open);
    if (broken.constraint == "family_change_same_person")
      return refuse(NoFamilyChange::same_person);
    if (broken.constraint == "dossier_pkey" || broken.constraint == "dossier_step_pkey")
      return refuse(NoFamilyChange::moved_on, "step");
    throw;
  }
}

// Both, always in the same order, so that two who want the same two never wait for each other.
struct Two {
  Family own;
  std::optional<Family> other;
};

Answer<Two> held(Tx& tx, Keeper const& keeper, Uuid const& own, std::optional<Uuid> const& other,
                 std::optional<Uuid> const& but)
{
  if (!other)
    return Two{TRY(held_family(tx, keeper, own, but)), {}};
  if (own < *other) {
    auto first = TRY(held_family(tx, keeper, own, but));
    return Two{std::move(first), TRY(held_family(tx, keeper, *other, but))};
  }
  auto second = TRY(held_family(tx, keeper, *other, but));
  return Two{TRY(held_family(tx, keeper, own, but)), std::move(second)};
}

// The household that is kept first; the older one unless somebody says otherwise.
Verdict put_in_order(Two& two, FamilyWish const& wish)
{
  auto const age = [](Family const& one) { return std::pair{one.file.filed_on, one.file.number}; };
  bool swaps = age(*two.other) < age(two.own);
  if (wish.keep) {
    if (*wish.keep != two.own.file.id && *wish.keep != two.other->file.id)
      return refuse(NoFamilyChange::unknown_person, "keep");
    swaps = *wish.keep == two.other->file.id;
  }
  if (swaps)
    std::swap(two.own, *two.other);
  return allowed;
}

Answer<FamilyCase> family_case(Tx& tx, Keeper const& keeper, Uuid const& household,
                               FamilyWish const& wish, bool only_look,
                               std::optional<Uuid> const& but = {})
{
  auto other = wish.other;
  std::optional<store::FamilyMerge> merge;
  auto const place = store::file(tx, household);
  if (!place || !keeper.scope.has(place->place))
    return refuse(NoFile::not_found, "household");
  if (wish.kind == FamilyChange::unmerge) {
    merge = store::merge_to_undo(tx, place->county, household, wish.other);
    if (!merge)
      return refuse(NoFamilyChange::nothing_to_undo, "other");
    other = merge->other;
  }
  bool const needs_two = step_of_other(wish.kind).has_value();
  if (needs_two && !other)
    return refuse(NoFamilyChange::other_missing, "other");
  if (needs_two && *other == household)
    return refuse(NoFamilyChange::same_household, "other");
  auto two = TRY(held(tx, keeper, household, needs_two ? other : std::nullopt, but));
  if (two.other && two.other->file.county != two.own.file.county)
    return refuse(NoFamilyChange::other_county, "other");
  if (wish.kind == FamilyChange::merge)
    TRY(put_in_order(two, wish));
  FamilyCase out{.wish = wish,
                 .effective_on = wish.effective_on.value_or(keeper.today),
                 .today = keeper.today,
                 .own = std::move(two.own),
                 .other = std::move(two.other),
                 .merge = std::move(merge),
                 .only_look = only_look};
  auto const before = out.merge ? std::optional{merge_done(*out.merge).state} : std::nullopt;
  auto const others = out.other ? std::optional{out.other->stands(before)} : std::nullopt;
  TRY(may_change_family(wish.kind, out.own.stands(), others ? &*others : nullptr, out.effective_on,
                        out.today));
  return out;
}

Answer<FamilyView> seen(Tx& tx, FamilyCase const& c)
{
  switch (c.wish.kind) {
    case FamilyChange::head_change:
      return look_at_head_change(tx, c);
    case FamilyChange::split:
      return look_at_split(tx, c);
    case FamilyChange::merge:
      return look_at_merge(tx, c);
    case FamilyChange::number_correction:
      return look_at_number(tx, c);
    case FamilyChange::unmerge:
      break;
  }
  return look_at_unmerge(tx, c);
}

Answer<FamilyMade> made(Tx& tx, FamilyCase const& c, FamilyMaker const& maker)
{
  switch (c.wish.kind) {
    case FamilyChange::head_change:
      return make_head_change(tx, c, maker);
    case FamilyChange::split:
      return make_split(tx, c, maker);
    case FamilyChange::merge:
      return make_merge(tx, c, maker);
    case FamilyChange::number_correction:
      return make_number(tx, c, maker);
    case FamilyChange::unmerge:
      break;
  }
  return make_unmerge(tx, c, maker);
}

// One entry for each dossier that is touched: the last one is written by the act itself.
void tell_all(Tx& tx, Keeper const& keeper, AuditEntry& entry, AuditAct act, FamilyCase const& c,
              std::string_view words)
{
  auto const say = [&](AuditEntry& of, Family const& family) {
    tell(of, act, family.file, words);
    note_change(of, "change", "", word_of(c.wish.kind));
  };
  if (c.other) {
    AuditEntry others;
    say(others, *c.other);
    store::append_audit(tx, keeper.act.actor(), others);
  }
  say(entry, c.own);
}

FamilyRow new_row(FamilyCase const& c, Keeper const& keeper)
{
  auto const& actor = keeper.act.actor();
  FamilyRow out{.id = new_uuid(),
                .county = c.own.file.county,
                .place = c.own.file.place,
                .unit_code = {},
                .unit_name = {},
                .household = c.own.file.id,
                .number = c.own.file.number,
                .kind = c.wish.kind,
                .reason = c.wish.reason,
                .effective_on = c.effective_on,
                .undoes = c.merge ? std::optional{c.merge->id} : std::nullopt,
                .asked_by = actor.account.value(),
                .asked_by_name = actor.name,
                .asked_at = actor.at};
  if (c.other) {
    out.other = c.other->file.id;
    out.other_place = c.other->file.place;
    out.other_number = c.other->file.number;
  }
  return out;
}

}  // namespace

Answer<FamilyView> look_at_family_change(Keeper const& keeper, Uuid const& household,
                                         FamilyWish const& wish)
{
  return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry&) -> Answer<FamilyView> {
    auto const c = TRY(family_case(tx, keeper, household, wish, true));
    return seen(tx, c);
  });
}

Answer<FamilyRow> ask_family_change(Keeper const& keeper, Session const& session,
                                    Uuid const& household, FamilyWish const& wish)
{
  if (!may_ask_family_change(session.role))
    return refuse(NoFamilyChange::not_your_role);
  TRY(may_say_reason(wish.words));
  return refusing_constraints([&] {
    return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<FamilyRow> {
      auto const c = TRY(family_case(tx, keeper, household, wish, false));
      auto row = new_row(c, keeper);
      row.sealed = sealed_family_text(tx.vault(), row.id, {c.wish, TRY(seen(tx, c)), {}});
      store::add_family_change(tx, row);
      tell_all(tx, keeper, entry, AuditAct::family_change_asked, c, wish.words);
      return store::family_change(tx, keeper.scope, row.id).value();
    });
  });
}

Answer<FamilyRow> answer_family_change(Keeper const& keeper, Session const& session,
                                       Uuid const& change, FamilyAnswer const& said)
{
  auto& database = keeper.act.database();
  auto const& actor = keeper.act.actor();
  auto answer = refusing_constraints([&] {
    return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<FamilyRow> {
      // Whoever answers sees the whole of it.
      auto const row = store::held_family_change(tx, keeper.scope, change);
      if (!row || !keeper.scope.has(row->place) ||
          (row->other_place && !keeper.scope.has(*row->other_place)))
        return refuse(NoFile::not_found);
      TRY(may_answer_family_change({row->asked_by, row->outcome.has_value()}, actor.account.value(),
                                   session.role, said.words));
      auto text = family_text(tx.vault(), *row);
      text.answer = trimmed(said.words);
      text.wish.effective_on = row->effective_on;
      text.wish.keep =
          row->kind == FamilyChange::merge ? std::optional{row->household} : std::nullopt;
      text.wish.other = row->other;
      store::FamilyAnswered answered{.outcome = said.outcome,
                                     .by = *actor.account,
                                     .name = actor.name,
                                     .at = actor.at,
                                     .sealed = {}};
      if (said.outcome == FamilyOutcome::refused) {
        auto const file = TRY(any_file(tx, keeper, row->household));
        answered.sealed = sealed_family_text(tx.vault(), change, text);
        if (!store::answer_family_change(tx, *row, answered))
          return refuse(NoFamilyChange::already_answered);
        tell(entry, AuditAct::family_change_refused, file, said.words);
        note_change(entry, "change", "", word_of(row->kind));
        return store::family_change(tx, keeper.scope, change).value();
      }
      auto const c = TRY(family_case(tx, keeper, row->household, text.wish, false, change));
      if (TRY(seen(tx, c)) != text.view)
        return refuse(NoFamilyChange::moved_on, "family");
      auto const done = TRY(made(tx, c,
                                 {.by = taker_of(session, keeper.scope),
                                  .asked_by = row->asked_by,
                                  .asked_by_name = row->asked_by_name,
                                  .at = actor.at}));
      answered.sealed = sealed_family_text(tx.vault(), change, text);
      answered.done = done.done;
      answered.began = done.began;
      if (!store::answer_family_change(tx, *row, answered))
        return refuse(NoFamilyChange::already_answered);
      tell_all(tx, keeper, entry, AuditAct::family_change_made, c, said.words);
      return store::family_change(tx, keeper.scope, change).value();
    });
  });
  if (answer && answer->outcome == FamilyOutcome::agreed)
    reckon_judgements(database);
  return answer;
}

}  // namespace hengwen::app
