// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/asset_checks.hpp"

#include "domain/dossier/may_step.hpp"
#include "store/audit/audit.hpp"
#include "store/errors.hpp"
#include "store/personal/disclosures.hpp"

#include <fmt/ranges.h>

namespace hengwen::app {
namespace {

using store::DossierRow;

constexpr std::string_view recipient = "民政部门居民家庭经济状况核对机构";
constexpr std::string_view basis = "本人签署的《家庭经济状况核对授权书》";

// What the authorisation says the office is given, and nothing else.
std::vector<std::string> const& passed_on_fields()
{
  static std::vector<std::string> const all{"name", "citizen_id", "member.name",
                                            "member.citizen_id"};
  return all;
}

// What waits, or why it does not come onto the list.
class Gathering {
public:
  Gathering(Tx& tx, Keeper const& keeper, UnitId of) : tx_{tx}, keeper_{keeper}, of_{of} {}

  void add(Uuid const& dossier)
  {
    auto const row = store::held_dossier(tx_, dossier);
    if (!row || !keeper_.scope.has(row->place))
      return leave({dossier, "", NotListed::not_in_asset_check, {}});
    if (row->place.county() != of_.county())
      return leave({dossier, row->name, NotListed::other_county, {}});
    if (row->state != DossierState::asset_check || row->asset_check_done || !row->sealed ||
        !of_.covers(row->place))
      return leave({dossier, row->name, NotListed::not_in_asset_check, {}});
    if (std::ranges::any_of(store::asset_people(tx_, row->county, row->id),
                            &store::AssetPersonRow::waits))
      return leave({dossier, row->name, NotListed::already_listed, {}});
    auto adults = adults_in(application_of(tx_.vault(), *row), keeper_.today);
    if (auto who = adults_without_authorisation(tx_, *row, adults); !who.empty())
      return leave({dossier, row->name, NotListed::authorisation_missing, std::move(who)});
    if (auto who = without_number(adults); !who.empty())
      return leave({dossier, row->name, NotListed::number_missing, std::move(who)});
    households.push_back({*row, std::move(adults)});
  }

  std::vector<store::NewAssetHousehold> households;
  std::vector<NotOnList> refused;

private:
  void leave(NotOnList one) { refused.push_back(std::move(one)); }

  static std::vector<std::string> without_number(std::vector<store::NewAssetPerson> const& adults)
  {
    std::vector<std::string> out;
    for (auto const& adult : adults)
      if (adult.person.citizen_id.empty())
        out.push_back(adult.person.name);
    return out;
  }

