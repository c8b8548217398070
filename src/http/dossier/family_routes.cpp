// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/family_changes.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/dossier/routes.hpp"
#include "http/dossier/timeline.hpp"
#include "http/personal/page.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

struct FamilyListQuery {
  std::optional<std::string> unit;
  std::optional<store::FamilyState> state;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FamilyListQuery, (), (unit, state, after, limit))

// A household of a change, by its name where it may be seen.
struct FamilyHousehold {
  std::optional<Uuid> id;
  std::string number;
  std::optional<std::string> head_name;
};
BOOST_DESCRIBE_STRUCT(FamilyHousehold, (), (id, number, head_name))
static_assert(fully_described<FamilyHousehold>);

struct ShownFamilyChange {
  Uuid id;
  FamilyChange kind = FamilyChange::head_change;
  FamilyReason reason = FamilyReason::other;
  Date effective_on;
  FamilyHousehold household;
  std::optional<FamilyHousehold> other;
  std::optional<Uuid> began;  // The dossier that began by a split.
  std::optional<UnitName> unit;
  std::string words;
  std::string asked_by;
  Instant asked_at;
  store::FamilyState state = store::FamilyState::open;
  std::optional<FamilyOutcome> outcome;
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Instant> answered_at;
  bool undone = false;
  bool may_answer = false;  // By the caller.
  app::FamilyView view;     // As it was seen when it was asked for.
};
BOOST_DESCRIBE_STRUCT(ShownFamilyChange, (),
                      (id, kind, reason, effective_on, household, other, began, unit, words,
                       asked_by, asked_at, state, outcome, answer, answered_by, answered_at, undone,
                       may_answer, view))
static_assert(fully_described<ShownFamilyChange>);

struct FamilyChangeList {
  std::vector<ShownFamilyChange> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(FamilyChangeList, (), (items, next))

// As everywhere, but with the signs that differ: who answers compares them with the card.
void mask_numbers(app::FamilySeat& before, app::FamilySeat& after)
{
  auto const was = before.number.value_or(""), is = after.number.value_or("");
  auto const shown = [](std::string const& number, std::string const& other) {
    auto out = masked(Secret::citizen_number, number);
    for (std::size_t i = 0; i < out.size() && out.size() == other.size(); ++i)
      if (number[i] != other[i])
        out[i] = number[i];
    return out;
  };
  if (before.number)
    before.number = shown(was, is);
  if (after.number)
    after.number = shown(is, was);
}

// Heads of files are called by their names everywhere; the others are not.
app::FamilyView masked_names(app::FamilyView view)
{
  if (view.before.size() == view.after.size())
    for (std::size_t t = 0; t < view.after.size(); ++t)
      for (auto& seat : view.after[t].people)
        if (seat.number)
          mask_numbers(*std::ranges::find(view.before[t].people, seat.id, &app::FamilySeat::id),
                       seat);
  for (auto* side : {&view.before, &view.after})
    for (auto& table : *side)
      for (auto& seat : table.people)
        if (seat.id != table.household)
          seat.name = masked(Secret::name, seat.name);
  return view;
}

bool may_answer(Call const& call, store::FamilyRow const& row)
{
  auto const& scope = call.who().scope;
  return !row.outcome && may_answer_family_change(call.session().role) &&
         row.asked_by != call.session().account.id.uuid && scope.has(row.place) &&
         (!row.other_place || scope.has(*row.other_place));
}

ShownFamilyChange shown(Call const& call, Vault const& vault, store::FamilyRow const& row)
{
  auto const seen = [](std::optional<std::string> const& head, std::optional<Uuid> const& id) {
    return head ? id : std::nullopt;
  };
  auto text = app::family_text(vault, row);
  ShownFamilyChange out{
      .id = row.id,
      .kind = row.kind,
      .reason = row.reason,
      .effective_on = row.effective_on,
      .household = {seen(row.head_name, row.household), row.number, row.head_name},
      .other = {},
      .began = row.began,
      .unit = {},
      .words = text.wish.words,
      .asked_by = row.asked_by_name,
      .asked_at = row.asked_at,
      .state = row.outcome ? store::FamilyState::answered : store::FamilyState::open,
      .outcome = row.outcome,
      .answer = {},
      .answered_by = row.answered_by_name,
      .answered_at = row.answered_at,
      .undone = row.undone,
      .may_answer = may_answer(call, row),
      .view = masked_names(std::move(text.view))};
  if (row.other_number)
    out.other = FamilyHousehold{seen(row.other_head_name, row.other), *row.other_number,
                                row.other_head_name};
  if (row.unit_code)
    out.unit = UnitName{*row.unit_code, row.unit_name.value_or("")};
  if (row.outcome)
    out.answer = std::move(text.answer);
  return out;
}

Answer<FamilyChangeList> list_changes(Call& call, FamilyListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<FamilyChangeList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::family_changes(tx, {.within = within,
                                           .household = {},
                                           .id = {},
                                           .state = query.state,
                                           .after = after,
                                           .most = most + 1});
    FamilyChangeList out;
    out.next = cut_to(rows, most, [](store::FamilyRow const& row) {
      return store::PageCursor{row.outcome.has_value(), business_day(row.asked_at), row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(call, tx.vault(), row));
    return out;
  });
}

Answer<FamilyChangeList> of_household(Call& call, Uuid const& id)
{
  return call.read([&](Tx& tx) -> Answer<FamilyChangeList> {
    auto const at = store::household_place(tx, id);
    if (!at || !call.who().scope.has(at->place))
      return refuse(NoAccess::not_found);
    FamilyChangeList out;
    for (auto const& row : store::family_changes(
             tx, {.within = call.who().scope, .household = id, .id = {}, .state = {}, .after = {}}))
      out.items.push_back(shown(call, tx.vault(), row));
    return out;
  });
}

ShownFamilyChange told(Call& call, store::FamilyRow const& row)
{
  return call.read([&](Tx& tx) { return shown(call, tx.vault(), row); });
}

Answer<app::FamilyView> look(Call& call, Uuid const& id, app::FamilyWish const& wish)
{
  auto const act = call.act();
  return masked_names(TRY(app::look_at_family_change(keeper_of(call, act), id, wish)));
}

Answer<Created<ShownFamilyChange>> ask(Call& call, Uuid const& id, app::FamilyWish const& wish)
{
  auto const act = call.act();
  return Created<ShownFamilyChange>{
      told(call, TRY(app::ask_family_change(keeper_of(call, act), call.session(), id, wish)))};
}

Answer<ShownFamilyChange> answer(Call& call, Uuid const& id, app::FamilyAnswer const& said)
{
  auto const act = call.act();
  return told(call, TRY(app::answer_family_change(keeper_of(call, act), call.session(), id, said)));
}

}  // namespace

void family_routes(Routes& on)
{
  on.get("/family-changes", Right::work_on_dossiers, list_changes,
         "Family changes, those that wait for their answer first.");
  on.get("/households/{id}/family-changes", Right::work_on_dossiers, of_household,
         "What was asked for this family, and what became of it.");
  on.post("/households/{id}/family-changes/look", Right::work_on_dossiers, look,
          "How a family would be before and after a change; nothing is asked for by it.");
  on.post("/households/{id}/family-changes", Right::work_on_dossiers, ask,
          "Ask for another head, a split, a merge or its undoing.");
  on.post("/family-changes/{id}/answer", Right::work_on_dossiers, answer,
          "Agree to a family change, which makes it whole, or refuse it; never one's own.");
}

}  // namespace hengwen::http
