// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/applied_elsewhere.hpp"

#include "base/citizen_id.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::app {

bool applies(DossierCase const& one)
{
  using enum DossierState;
  constexpr SetOf<DossierState> under_way{submitted, unit_check, unit_review,  asset_check,
                                          notice,    objection,  upper_review, centre_review,
                                          approval,  appealed};
  return under_way.has(one.state) && !one.leaving;
}

std::vector<store::ApplicationElsewhere> taken_elsewhere(Tx& tx, store::DossierRow const& dossier,
                                                         DossierCase const& before,
                                                         DossierCase const& next,
                                                         std::vector<std::string> const& numbers)
{
  bool const was = applies(before), is = applies(next);
  if (was && !is)
    store::release_applicants(tx, dossier);
  if (was || !is)
    return {};
  std::vector<Uuid> persons;
  for (auto const& digits : numbers)
    if (auto const number = read_citizen_id(digits))
      persons.push_back(store::person_of(tx.vault(), number->signs()));
  return store::take_applicants(tx, dossier, persons);
}

}  // namespace hengwen::app