  Tx& tx_;
  Keeper const& keeper_;
  UnitId of_;
};

Verdict may_ask_for(std::vector<Uuid>& dossiers)
{
  if (dossiers.empty())
    return refuse(NoAssetCheck::nobody_waits, "dossiers");
  if (dossiers.size() > most_listed)
    return refuse(NoAssetCheck::too_many_dossiers, "dossiers");
  std::ranges::sort(dossiers);
  if (std::ranges::adjacent_find(dossiers) != dossiers.end())
    return refuse(NoAssetCheck::dossier_twice, "dossiers");
  return allowed;
}

Verdict may_be_made_by(Role role)
{
  if (!may_make_asset_list(role))
    return refuse(NoStep::not_your_role);
  return allowed;
}

AuditEntry told_of(AuditAct act, store::AssetListRow const& list, std::string_view reason = {})
{
  return {.act = act,
          .unit = list.place,
          .kind = "asset_check_list",
          .record = list.id,
          .reason = std::string{trimmed(reason)}};
}

AuditEntry told_of(DossierRow const& row, DisclosureWish const& wish)
{
  AuditEntry entry{.act = AuditAct::disclosure_recorded,
                   .unit = row.place,
                   .kind = row.household ? "household" : "dossier",
                   .record = row.household.value_or(row.id),
                   .person = row.person,
                   .fields = wish.fields,
                   .reason = wish.purpose};
  entry.after["recipient"] = wish.recipient;
  entry.after["basis"] = wish.basis;
  entry.after["on"] = to_text(wish.on);
  return entry;
}

struct Waiting {
  std::vector<DossierRow> dossiers;
  std::vector<PassedOnPerson> people;
};

// Who withdrew since the list was made is not passed on again, nor is the rest without that one.
Answer<Waiting> still_waiting(Tx& tx, store::AssetListRow const& list)
{
  Waiting out;
  std::optional<Authorisations> signed_by;
  for (auto const& row : store::asset_people(tx, list)) {
    if (!row.waits)
      continue;
    if (out.dossiers.empty() || out.dossiers.back().id != row.dossier) {
      out.dossiers.push_back(store::dossier(tx, row.dossier).value());
      signed_by = authorisations(tx, out.dossiers.back());
    }
    auto person = store::asset_person(tx.vault(), row);
    auto const* authorisation = signed_by->of(person.name);
    if (!authorisation)
      return refuse(NotListed::authorisation_missing, person.name);
    out.people.push_back({row, std::move(person), *authorisation});
  }
  if (out.people.empty())
    return refuse(NoAssetCheck::nothing_to_pass_on);
  return out;
}

}  // namespace

Answer<store::AssetListRow> open_asset_list(Tx& tx, Keeper const& keeper, Role role,
                                            Uuid const& list)
{
  auto row = store::held_asset_list(tx, keeper.scope, list);
  if (!row)
    return refuse(NoFile::not_found);
  TRY(may_be_made_by(role));
  if (row->closed_on)
    return refuse(NoAssetCheck::list_closed);
  return *std::move(row);
}

Answer<MadeAssetList> make_asset_list(Keeper const& keeper, Role role, store::UnitRow const& of,
                                      std::vector<Uuid> dossiers)
{
  TRY(may_be_made_by(role));
  TRY(may_ask_for(dossiers));
  return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<MadeAssetList> {
    Gathering gathering{tx, keeper, of.id};
    for (auto const& dossier : dossiers)
      gathering.add(dossier);
    MadeAssetList out{.list = {}, .refused = std::move(gathering.refused)};
    if (gathering.households.empty())
      return out;
    auto const id = store::add_asset_list(tx, of.id, gathering.households, keeper.today,
                                          keeper.name(), keeper.now());
    out.list = store::asset_list(tx, keeper.scope, id).value();
    entry = told_of(AuditAct::asset_list_made, *out.list);
    note_change(entry, "number", "", out.list->number);
    note_change(entry, "households", "", to_text(out.list->households));
    note_change(entry, "persons", "", to_text(out.list->persons));
    return out;
  });
}

Answer<store::AssetListRow> pass_on_asset_list(Keeper const& keeper, Role role, Uuid const& list,
                                               std::string_view reason,
                                               std::function<Verdict(PassedOn const&)> const& write)
{
  return keeper.act.as_the_program().write([&](Tx& tx,
                                               AuditEntry& entry) -> Answer<store::AssetListRow> {
    auto const row = TRY(open_asset_list(tx, keeper, role, list));
    auto waiting = TRY(still_waiting(tx, row));
    TRY(write({row, std::move(waiting.people)}));
    DisclosureWish const wish{.households = {},
                              .recipient = std::string{recipient},
                              .purpose = fmt::format("家庭经济状况核对，核对名单 {}", row.number),
                              .basis = std::string{basis},
                              .fields = passed_on_fields(),
                              .on = keeper.today};
    auto const id = new_uuid();
    for (auto const& dossier : waiting.dossiers) {
      store::add_disclosure(tx, dossier, id, wish, keeper.name(), keeper.now());
      store::append_audit(tx, keeper.act.actor(), told_of(dossier, wish));
    }
    store::pass_on_asset_list(tx, row, keeper.today);
    entry = told_of(AuditAct::asset_list_passed_on, row, reason);
    entry.fields = wish.fields;
    note_change(entry, "number", "", row.number);
    note_change(entry, "count", "", to_text(waiting.dossiers.size()));
    return store::asset_list(tx, keeper.scope, list).value();
  });
}

Answer<store::AssetListRow> close_asset_list(Keeper const& keeper, Role role, Uuid const& list,
                                             std::string_view reason)
{
  if (trimmed(reason).empty())
    return refuse(NoAssetCheck::reason_missing, "reason");
  if (characters(reason) > longest_words)
    return refuse(NoAssetCheck::words_too_long, "reason");
  return keeper.act.as_the_program().write(
      [&](Tx& tx, AuditEntry& entry) -> Answer<store::AssetListRow> {
        auto const row = TRY(open_asset_list(tx, keeper, role, list));
        store::close_asset_list(tx, row, keeper.today, keeper.name(), trimmed(reason));
        entry = told_of(AuditAct::asset_list_closed, row, reason);
        return store::asset_list(tx, keeper.scope, list).value();
      });
}

}  // namespace hengwen::app
