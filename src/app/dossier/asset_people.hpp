// SPDX-License-Identifier: Apache-2.0
//
// The adults of an application, as the asset check knows them: who has authorised it, of whom civil
// affairs has answered, what the household declared, and what would be proposed by what was found.
#pragma once

#include "app/dossier/application.hpp"
#include "store/dossier/asset_checks.hpp"

namespace hengwen::app {

std::vector<store::NewAssetPerson> adults_in(Application const&, Date today);

// What each has signed for the check and not withdrawn.
struct Authorisations {
  std::vector<store::SignedConsent> standing;

  store::SignedConsent const* of(std::string_view name) const;
};
Authorisations authorisations(Tx&, store::DossierRow const&);

// By name.
std::vector<std::string> adults_without_authorisation(Tx&, store::DossierRow const&,
                                                      std::vector<store::NewAssetPerson> const&);
// On the list on which it waits.
std::vector<std::string> adults_without_answer(Tx&, store::DossierRow const&, Application const&,
                                               Date today);

AssetFacts declared_assets(Application const&, FilingAs const&);

// The same application as if the household had declared what was found. What it declared itself
// stays where the office knows of less.
Application as_found(Application, AssetFacts const& declared, AssetFacts const& found, Date on);

}  // namespace hengwen::app
