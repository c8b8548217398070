// SPDX-License-Identifier: Apache-2.0
//
// Samples of files (domain/review/sample.hpp), as they were drawn. Whoever sees the union sees what
// was drawn from its files, also the union itself.
#pragma once

#include "base/instant.hpp"
#include "domain/org/scope.hpp"
#include "domain/review/sample.hpp"
#include "store/org/units.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct SampleRow {
  std::int32_t county = 0;
  Uuid id;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  UnitId by_unit;
  SampleKind kind = SampleKind::in_file;
  int share = 0;
  std::string seed;
  std::int64_t population = 0;
  std::int64_t drawn = 0;
  std::int64_t checked = 0;
  Date drawn_on;
  std::string drawn_by;
};
BOOST_DESCRIBE_STRUCT(SampleRow, (),
                      (county, id, place, unit_code, unit_name, by_unit, kind, share, seed,
                       population, drawn, checked, drawn_on, drawn_by))
static_assert(fully_described<SampleRow>);

struct DrawnRow {
  std::int64_t place = 0;  // From 1.
  Uuid household;
  std::string number;
  std::optional<std::string> head_name;  // Not of a file that is locked or has moved away.
  std::optional<std::string> unit_code;
  std::optional<std::string> unit_name;
  std::string hash;
  std::optional<SampleFinding> finding;
  std::optional<Bytes> sealed;
  std::optional<Date> checked_on;
  std::optional<std::string> checked_by;
};
BOOST_DESCRIBE_STRUCT(DrawnRow, (),
                      (place, household, number, head_name, unit_code, unit_name, hash, finding,
                       sealed, checked_on, checked_by))
static_assert(fully_described<DrawnRow>);

struct NewSample {
  Uuid id;
  UnitRow unit;
  UnitId by_unit;
  SampleKind kind = SampleKind::in_file;
  int share = 0;
  std::string seed;
  Date on;
  std::string by;
};

// How many were drawn; nothing is kept when that is nobody.
std::int64_t draw_sample(Tx&, NewSample const&, Instant at);

struct SampleCursor {
  Date on;
  Uuid id;
};

std::vector<SampleRow> samples(Tx&, Scope const&, std::optional<SampleCursor> const& after,
                               int most);
std::optional<SampleRow> sample(Tx&, Scope const&, Uuid const& id);

std::vector<DrawnRow> sample_rows(Tx&, SampleRow const&, std::optional<std::int64_t> after,
                                  int most);
std::optional<DrawnRow> drawn_row(Tx&, SampleRow const&, Uuid const& household);

// False when somebody was quicker.
bool check_sample_row(Tx&, SampleRow const&, Uuid const& household, SampleFinding,
                      std::optional<Bytes> const& words, Date on, std::string_view by);

}  // namespace hengwen::store
