// SPDX-License-Identifier: Apache-2.0
//
// Lists for the asset check (domain/dossier/asset_check.hpp): who is asked about, and every answer
// that came, the latest version in force.
//
//     420106-2026-0003   line 2   Chen Ying   version 2
//
// A list belongs to the union that made it, its lines to the unions of their dossiers.
#pragma once

#include "base/instant.hpp"
#include "domain/dossier/asset_check.hpp"
#include "store/dossier/dossiers.hpp"

namespace hengwen::store {

struct WaitingAssetCheck {
  Uuid id;
  std::string name;
  std::string unit_code;
  std::string unit_name;
  Date since;
};
BOOST_DESCRIBE_STRUCT(WaitingAssetCheck, (), (id, name, unit_code, unit_name, since))
static_assert(fully_described<WaitingAssetCheck>);

// Who waits longest comes first.
std::vector<WaitingAssetCheck> waiting_asset_checks(Tx&, Scope const&, int most);

struct AssetListRow {
  std::int32_t county = 0;
  Uuid id;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string number;
  Date made_on;
  std::string made_by;
  int households = 0;
  int persons = 0;
  int answered = 0;
  std::optional<Date> passed_on;
  std::optional<Date> closed_on;
  std::optional<std::string> closed_by;
  std::optional<std::string> closed_reason;
};
BOOST_DESCRIBE_STRUCT(AssetListRow, (),
                      (county, id, place, unit_code, unit_name, number, made_on, made_by,
                       households, persons, answered, passed_on, closed_on, closed_by,
                       closed_reason))
static_assert(fully_described<AssetListRow>);

// Where a page of lists goes on: behind this one.
struct AssetListCursor {
  Date made_on;
  Uuid id;
};

std::vector<AssetListRow> asset_lists(Tx&, Scope const&,
                                      std::optional<AssetListCursor> const& after, int most);
std::optional<AssetListRow> asset_list(Tx&, Scope const&, Uuid const& id);
// The same, held until the transaction ends.
std::optional<AssetListRow> held_asset_list(Tx&, Scope const&, Uuid const& id);

// Somebody as the application says it on the day of the list.
struct AssetPerson {
  std::string name;
  std::string citizen_id;
};
BOOST_DESCRIBE_STRUCT(AssetPerson, (), (name, citizen_id))
static_assert(fully_described<AssetPerson>);

struct NewAssetPerson {
  std::string member;  // Row of the application.
  AssetPerson person;
};

struct NewAssetHousehold {
  DossierRow dossier;
  std::vector<NewAssetPerson> people;
};

// Of one county. Throws ConstraintBroken of "already_listed".
Uuid add_asset_list(Tx&, UnitId unit, std::vector<NewAssetHousehold> const&, Date on,
                    std::string_view by, Instant at);

struct AssetPersonRow {
  std::int32_t county = 0;
  Uuid list;
  std::string number;
  Date made_on;
  std::optional<Date> passed_on;
  int line = 0;
  Uuid dossier;
  UnitId place;
  std::string dossier_name;
  DossierState state = DossierState::none;
  std::optional<Uuid> household;
  bool waits = false;
  std::string member;
  Bytes sealed;
  int version = 0;
  std::optional<Bytes> answer;
  std::optional<Date> recorded_on;
  std::optional<std::string> recorded_by;
};
BOOST_DESCRIBE_STRUCT(AssetPersonRow, (),
                      (county, list, number, made_on, passed_on, line, dossier, place, dossier_name,
                       state, household, waits, member, sealed, version, answer, recorded_on,
                       recorded_by))
static_assert(fully_described<AssetPersonRow>);

std::vector<AssetPersonRow> asset_people(Tx&, AssetListRow const&);
// Of all lists on which it ever stood, the latest first.
std::vector<AssetPersonRow> asset_people(Tx&, std::int32_t county, Uuid const& dossier);

AssetPerson asset_person(Vault const&, AssetPersonRow const&);
std::optional<AssetAnswer> asset_answer(Vault const&, AssetPersonRow const&);

// The next version. False when somebody was quicker.
bool add_asset_answer(Tx&, AssetPersonRow const&, AssetAnswer const&, Date on, std::string_view by,
                      Instant at);

// One version of what was answered of somebody, opened.
struct AssetVersion {
  std::string number;
  int line = 0;
  int version = 0;
  AssetPerson person;
  AssetAnswer answer;
  Date recorded_on;
  std::string recorded_by;
};
// The latest first.
std::vector<AssetVersion> asset_versions(Tx&, std::int32_t county,
                                         Uuid const& dossier_or_household);

void pass_on_asset_list(Tx&, AssetListRow const&, Date on);
// False when it is closed already.
bool close_asset_list(Tx&, AssetListRow const&, Date on, std::string_view by,
                      std::string_view reason);
void stop_waiting_for_asset_check(Tx&, DossierRow const&);

}  // namespace hengwen::store
