// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/likeness_words.hpp"

#include "base/narrow.hpp"
#include "store/dossier/transfer_requests.hpp"
#include "store/record/fill_tokens.hpp"

namespace hengwen::app {
namespace {

std::string_view value_of(ApplicationRow const& row, std::string const& field)
{
  auto const at = row.values.find(field);
  return at == row.values.end() ? std::string_view{} : trimmed(at->second);
}

// As far as it is known; half a number is none.
PersonSought person_of(ApplicationRow const& row)
{
  PersonSought out{.number = number_signs(value_of(row, "citizen_id")),
                   .name = std::string{value_of(row, "name")},
                   .birth_on = {},
                   .account = {}};
  if (Date birth; from_text(value_of(row, "birth_on"), birth))
    out.birth_on = birth;
  if (auto const account = compact(value_of(row, "account")); !account.empty())
    out.account = account;
  return out;
}

}  // namespace

std::vector<FoundLike> likenesses_of(Tx& tx, store::DossierRow const& dossier,
                                     Application const& application, Scope const& scope, Date today)
{
  // What another county handed over is this very household.
  auto const before = store::taken_from(tx, dossier.id);
  std::vector<FoundLike> out;
  for (auto const& row : application.rows) {
    if (row.kind != "household" && row.kind != "member")
      continue;
    auto const person = person_of(row);
    if (person.name.empty())
      continue;
    auto like = files_like(tx, person, dossier.household, today);
    std::erase_if(like, [&](LikeFile const& file) { return file.household == before; });
    for (auto& file : told(scope, std::move(like)))
      out.push_back({row.id, person_text(person), person.name, std::move(file)});
  }
  return out;
}

std::vector<KeptWord> words_so_far(Tx& tx, store::DossierRow const& dossier)
{
  std::vector<KeptWord> out;
  for (auto const& step : store::dossier_steps(tx, dossier))
    std::ranges::move(said_with(tx.vault(), dossier, step).others, std::back_inserter(out));
  return out;
}

Answer<std::vector<KeptWord>> words_with(Tx& tx, Act const& act, Taker const& by,
                                         store::DossierRow const& dossier,
                                         Application const& application, StepWish const& wish,
                                         Date today)
{
  if (!asks_for_words(wish.step, by) || !dossier.sealed)
    return {};
  auto const found = likenesses_of(tx, dossier, application, by.scope, today);
  auto now = words_to_keep(found, wish.others);
  auto all = words_so_far(tx, dossier);
  all.insert(all.end(), now.begin(), now.end());
  auto const verdict = all_spoken_of(found, all);
  if (!verdict) {
    TRY(looks_left(tx, act, *by.account));
    return std::unexpected{verdict.error()};
  }
  return now;
}

void tell_of_a_look(AuditEntry& told, store::DossierRow const& dossier)
{
  told.act = AuditAct::likeness_looked_for;
  told.unit = dossier.place;
  told.kind = "dossier";
  told.record = dossier.id;
  told.person = dossier.person;
}

Answer<ApplicationLikenesses> look_around(Act const& act, Taker const& by, Uuid const& dossier,
                                          Date today)
{
  return act.as_the_program().write([&](Tx& tx, AuditEntry& told) -> Answer<ApplicationLikenesses> {
    auto const row = store::dossier(tx, dossier);
    if (!row || !by.scope.has(row->place) || !row->sealed)
      return refuse(NoDossier::not_found);
    auto const left = TRY(looks_left(tx, act, by.account.value_or(Uuid{})));
    tell_of_a_look(told, *row);
    return ApplicationLikenesses{
        likenesses_of(tx, *row, application_of(tx.vault(), *row), by.scope, today),
        words_so_far(tx, *row), store::tokens_complete(tx), left - 1};
  });
}

}  // namespace hengwen::app
