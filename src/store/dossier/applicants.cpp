// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/applicants.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {

// In two statements: the second one sees what somebody else wrote while the first one waited for
// it.
std::vector<ApplicationElsewhere> take_applicants(Tx& tx, DossierRow const& d,
                                                  std::vector<Uuid> const& persons)
{
  if (persons.empty())
    return {};
  tx.run(sql::dossier::take_applicants, d.county, d.id, d.place, persons);
  return tx.all<ApplicationElsewhere>(sql::dossier::applicants_elsewhere, d.county, d.id, persons);
}

void release_applicants(Tx& tx, DossierRow const& d)
{
  tx.run(sql::dossier::release_applicants, d.county, d.id);
}

void add_clash(Tx& tx, DossierRow const& d, ApplicationElsewhere const& other, Date on)
{
  tx.run(sql::dossier::add_application_clash, d.county, d.id, d.place, other.unit_code,
         other.unit_name, on);
  tx.run(sql::dossier::add_application_clash, other.county, other.dossier, other.place, d.unit_code,
         d.unit_name, on);
}

std::vector<ApplicationClash> clashes(Tx& tx, DossierRow const& d)
{
  return tx.all<ApplicationClash>(sql::dossier::application_clashes, d.county, d.id);
}

}  // namespace hengwen::store
