// SPDX-License-Identifier: Apache-2.0
//
// Where the words by which a workbook names other records lead: many words, one question.
//
//     records_named(household, {"4201…", "4301…"})  ->  4201… is county 420106, id …, unit …,
//     active
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct UnitLink {
  std::string word;
  UnitId unit;
};
BOOST_DESCRIBE_STRUCT(UnitLink, (), (word, unit))

struct RecordLink {
  std::string word;
  std::int32_t county = 0;
  Uuid id;
  UnitId unit;         // Whose record it is: who may refer to it.
  bool active = true;  // Of a household: it is in the file now.
};
BOOST_DESCRIBE_STRUCT(RecordLink, (), (word, county, id, unit, active))

std::vector<UnitLink> units_by_code(Tx&, std::vector<std::string> const&);
std::vector<UnitLink> units_by_name(Tx&, std::vector<std::string> const&, UnitId first,
                                    UnitId last);
// The kind is household, employer, centre, rights_case or trip.
std::vector<RecordLink> records_named(Tx&, FieldKind, std::vector<std::string> const&);
std::vector<std::string> campaigns_named(Tx&, std::vector<std::string> const&);

}  // namespace hengwen::store
