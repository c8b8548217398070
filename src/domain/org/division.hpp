// SPDX-License-Identifier: Apache-2.0
//
// The administrative divisions of the country, by code; a code's parent is its prefix:
//
//     42 湖北省 > 4201 武汉市 > 420106 武昌区 > 420106003 (a street)
//
// The list travels inside the program (policy/divisions, see SOURCE.md there). Codes that
// were abolished stay readable, because citizen numbers carry them for life. Territorial
// unions are made from these; where a union stands is not decided here.
#pragma once

#include "base/citizen_id.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen {

enum class DivisionLevel { nation, province, city, county, town };
BOOST_DESCRIBE_ENUM(DivisionLevel, nation, province, city, county, town)

struct Division {
  std::string_view code;  // "0", "42", "4201", "420106" or "420106003".
  std::string_view name;

  DivisionLevel level() const;
  std::string_view parent() const;  // Code of the division above; empty for the nation.
  // "市辖区", "县", "省直辖县级行政区划": a rung of the code that is no place.
  bool in_name_only() const;
};

struct AbolishedDivision {
  std::string_view code;  // 6 digits, or 4 for every county of a former prefecture.
  std::string_view name;
  int last_year = 0;      // The last year whose edition has it.
  std::string_view heir;  // Its successor of today; empty when not certain.
};

class Divisions {
public:
  // Text of divisions.tsv and abolished.tsv; it must outlive this object.
  Divisions(std::string_view current, std::string_view abolished);

  Division const* find(std::string_view code) const;
  // All divisions in order of code, the nation first.
  std::span<Division const> all() const { return all_; }
  std::vector<Division const*> children(std::string_view code) const;
  // From the province down to the division itself, without the nation.
  std::vector<Division const*> path(std::string_view code) const;
  // The nearest division above that is a place: of 110101 that is 11, not 1101 市辖区. None of
  // the nation.
  Division const* place_above(std::string_view code) const;
  // "湖北省武汉市武昌区"; rungs in name only and repeated names are left out.
  std::string full_name(std::string_view code) const;
  // Divisions whose name contains the text, higher levels first.
  std::vector<Division const*> search(std::string_view name, std::size_t limit) const;

  // What a person may have typed: "420000" and "420000000000" are 42, "420100" is 4201.
  Division const* resolve(std::string_view typed) const;
  // The abolished county, or else its abolished prefecture, of a 6-digit code.
  AbolishedDivision const* abolished(std::string_view county) const;

private:
  std::vector<Division> all_;
  std::vector<AbolishedDivision> abolished_;
};

enum class OddDivision { citizen_id_division_unknown };
BOOST_DESCRIBE_ENUM(OddDivision, citizen_id_division_unknown)

// Warns when a citizen number begins with a division that neither is nor was.
Findings division_findings(Divisions const&, CitizenId const&);

// The list inside the program, read once (1.5 MB).
Divisions const& divisions();

}  // namespace hengwen
