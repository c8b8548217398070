// SPDX-License-Identifier: Apache-2.0
//
// Who is named in the applications under way, in the whole country: nobody is in two. Two unions
// that meet over one family are each told that the other one has an application, and nothing of it.
//
//     husband at 420106, wife with husband at 420111  ->  {420106} for the second one
#pragma once

#include "store/dossier/dossiers.hpp"

namespace hengwen::store {

struct ApplicationElsewhere {
  std::int32_t county = 0;
  Uuid dossier;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(ApplicationElsewhere, (), (county, dossier, place, unit_code, unit_name))

// These people, by blind index, are in this application from now on; tells in which others some of
// them are already.
std::vector<ApplicationElsewhere> take_applicants(Tx&, DossierRow const&,
                                                  std::vector<Uuid> const& persons);
void release_applicants(Tx&, DossierRow const&);

// Remembered on both sides.
void add_clash(Tx&, DossierRow const&, ApplicationElsewhere const&, Date on);

struct ApplicationClash {
  std::string unit_code;
  std::string unit_name;
  Date met_on;
};
BOOST_DESCRIBE_STRUCT(ApplicationClash, (), (unit_code, unit_name, met_on))
std::vector<ApplicationClash> clashes(Tx&, DossierRow const&);

}  // namespace hengwen::store
