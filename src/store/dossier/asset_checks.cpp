// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/asset_checks.hpp"

#include "describe/json.hpp"
#include "sql/dossier.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::store {
namespace {

struct AssetAnswerRow {
  Uuid list;
  std::string number;
  int line = 0;
  int version = 0;
  Bytes sealed;
  Bytes person;
  Date recorded_on;
  std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(AssetAnswerRow, (),
                      (list, number, line, version, sealed, person, recorded_on, recorded_by))
static_assert(fully_described<AssetAnswerRow>);

std::string person_bond(std::int32_t county, Uuid const& list, int line)
{
  return fmt::format("asset_check_person {} {} {}", county, to_text(list), line);
}

std::string answer_bond(std::int32_t county, Uuid const& list, int line, int version)
{
  return fmt::format("asset_check_answer {} {} {} {}", county, to_text(list), line, version);
}

template <class T>
Bytes sealed(Vault const& vault, T const& value, std::string const& bond)
{
  return {vault.seal(boost::json::serialize(write_json(value)), bond)};
}

template <class T>
T opened(Vault const& vault, Bytes const& bytes, std::string const& bond)
{
  T out;
  if (!read_json(boost::json::parse(vault.open(bytes.raw, bond)), out))
    throw CorruptRow{"a line of an asset check cannot be read"};
  return out;
}

}  // namespace

std::vector<WaitingAssetCheck> waiting_asset_checks(Tx& tx, Scope const& within, int most)
{
  return tx.all<WaitingAssetCheck>(sql::dossier::waiting_asset_checks, within.first, within.last,
                                   most);
}

std::vector<AssetListRow> asset_lists(Tx& tx, Scope const& within,
                                      std::optional<AssetListCursor> const& after, int most)
{
  std::optional<Date> on;
  std::optional<Uuid> id;
  if (after)
    on = after->made_on, id = after->id;
  return tx.all<AssetListRow>(sql::dossier::asset_check_lists, within.first, within.last,
                              std::nullopt, on, id, most);
}

std::optional<AssetListRow> asset_list(Tx& tx, Scope const& within, Uuid const& id)
{
  return tx.maybe_one<AssetListRow>(sql::dossier::asset_check_lists, within.first, within.last, id,
                                    std::nullopt, std::nullopt, 1);
}

std::optional<AssetListRow> held_asset_list(Tx& tx, Scope const& within, Uuid const& id)
{
  tx.run(sql::dossier::hold_asset_check_list, id);
  return asset_list(tx, within, id);
}

Uuid add_asset_list(Tx& tx, UnitId unit, std::vector<NewAssetHousehold> const& all, Date on,
                    std::string_view by, Instant at)
{
  auto const county = unit.county();
  auto const id = new_uuid();
  auto const serial = tx.one<int>(sql::dossier::next_asset_check_number, county, on.year());
  auto const number = fmt::format("{}-{}-{:04}", county, on.year(), serial);
  int persons = 0;
  for (auto const& one : all)
    persons += int(one.people.size());
  tx.run(sql::dossier::add_asset_check_list, county, id, unit, number, on, by, at, int(all.size()),
         persons);
  int line = 0;
  for (auto const& [dossier, people] : all) {
    tx.run(sql::dossier::add_asset_check_household, county, id, dossier.id, dossier.place, number,
           on);
    for (auto const& one : people) {
      ++line;
      tx.run(sql::dossier::add_asset_check_person, county, id, line, dossier.id, dossier.place,
             one.member, sealed(tx.vault(), one.person, person_bond(county, id, line)));
    }
  }
  return id;
}

std::vector<AssetPersonRow> asset_people(Tx& tx, AssetListRow const& list)
{
  return tx.all<AssetPersonRow>(sql::dossier::asset_check_persons, list.county, list.id,
                                std::nullopt);
}

std::vector<AssetPersonRow> asset_people(Tx& tx, std::int32_t county, Uuid const& dossier)
{
  return tx.all<AssetPersonRow>(sql::dossier::asset_check_persons, county, std::nullopt, dossier);
}

AssetPerson asset_person(Vault const& vault, AssetPersonRow const& row)
{
  return opened<AssetPerson>(vault, row.sealed, person_bond(row.county, row.list, row.line));
}

std::optional<AssetAnswer> asset_answer(Vault const& vault, AssetPersonRow const& row)
{
  if (!row.answer)
    return {};
  return opened<AssetAnswer>(vault, *row.answer,
                             answer_bond(row.county, row.list, row.line, row.version));
}

bool add_asset_answer(Tx& tx, AssetPersonRow const& of, AssetAnswer const& answer, Date on,
                      std::string_view by, Instant at)
{
  auto const bond = answer_bond(of.county, of.list, of.line, of.version + 1);
  return tx.run(sql::dossier::add_asset_check_answer, of.county, of.list, of.line, of.version,
                of.dossier, of.place, sealed(tx.vault(), answer, bond), on, by, at) == 1;
}

std::vector<AssetVersion> asset_versions(Tx& tx, std::int32_t county,
                                         Uuid const& dossier_or_household)
{
  std::vector<AssetVersion> out;
  for (auto const& row :
       tx.all<AssetAnswerRow>(sql::dossier::asset_check_versions, county, dossier_or_household))
    out.push_back(
        {row.number, row.line, row.version,
         opened<AssetPerson>(tx.vault(), row.person, person_bond(county, row.list, row.line)),
         opened<AssetAnswer>(tx.vault(), row.sealed,
                             answer_bond(county, row.list, row.line, row.version)),
         row.recorded_on, row.recorded_by});
  return out;
}

void pass_on_asset_list(Tx& tx, AssetListRow const& list, Date on)
{
  tx.run(sql::dossier::pass_on_asset_check_list, list.county, list.id, on);
}

bool close_asset_list(Tx& tx, AssetListRow const& list, Date on, std::string_view by,
                      std::string_view reason)
{
  return tx.run(sql::dossier::close_asset_check_list, list.county, list.id, on, by, reason) == 1;
}

void stop_waiting_for_asset_check(Tx& tx, DossierRow const& row)
{
  tx.run(sql::dossier::stop_waiting_for_asset_check, row.county, row.id);
}

}  // namespace hengwen::store
