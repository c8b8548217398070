// SPDX-License-Identifier: Apache-2.0
//
// Making a list for the asset check, passing it on, and closing it
// (domain/dossier/asset_check.hpp).
//
//     420106: 12 dossiers wait   ->   420106-2026-0003 with 11 of them; of one Chen Qiang has not
//                                     signed, and it stays
//
// Each time a file of the list is made, data is passed on: the register of disclosures and the log
// get an entry for each household in the same transaction.
#pragma once

#include "app/dossier/asset_people.hpp"
#include "app/personal/file.hpp"
#include "store/org/units.hpp"

namespace hengwen::app {

struct NotOnList {
  Uuid dossier;
  std::string name;  // Empty of what is not there.
  NotListed why = NotListed::not_in_asset_check;
  std::vector<std::string> who;  // Whose authorisation or number is missing.
};

struct MadeAssetList {
  std::optional<store::AssetListRow> list;  // None when no dossier could go.
  std::vector<NotOnList> refused;
};

// Of dossiers of one union and those below it.
Answer<MadeAssetList> make_asset_list(Keeper const&, Role, store::UnitRow const& of,
                                      std::vector<Uuid> dossiers);

struct PassedOnPerson {
  store::AssetPersonRow row;
  store::AssetPerson person;
  store::SignedConsent authorisation;
};

struct PassedOn {
  store::AssetListRow list;
  std::vector<PassedOnPerson> people;  // Of households that still wait for the answer.
};

// The file itself is written by `write`; nothing is passed on when that refuses.
Answer<store::AssetListRow> pass_on_asset_list(
    Keeper const&, Role, Uuid const& list, std::string_view reason,
    std::function<Verdict(PassedOn const&)> const& write);

Answer<store::AssetListRow> close_asset_list(Keeper const&, Role, Uuid const& list,
                                             std::string_view reason);

// A list that the keeper may work with, held until the transaction ends.
Answer<store::AssetListRow> open_asset_list(Tx&, Keeper const&, Role, Uuid const& list);

}  // namespace hengwen::app
