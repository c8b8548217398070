// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/asset_people.hpp"

#include "domain/dossier/household.hpp"
#include "domain/policy/code_list.hpp"
#include "domain/record_values.hpp"
#include "store/personal/consents.hpp"

namespace hengwen::app {
namespace {

std::string_view value_of(ApplicationRow const& row, std::string const& field)
{
  auto const found = row.values.find(field);
  return found == row.values.end() ? std::string_view{} : trimmed(found->second);
}

std::optional<CitizenId> number_of(ApplicationRow const& row)
{
  auto const read = read_citizen_id(value_of(row, "citizen_id"));
  return read ? std::optional{*read} : std::nullopt;
}

bool is_grown_up(ApplicationRow const& row, Date today)
{
  if (row.kind == "household")
    return true;
  Date birth;
  bool const known = from_text(value_of(row, "birth_on"), birth);
  return is_adult(number_of(row), known ? std::optional{birth} : std::nullopt, today);
}

template <class T>
std::vector<T> records(Application const& application, FilingAs const& as)
{
  auto const rows = checked_rows(application, record_name<T>.kind, as);
  std::vector<T> out;
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    out.push_back(record_of<T>(rows.of(i)));
  return out;
}

template <class T>
void add(std::optional<T>& sum, std::optional<T> const& part)
{
  if (part)
    sum = sum ? *sum + *part : *part;
}

void add_asset(AssetFacts& out, Asset const& asset)
{
  if (asset.type == "housing")
    add(out.homes, std::optional{asset.quantity.value_or(1)});
  else if (asset.type == "vehicle")
    add(out.vehicles, std::optional{asset.quantity.value_or(1)});
  else if (asset.type == "business")
    add(out.businesses, std::optional{asset.quantity.value_or(1)});
  else if (asset.type == "deposit")
    add(out.deposits, std::optional{asset.value.value_or(Money{})});
  else if (asset.type == "securities")
    add(out.securities, std::optional{asset.value.value_or(Money{})});
}

// A row of the type, in place of what was declared, when more was found.
template <class T>
void put_found(Application& application, std::string const& type, std::string const& field,
               std::optional<T> const& declared, std::optional<T> const& found, Date on)
{
  if (!found || *found <= declared.value_or(T{}))
    return;
  std::erase_if(application.rows, [&](ApplicationRow const& row) {
    auto const typed = value_of(row, "type");
    auto const* item = row.kind == "asset" ? code_lists().recognise("asset_type", typed) : nullptr;
    return item && item->key == type;
  });
  application.rows.push_back({std::to_string(application.next++),
                              "asset",
                              {{"type", type},
                               {field, to_text(*found)},
                               {"source", "department_check"},
                               {"checked_on", to_text(on)}}});
}

}  // namespace

std::vector<store::NewAssetPerson> adults_in(Application const& application, Date today)
{
  std::vector<store::NewAssetPerson> out;
  for (auto const& row : application.rows) {
    if ((row.kind != "household" && row.kind != "member") || !is_grown_up(row, today))
      continue;
    auto const number = number_of(row);
    out.push_back(
        {row.id, {std::string{value_of(row, "name")}, number ? to_text(*number) : std::string{}}});
  }
  return out;
}

store::SignedConsent const* Authorisations::of(std::string_view name) const
{
  auto const found = std::ranges::find(standing, name, &store::SignedConsent::signer);
  return found == standing.end() ? nullptr : &*found;
}

Authorisations authorisations(Tx& tx, store::DossierRow const& row)
{
  Authorisations out{store::application_consents(tx, row)};
  std::erase_if(out.standing, [](store::SignedConsent const& one) {
    return one.kind != ConsentKind::asset_check;
  });
  auto const file = row.household ? store::file(tx, *row.household) : std::nullopt;
  if (!file)
    return out;
  // Who has been in the file before may have withdrawn it there.
  auto const kept = store::consents(tx, *file);
  std::erase_if(out.standing, [&](store::SignedConsent const& one) {
    return std::ranges::any_of(kept, [&](store::ConsentRow const& there) {
      return there.kind == one.kind && there.version == one.version && there.signer == one.signer &&
             there.withdrawn_on && *there.withdrawn_on >= one.given_on;
    });
  });
  return out;
}

std::vector<std::string> adults_without_authorisation(
    Tx& tx, store::DossierRow const& row, std::vector<store::NewAssetPerson> const& adults)
{
  auto const signed_by = authorisations(tx, row);
  std::vector<std::string> out;
  for (auto const& adult : adults)
    if (!signed_by.of(adult.person.name))
      out.push_back(adult.person.name);
  return out;
}

std::vector<std::string> adults_without_answer(Tx& tx, store::DossierRow const& row,
                                               Application const& application, Date today)
{
  std::vector<std::string> answered;
  for (auto const& one : store::asset_people(tx, row.county, row.id))
    if (one.waits && one.answer)
      answered.push_back(store::asset_person(tx.vault(), one).citizen_id);
  std::vector<std::string> out;
  for (auto const& adult : adults_in(application, today))
    if (std::ranges::find(answered, adult.person.citizen_id) == answered.end())
      out.push_back(adult.person.name);
  return out;
}

AssetFacts declared_assets(Application const& application, FilingAs const& as)
{
  AssetFacts out;
  for (auto const& asset : records<Asset>(application, as))
    add_asset(out, asset);
  for (auto const& household : records<Household>(application, as)) {
    out.housing_area = household.home.housing_area;
    add(out.income_month, household.work.own_income);
  }
  for (auto const& member : records<Member>(application, as))
    add(out.income_month, member.income_month);
  return out;
}

Application as_found(Application application, AssetFacts const& declared, AssetFacts const& found,
                     Date on)
{
  put_found(application, "housing", "quantity", declared.homes, found.homes, on);
  put_found(application, "vehicle", "quantity", declared.vehicles, found.vehicles, on);
  put_found(application, "business", "quantity", declared.businesses, found.businesses, on);
  put_found(application, "deposit", "value", declared.deposits, found.deposits, on);
  put_found(application, "securities", "value", declared.securities, found.securities, on);
  return application;
}

}  // namespace hengwen::app
