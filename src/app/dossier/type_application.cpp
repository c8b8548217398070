// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/type_application.hpp"

#include "app/dossier/asset_people.hpp"
#include "base/citizen_id.hpp"
#include "base/words.hpp"
#include "store/record/sealed_record.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;

// An application found, held, changed and told of.
template <class Change>
Answer<DossierRow> changed(Act const& act, Taker const& by, Uuid const& dossier,
                           bool (*may_be)(DossierState), Change&& change)
{
  return act.as_the_program().write([&](Tx& tx, AuditEntry& told) -> Answer<DossierRow> {
    auto row = store::held_dossier(tx, dossier);
    if (!row || !by.scope.has(row->place))
      return refuse(NoDossier::not_found);
    if (!may_be(row->state) || !may_type(by.as, row->state) || !row->sealed)
      return refuse(NotEditable::not_editable_now);
    told.act = AuditAct::application_typed;
    told.unit = row->place;
    told.kind = "dossier";
    told.record = row->id;
    TRY(change(tx, *row, told));
    told.person = row->person;
    if (by.account)
      store::add_hand(tx, *row, {Officer{*by.account}, RoundPart::acted});
    return *std::move(row);
  });
}

// Of whom nobody has been asked what that one owns.
bool has_new_adult(Application const& before, Application const& after, Date today)
{
  auto const known = adults_in(before, today);
  return std::ranges::any_of(adults_in(after, today), [&](store::NewAssetPerson const& adult) {
    return std::ranges::none_of(known, [&](store::NewAssetPerson const& one) {
      return one.person.name == adult.person.name &&
             one.person.citizen_id == adult.person.citizen_id;
    });
  });
}

// What of an application is known beside it: by name and number it is found.
void put(Tx& tx, DossierRow& row, Application const& application, Date today)
{
  if (row.asset_check_done && has_new_adult(application_of(tx.vault(), row), application, today))
    row.asset_check_done = false;
  row.name = head_value(application, "name");
  auto const number = read_citizen_id(head_value(application, "citizen_id"));
  row.person = number ? std::optional{store::person_of(tx.vault(), number->signs())} : std::nullopt;
  row.sealed = sealed_application(tx.vault(), row, application);
  store::put_dossier(tx, row);
}

std::map<std::string, std::string> values_of(Application const& application, std::string_view row)
{
  auto const at = std::ranges::find(application.rows, row, &ApplicationRow::id);
  return at == application.rows.end() ? std::map<std::string, std::string>{} : at->values;
}

}  // namespace

Answer<DossierRow> type_application(Act const& act, Taker const& by, Uuid const& dossier,
                                    TypedValues const& typed)
{
  return changed(
      act, by, dossier, may_be_typed, [&](Tx& tx, DossierRow& row, AuditEntry& told) -> Verdict {
        auto application = application_of(tx.vault(), row);
        auto const before =
            values_of(application,
                      typed.row.value_or(std::string{typed.kind == "household" ? head_row : ""}));
        TRY(type_values(application, typed));
        for (auto const& [field, value] : typed.values) {
          auto const old = before.find(field);
          note_change(told, field, old == before.end() ? "" : old->second, value);
        }
        put(tx, row, application, business_day(act.now()));
        return allowed;
      });
}

Answer<DossierRow> remove_application_row(Act const& act, Taker const& by, Uuid const& dossier,
                                          std::string const& which)
{
  return changed(act, by, dossier, may_be_typed,
                 [&](Tx& tx, DossierRow& row, AuditEntry& told) -> Verdict {
                   auto application = application_of(tx.vault(), row);
                   for (auto const& [field, value] : values_of(application, which))
                     note_change(told, field, value, "");
                   TRY(remove_row(application, which));
                   put(tx, row, application, business_day(act.now()));
                   return allowed;
                 });
}

Answer<DossierRow> sign_application(Act const& act, Taker const& by, Uuid const& dossier,
                                    Signature const& signature, ConsentMeans means, Date today)
{
  TRY(may_consent({signature.kind, signature.version, signature.signer, means, today}, today));
  return changed(act, by, dossier, may_be_signed,
                 [&](Tx& tx, DossierRow& row, AuditEntry& told) -> Verdict {
                   auto const digest = tx.vault().suite().digest(
                       signed_text(*consent_text(signature.kind, signature.version)));
                   store::add_application_consent(tx, row,
                                                  {.kind = signature.kind,
                                                   .version = signature.version,
                                                   .text_hash = {{digest.begin(), digest.end()}},
                                                   .signer = std::string{trimmed(signature.signer)},
                                                   .means = means,
                                                   .given_on = today,
                                                   .recorded_by = by.name});
                   note_change(told, "consent", "",
                               fmt::format("{} {}", word_of(signature.kind), signature.version));
                   return allowed;
                 });
}

}  // namespace hengwen::app
